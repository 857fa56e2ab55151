package dev.dateline.extract.discourse;

import java.util.List;
import java.util.stream.IntStream;

/** What is joined with one another, step by step, each by its number from 0. */
final class Groups {

    private final int[] before;

    Groups(int size) {
        before = IntStream.range(0, size).toArray();
    }

    /** @param other {@code null} where there is nothing to join */
    void join(int one, Integer other) {
        if (other != null) {
            int a = first(one);
            int b = first(other);
            before[Math.max(a, b)] = Math.min(a, b);
        }
    }

    /** The first of those that are joined with it. */
    int first(int one) {
        int at = one;
        while (before[at] != at) {
            before[at] = before[before[at]];
            at = before[at];
        }
        return at;
    }

    /** The first of each. */
    List<Integer> firsts() {
        return IntStream.range(0, before.length).map(this::first).boxed().toList();
    }
}
