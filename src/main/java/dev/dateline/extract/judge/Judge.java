package dev.dateline.extract.judge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Says how likely a candidate is right: a logistic regression over named features. Its weights are the lines {@code feature ⇥ weight}
 * of a file beside the class that asks; a feature that it never saw in training weighs nothing. Safe for use by many threads.
 */
public final class Judge {

    private static final String BIAS = "(bias)";

    private final Map<String, Double> weights = new HashMap<>();

    private Judge() {}

    /**
     * @param asking beside whose class file the weights lie
     * @param name of their file, without {@code .judge.tsv}
     * @throws IllegalStateException where there are no weights
     */
    public static Judge of(Class<?> asking, String name) {
        String file = name + ".judge.tsv";
        try (Reader in = new InputStreamReader(asking.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            return of(in);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /**
     * With these weights.
     *
     * @throws IllegalStateException where there are none
     */
    public static Judge of(Reader weights) throws IOException {
        Judge judge = new Judge();
        BufferedReader in = new BufferedReader(weights);
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            int tab = line.indexOf('\t');
            judge.weights.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
        }
        if (!judge.weights.containsKey(BIAS)) {
            throw new IllegalStateException("the weights have no line " + BIAS);
        }
        return judge;
    }

    /** From 0 to 1. */
    public double probability(Features features) {
        return probability(features, 0);
    }

    /** @param more what else speaks for the candidate: the {@link #weight} of what is said of its parts */
    public double probability(Features features, double more) {
        return 1 / (1 + Math.exp(-weights.get(BIAS) - weight(features, "") - more));
    }

    /** What features speak for a candidate that they are said of as one of its parts, each under the name of the part and its own. */
    public double weight(Features features, String part) {
        double[] sum = {0};
        features.forEach((name, value) -> sum[0] += weights.getOrDefault(part + name, 0.0) * value);
        return sum[0];
    }
}
