package dev.dateline.extract.places;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/**
 * How often each rule was right where it was measured: lines such as {@code country = 0.923 264/289}, which
 * {@code src/bench/extraction/Places.java --calibrate} writes; {@code other} is for rules that it never saw.
 */
final class Confidence {

    private static final String FILE = "confidence.properties";
    private static final String OTHER = "other";

    private final Map<String, Double> shares = new HashMap<>();

    private Confidence(Properties lines) {
        for (String rule : lines.stringPropertyNames()) {
            String line = lines.getProperty(rule);
            shares.put(rule, Double.valueOf(line.substring(0, line.indexOf(' '))));
        }
    }

    static Confidence measured() {
        Properties lines = new Properties();
        try (InputStream file = Confidence.class.getResourceAsStream(FILE)) {
            lines.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
        return new Confidence(lines);
    }

    double of(String rule) {
        return shares.getOrDefault(rule, shares.get(OTHER));
    }
}
