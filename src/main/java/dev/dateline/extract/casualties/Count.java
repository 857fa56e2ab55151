package dev.dateline.extract.casualties;

import dev.dateline.casualty.Quantifier;

/**
 * A number as a text's words bind it, from token {@code start} to just before {@code end}; the number itself and the words
 * that bind it stand within. Where nothing binds it, {@code boundStart} and {@code boundEnd} are -1.
 */
record Count(
        int start,
        int end,
        int numberStart,
        int numberEnd,
        int boundStart,
        int boundEnd,
        Quantifier quantifier,
        Long value,
        Long lower,
        Long upper) {

    static Count exact(int start, int end, long value) {
        return new Count(start, end, start, end, -1, -1, Quantifier.EXACT, value, null, null);
    }

    /** "dozens of", "a score of": the number ends before the "of". */
    static Count inWords(int start, int numberEnd, int end, Quantifier quantifier, long number) {
        boolean isVague = quantifier == Quantifier.VAGUE;
        return new Count(
                start,
                end,
                start,
                numberEnd,
                -1,
                -1,
                quantifier,
                isVague ? null : number,
                isVague ? number : null,
                null);
    }

    static Count between(int start, int end, long lower, long upper) {
        return new Count(start, end, start, end, -1, -1, Quantifier.BETWEEN, null, lower, upper);
    }

    Count bound(int newStart, int newEnd, int newBoundStart, int newBoundEnd, Quantifier by) {
        return new Count(newStart, newEnd, numberStart, numberEnd, newBoundStart, newBoundEnd, by, value, lower, upper);
    }

    /** The number of these and of others, told up to just before {@code newEnd}. */
    Count sum(int newEnd, long newValue) {
        return new Count(start, newEnd, numberStart, newEnd, boundStart, boundEnd, quantifier, newValue, lower, upper);
    }

    boolean isExact() {
        return quantifier == Quantifier.EXACT;
    }

    boolean isZero() {
        return value != null && value == 0;
    }

    /** The number nearest to what is said: the number in the words, or the least that they allow. */
    long nearest() {
        return value != null ? value : lower;
    }
}
