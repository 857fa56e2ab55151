package dev.dateline.extract.numbers;

import dev.dateline.casualty.Quantifier;
import dev.dateline.extract.passage.Span;
import dev.dateline.extract.passage.Spanned;

/**
 * A number as a text's words bind it; the number itself and the words that bind it stand within.
 *
 * @param bound {@code null} where nothing binds it
 */
public record Count(Span span, Span number, Span bound, Amount amount) implements Spanned {

    public static Count exact(int from, int to, long value) {
        return of(new Span(from, to), Amount.exact(value));
    }

    static Count of(Span span, Amount amount) {
        return new Count(span, span, null, amount);
    }

    /** These words with those that bind the number, before it or after it. */
    public Count boundBy(Span words, Quantifier by) {
        return new Count(span.joined(words), number, words, amount.bound(by));
    }

    /** The number of these and of others, told up to just before a token. */
    public Count sum(int to, long value) {
        return new Count(
                new Span(from(), to),
                new Span(number.from(), to),
                bound,
                new Amount(amount.quantifier(), value, amount.lower(), amount.upper()));
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
