package dev.dateline.extract.numbers;

import dev.dateline.casualty.Quantifier;

/**
 * How many, as words say it.
 *
 * @param value the number in the words; {@code null} where they leave it open: BETWEEN and VAGUE
 * @param lower the least that they allow then; {@code null} of others
 * @param upper the most that they allow then; {@code null} of others, and where there is none
 */
public record Amount(Quantifier quantifier, Long value, Long lower, Long upper) {

    public static Amount exact(long value) {
        return new Amount(Quantifier.EXACT, value, null, null);
    }

    static Amount between(long lower, long upper) {
        return new Amount(Quantifier.BETWEEN, null, lower, upper);
    }

    Amount bound(Quantifier by) {
        return new Amount(by, value, lower, upper);
    }

    public boolean isExact() {
        return quantifier == Quantifier.EXACT;
    }

    /** The number nearest to what is said: the number in the words, or the least that they allow. */
    public long nearest() {
        return value != null ? value : lower;
    }
}
