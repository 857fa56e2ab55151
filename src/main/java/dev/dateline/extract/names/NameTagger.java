package dev.dateline.extract.names;

import dev.dateline.extract.encoder.TokenReading;
import dev.dateline.extract.passage.Tokens;
import dev.dateline.extract.rules.Confidence;

import java.util.ArrayList;
import java.util.List;

/** Tells the names of people, places and organisations in English news by what the model says of each token. */
public final class NameTagger {

    private static final Confidence CONFIDENCE = Confidence.measured(NameTagger.class);

    private NameTagger() {}

    /** The names in order; none overlaps another. */
    public static List<NameFound> find(Tokens tokens, List<TokenReading> readings) {
        return findUncalibrated(tokens, readings).stream()
                .map(name -> new NameFound(
                        name.from(),
                        name.to(),
                        name.kind(),
                        CONFIDENCE.of(Confidence.key(name.kind()), name.confidence())))
                .toList();
    }

    /** The names with the model's own confidence: what calibration starts from. */
    public static List<NameFound> findUncalibrated(Tokens tokens, List<TokenReading> readings) {
        List<NameFound> names = new ArrayList<>();
        int from = 0;
        while (from < readings.size()) {
            int to = endOfWindow(readings, from);
            names.addAll(inWindow(tokens, readings.subList(from, to)));
            from = to;
        }
        return names;
    }

    private static int endOfWindow(List<TokenReading> readings, int from) {
        int to = from + 1;
        while (to < readings.size() && !readings.get(to).beginsWindow()) {
            to++;
        }
        return to;
    }

    private static List<NameFound> inWindow(Tokens tokens, List<TokenReading> window) {
        int from = window.get(0).from();
        float[][] likelihoods = window.stream().map(TokenReading::names).toArray(float[][]::new);
        return Decoder.names(likelihoods, token -> tokens.isLineStart(from + token)).stream()
                .map(name -> new NameFound(from + name.from(), from + name.to(), name.kind(), name.confidence()))
                .toList();
    }
}
