package dev.dateline.extract.numbers;

import dev.dateline.casualty.Quantifier;

/**
 * Words that say how many without a number, or that bind the number beside them.
 *
 * @param kind which of these
 * @param quantifier {@code EXACT} or {@code VAGUE} of words that count, otherwise how the number is bound
 * @param number what words that count say, or the least of what they leave open; 0 of words that bind
 * @param end just after the last token
 * @param rule the name of the row that reads them; {@code null} until that is known
 */
public record Quantifying(Kind kind, Quantifier quantifier, long number, int end, String rule) {

    /** Where the number is. */
    public enum Kind {
        /** In the words themselves: "dozens", "a score of". */
        COUNT,
        /** After them: "at least 12". */
        BEFORE,
        /** Before them: "12 or more". */
        AFTER
    }

    Quantifying until(int token, String by) {
        return new Quantifying(kind, quantifier, number, token, by);
    }
}
