package dev.dateline.extract.names;

import java.util.List;

/** How sure an entity is whose mentions are each so sure: that many say the same makes it surer, but they share their faults. */
final class Agreement {

    private static final double MOST = 0.98;

    private Agreement() {}

    static double of(List<Double> confidences) {
        double mean =
                confidences.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        double doubt = Math.pow(1 - mean, Math.min(2, Math.sqrt(Math.sqrt(confidences.size()))));
        return Math.min(MOST, 1 - doubt);
    }
}
