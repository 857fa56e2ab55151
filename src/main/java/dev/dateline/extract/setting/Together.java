package dev.dateline.extract.setting;

import dev.dateline.extract.judge.Features;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Adds to what is said of the candidates of each figure what the other figures of the text make of them: most figures of a text are of one
 * event, and a figure is mostly of the event of the one before.
 */
final class Together {

    private static final int TENTHS = 10;

    private final List<Map<String, Double>> likely = new ArrayList<>();
    private final Map<String, Double> sums = new HashMap<>();
    private final double most;

    private <T> Together(List<List<Candidate<T>>> figures) {
        for (List<Candidate<T>> candidates : figures) {
            Map<String, Double> own = new HashMap<>();
            candidates.forEach(each -> own.put(each.key(), each.alone()));
            own.forEach((key, probability) -> sums.merge(key, probability, Double::sum));
            likely.add(own);
        }
        most = sums.values().stream().mapToDouble(sum -> sum).max().orElse(0);
    }

    /** @param figures the candidates of each, weighed alone, in the order of the text */
    static <T> void add(List<List<Candidate<T>>> figures) {
        Together together = new Together(figures);
        for (int i = 0; i < figures.size(); i++) {
            for (Candidate<T> each : figures.get(i)) {
                together.add(each.features(), each.key(), i);
            }
        }
    }

    private void add(Features features, String key, int figure) {
        double own = likely.get(figure).get(key);
        double others = likely.size() == 1 ? 0 : (sums.get(key) - own) / (likely.size() - 1);
        boolean isMost = sums.get(key) >= most;
        double rival = 0;
        for (Map.Entry<String, Double> each : likely.get(figure).entrySet()) {
            rival = each.getKey().equals(key) ? rival : Math.max(rival, each.getValue());
        }
        String near = features.has("near=same") ? "same" : features.has("near=beside") ? "beside" : "far";
        features.add("own", tenth(own));
        features.add("odds", Math.log((own + 0.001) / (1.001 - own)));
        features.add("all", tenth(others));
        features.addIf(isMost, "most");
        features.addIf(isMost, "most-" + near);
        features.add("previous", of(figure - 1, key));
        features.add("next", of(figure + 1, key));
        features.add("rival", tenth(rival));
        features.add("own-" + near, tenth(own));
        features.add("rival-" + near, tenth(rival));
    }

    private String of(int figure, String key) {
        return figure < 0 || figure >= likely.size()
                ? "none"
                : tenth(likely.get(figure).getOrDefault(key, 0.0));
    }

    private static String tenth(double probability) {
        return Integer.toString(Math.min(TENTHS - 1, (int) (TENTHS * probability)));
    }
}
