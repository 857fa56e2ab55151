package dev.dateline.extract.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * How often each rule was right where it was measured, less the standard error of that share, so that no fewer are right in
 * other texts: lines such as {@code weekday = 0.898 264/289}, which {@code src/bench/extract --calibrate} writes;
 * {@code other} is for rules that it saw too seldom. A rule that says how sure it is has several lines, such as {@code
 * person@0.85 = 0.912 301/330}: of its finds with that score or more, up to its next line.
 */
public final class Confidence {

    private static final String FILE = "confidence.properties";
    private static final String OTHER = "other";
    private static final char SCORE = '@';

    private final Map<String, TreeMap<Double, Double>> shares = new HashMap<>();

    private Confidence(Properties lines) {
        for (String key : lines.stringPropertyNames()) {
            String line = lines.getProperty(key);
            int at = key.indexOf(SCORE);
            double least = at < 0 ? 0 : Double.parseDouble(key.substring(at + 1));
            shares.computeIfAbsent(at < 0 ? key : key.substring(0, at), rule -> new TreeMap<>())
                    .put(least, Double.valueOf(line.substring(0, line.indexOf(' '))));
        }
    }

    /** As measured for the rules of this reader: the file lies beside its class. */
    public static Confidence measured(Class<?> reader) {
        return measured(reader, FILE);
    }

    /** @param file beside the reader's class */
    public static Confidence measured(Class<?> reader, String file) {
        Properties lines = new Properties();
        try (InputStream in = reader.getResourceAsStream(file)) {
            lines.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
        return new Confidence(lines);
    }

    /** The rule as its lines call it: {@code person-short} for {@code PERSON_SHORT}. */
    public static String key(Enum<?> rule) {
        return rule.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The share of the rule's finds that are right, from 0 to 1. */
    public double of(String rule) {
        return of(rule, 0);
    }

    /**
     * The share of the rule's finds that are right where it is as sure as this, from 0 to 1.
     *
     * @param score how sure the rule says it is, from 0 to 1
     */
    public double of(String rule, double score) {
        TreeMap<Double, Double> lines = shares.containsKey(rule) ? shares.get(rule) : shares.get(OTHER);
        Map.Entry<Double, Double> line = lines.floorEntry(score);
        return (line == null ? lines.firstEntry() : line).getValue();
    }
}
