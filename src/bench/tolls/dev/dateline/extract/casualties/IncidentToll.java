package dev.dateline.extract.casualties;

import dev.dateline.extract.text.Tokens;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many people a report says were killed and injured in the incident it is about. It weighs numbers and the people
 * told of one by one, so the answer need not stand anywhere in the text: it is no figure of it, and Dateline serves none
 * such. It is here to measure, with an archive that knows incidents and not sentences, how well the readers of figures
 * read; it is in their package because it asks them for more than figures. Safe for use by many threads.
 */
public final class IncidentToll {

    private final Map<String, Double> weights;

    public IncidentToll(Map<String, Double> weights) {
        this.weights = Map.copyOf(weights);
    }

    /** The likeliest answer. */
    public TollCandidate of(Tokens tokens) {
        return best(candidates(tokens));
    }

    /** Of the candidates of a text the one with the likeliest number of killed and the likeliest of injured. */
    public TollCandidate best(List<TollCandidate> candidates) {
        Map<List<String>, Double> scores = new IdentityHashMap<>();
        double[] all = candidates.stream()
                .mapToDouble(candidate -> scores.computeIfAbsent(candidate.ofKilled(), this::score)
                        + scores.computeIfAbsent(candidate.ofInjured(), this::score)
                        + score(candidate.ofBoth()))
                .toArray();
        double most = Arrays.stream(all).max().orElseThrow();
        Map<Long, Double> killed = new TreeMap<>();
        Map<Long, Double> injured = new TreeMap<>();
        for (int i = 0; i < all.length; i++) {
            double share = Math.exp(all[i] - most);
            killed.merge(candidates.get(i).killed(), share, Double::sum);
            injured.merge(candidates.get(i).injured(), share, Double::sum);
        }
        long deaths = likeliest(killed);
        long injuries = likeliest(injured);
        return candidates.stream()
                .filter(candidate -> candidate.killed() == deaths && candidate.injured() == injuries)
                .findFirst()
                .orElseThrow();
    }

    private static long likeliest(Map<Long, Double> shares) {
        return Collections.max(shares.entrySet(), Map.Entry.comparingByValue()).getKey();
    }

    private double score(List<String> features) {
        double score = 0;
        for (String feature : features) {
            score += weights.getOrDefault(feature, 0.0);
        }
        return score;
    }

    /** All answers that the text allows. */
    public static List<TollCandidate> candidates(Tokens tokens) {
        TollFeatures features = new TollFeatures(new TollEvidence(new Text(tokens)));
        Map<Long, List<String>> injuries = new HashMap<>();
        features.injured().forEach(injured -> injuries.put(injured, features.ofInjured(injured)));
        List<TollCandidate> candidates = new ArrayList<>();
        for (long killed : features.killed()) {
            List<String> deaths = features.ofKilled(killed);
            for (long injured : features.injured()) {
                candidates.add(new TollCandidate(
                        killed, injured, deaths, injuries.get(injured), features.ofBoth(killed, injured)));
            }
        }
        return candidates;
    }
}
