package dev.dateline.extract.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * How often names were right where it was measured, by how sure the model was of them: lines such as
 * {@code 0.9 = 0.874 320/366}, of the names of which the model was surer than that, up to the next line; which
 * {@code src/bench/extraction/Names.java --calibrate} writes.
 */
final class Confidence {

    private static final String FILE = "confidence.properties";

    private final TreeMap<Double, Double> shares = new TreeMap<>();

    private Confidence(Properties lines) {
        for (String least : lines.stringPropertyNames()) {
            String line = lines.getProperty(least);
            shares.put(Double.valueOf(least), Double.valueOf(line.substring(0, line.indexOf(' '))));
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

    /** @param sure how likely the model says the name is, from 0 to 1 */
    double of(double sure) {
        Map.Entry<Double, Double> line = shares.floorEntry(sure);
        return (line == null ? shares.firstEntry() : line).getValue();
    }
}
