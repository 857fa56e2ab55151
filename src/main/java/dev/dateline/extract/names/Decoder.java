package dev.dateline.extract.names;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Finds the likeliest labels that make sense together: a name goes on only after it began, and in its line (Viterbi). */
final class Decoder {

    private Decoder() {}

    /**
     * The names that tokens make; their confidence is the model's own.
     *
     * @param likelihoods the logarithms of how likely each label of each token is
     * @param beginsLine whether a line begins with the token
     */
    static List<NameFound> names(float[][] likelihoods, IntPredicate beginsLine) {
        int[] labels = labels(likelihoods, beginsLine);
        List<NameFound> names = new ArrayList<>();
        for (int from = 0; from < labels.length; from++) {
            if (Label.isBeginning(labels[from])) {
                int to = from + 1;
                while (to < labels.length && labels[to] == labels[from] + 1) {
                    to++;
                }
                names.add(new NameFound(from, to, Label.kind(labels[from]), confidence(likelihoods, labels, from, to)));
            }
        }
        return names;
    }

    /** How likely its labels are, and that it does not go on. */
    private static double confidence(float[][] likelihoods, int[] labels, int from, int to) {
        double sum = 0;
        for (int token = from; token < to; token++) {
            sum += likelihoods[token][labels[token]];
        }
        double goesOn = to < likelihoods.length ? Math.exp(likelihoods[to][Label.inside(Label.kind(labels[from]))]) : 0;
        return Math.exp(sum) * (1 - goesOn);
    }

    private static int[] labels(float[][] likelihoods, IntPredicate beginsLine) {
        int size = likelihoods.length;
        int[][] before = new int[size][Label.COUNT];
        float[] best = new float[Label.COUNT];
        for (int token = 0; token < size; token++) {
            float[] next = new float[Label.COUNT];
            boolean alone = token == 0 || beginsLine.test(token);
            for (int label = 0; label < Label.COUNT; label++) {
                int from = token == 0 ? Label.NONE : bestBefore(label, best);
                boolean possible = !alone || Label.mayFollow(label, Label.NONE);
                before[token][label] = from;
                next[label] = possible ? best[from] + likelihoods[token][label] : Float.NEGATIVE_INFINITY;
            }
            best = next;
        }
        int[] labels = new int[size];
        int label = best(best);
        for (int token = size - 1; token >= 0; token--) {
            labels[token] = label;
            label = before[token][label];
        }
        return labels;
    }

    private static int bestBefore(int label, float[] best) {
        int found = -1;
        for (int before = 0; before < Label.COUNT; before++) {
            if (Label.mayFollow(label, before) && (found < 0 || best[before] > best[found])) {
                found = before;
            }
        }
        return found;
    }

    private static int best(float[] scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        return best;
    }
}
