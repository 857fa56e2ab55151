package dev.dateline.extract.numbers;

import dev.dateline.casualty.Quantifier;
import dev.dateline.extract.rules.Meaning;
import dev.dateline.extract.rules.RuleMatch;

import java.util.List;
import java.util.function.Function;

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

    /** Where the number is, as rows of {@code quantities.rules.tsv} say it before a quantifier. */
    public enum Kind implements Meaning<Quantifying> {
        /**
         * In the words themselves: "dozens", "a score of". The row says the number behind the quantifier, by what a scale or a
         * plural multiplies: {@code COUNT VAGUE 2} of "a few thousand" is 2,000.
         */
        COUNT,
        /** After them: "at least 12". */
        BEFORE,
        /** Before them: "12 or more". */
        AFTER;

        @Override
        public Function<RuleMatch<Quantifying>, Quantifying> with(List<String> arguments) {
            Quantifier quantifier = Quantifier.valueOf(arguments.get(0));
            long number = this == COUNT ? Long.parseLong(arguments.get(1)) : 0;
            return match -> new Quantifying(this, quantifier, number * unit(match), match.end(), null);
        }

        private static long unit(RuleMatch<Quantifying> match) {
            boolean isMultiplied = match.has(QuantityTerm.SCALE) || match.has(QuantityTerm.PLURAL);
            return isMultiplied ? match.get(QuantityTerm.SCALE, QuantityTerm.PLURAL) : 1;
        }
    }

    Quantifying until(int token, String by) {
        return new Quantifying(kind, quantifier, number, token, by);
    }
}
