package dev.dateline.extract.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/**
 * How often each rule was right where it was measured: lines such as {@code weekday = 0.923 264/289}, which
 * {@code --calibrate} of the programs in {@code src/bench/extraction} writes; {@code other} is for rules that it never saw.
 */
public final class Confidence {

    private static final String FILE = "confidence.properties";
    private static final String OTHER = "other";

    private final Map<String, Double> shares = new HashMap<>();

    private Confidence(Properties lines) {
        for (String rule : lines.stringPropertyNames()) {
            String line = lines.getProperty(rule);
            shares.put(rule, Double.valueOf(line.substring(0, line.indexOf(' '))));
        }
    }

    /** As measured for the rules of this reader: the file lies beside its class. */
    public static Confidence measured(Class<?> reader) {
        Properties lines = new Properties();
        try (InputStream file = reader.getResourceAsStream(FILE)) {
            lines.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
        return new Confidence(lines);
    }

    /** The share of the rule's finds that are right, from 0 to 1. */
    public double of(String rule) {
        return shares.getOrDefault(rule, shares.get(OTHER));
    }
}
