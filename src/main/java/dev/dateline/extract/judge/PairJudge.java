package dev.dateline.extract.judge;

import java.util.Arrays;
import java.util.function.IntFunction;

/**
 * Judges pairs of things by what is said of both together, and of each alone: under the names {@code A:} and {@code B:} of the
 * features. What each alone adds is summed up once. For one thread.
 */
public final class PairJudge {

    private final Judge judge;
    private final IntFunction<Features> alone;
    private final double[] firsts;
    private final double[] seconds;

    /**
     * @param alone what is said of each thing
     * @param size how many things there are
     */
    public PairJudge(Judge judge, IntFunction<Features> alone, int size) {
        this.judge = judge;
        this.alone = alone;
        firsts = new double[size];
        seconds = new double[size];
        Arrays.fill(firsts, Double.NaN);
        Arrays.fill(seconds, Double.NaN);
    }

    /** From 0 to 1. */
    public double probability(int one, int other, Features together) {
        if (Double.isNaN(firsts[one])) {
            firsts[one] = judge.weight(alone.apply(one), "A:");
        }
        if (Double.isNaN(seconds[other])) {
            seconds[other] = judge.weight(alone.apply(other), "B:");
        }
        return judge.probability(together, firsts[one] + seconds[other]);
    }
}
