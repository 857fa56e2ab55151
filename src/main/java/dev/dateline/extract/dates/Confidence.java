package dev.dateline.extract.dates;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/** How often each rule was right where it was measured: a file of lines such as {@code weekday = 301/318}. */
final class Confidence {

    private static final String FILE = "confidence.properties";

    private final Map<String, Double> shares = new HashMap<>();
    private final double overall;

    private Confidence(Properties counts) {
        long allRight = 0;
        long allFound = 0;
        for (String rule : counts.stringPropertyNames()) {
            String[] count = counts.getProperty(rule).split("/");
            allRight += Long.parseLong(count[0]);
            allFound += Long.parseLong(count[1]);
        }
        overall = allFound == 0 ? 0.5 : (double) allRight / allFound;
        for (String rule : counts.stringPropertyNames()) {
            String[] count = counts.getProperty(rule).split("/");
            shares.put(rule, (Long.parseLong(count[0]) + overall) / (Long.parseLong(count[1]) + 1));
        }
    }

    static Confidence measured() {
        Properties counts = new Properties();
        try (InputStream file = Confidence.class.getResourceAsStream(FILE)) {
            if (file != null) {
                counts.load(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
        return new Confidence(counts);
    }

    /** The rule's share of right finds, drawn to that of all rules as if it had been seen once more. */
    double of(String rule) {
        return shares.getOrDefault(rule, overall);
    }
}
