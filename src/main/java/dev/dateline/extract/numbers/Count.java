package dev.dateline.extract.numbers;

import dev.dateline.casualty.Quantifier;
import dev.dateline.extract.passage.Span;
import dev.dateline.extract.passage.Spanned;
import dev.dateline.extract.rules.Confidence;

import java.util.List;
import java.util.stream.Stream;

/**
 * A number as a text's words bind it; the number itself and the words that bind it stand within.
 *
 * @param bound {@code null} where nothing binds it
 * @param rules by which it was read: that of the number, and the name of the row that binds it
 */
public record Count(Span span, Span number, Span bound, Amount amount, List<String> rules) implements Spanned {

    /** How a number is read that no row counts. */
    private enum Rule {
        NUMERAL,
        RANGE,
        NOBODY
    }

    public static Count exact(int from, int to, long value) {
        return of(new Span(from, to), Amount.exact(value), Rule.NUMERAL);
    }

    static Count nobody(int from, int to) {
        return of(new Span(from, to), Amount.exact(0), Rule.NOBODY);
    }

    static Count range(Span span, long lower, long upper) {
        return of(span, Amount.between(lower, upper), Rule.RANGE);
    }

    private static Count of(Span span, Amount amount, Rule rule) {
        return new Count(span, span, null, amount, List.of(Confidence.key(rule)));
    }

    /** As {@link #boundBy(Span, Quantifier)}, by the words that a row reads. */
    Count boundBy(Span words, Quantifying by) {
        Count bound = boundBy(words, by.quantifier());
        List<String> all = Stream.concat(rules.stream(), Stream.of(by.rule())).toList();
        return new Count(bound.span, bound.number, bound.bound, bound.amount, all);
    }

    /** These words with those that bind the number, before it or after it. */
    public Count boundBy(Span words, Quantifier by) {
        return new Count(span.joined(words), number, words, amount.bound(by), rules);
    }

    /** The number of these and of others, told up to just before a token. */
    public Count sum(int to, long value) {
        return new Count(
                new Span(from(), to),
                new Span(number.from(), to),
                bound,
                new Amount(amount.quantifier(), value, amount.lower(), amount.upper()),
                rules);
    }

    public boolean isExact() {
        return amount.isExact();
    }

    public boolean isZero() {
        return amount.value() != null && amount.value() == 0;
    }

    /** Whether words before the number bind it: "at least 12". */
    public boolean isBoundBefore() {
        return bound != null && amount.value() != null && bound.to() <= number.from();
    }
}
