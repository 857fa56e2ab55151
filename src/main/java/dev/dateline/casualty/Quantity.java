package dev.dateline.casualty;

import java.util.Objects;
import java.util.OptionalLong;

/**
 * How many people a text says there were: a whole number, or the range the words leave open. Nothing is made up: where
 * the text gives no bound there is none, and where it gives no number there is no {@link #value}.
 *
 * <p>All numbers lie between 0 and {@link #LARGEST}. An absent number, and the {@code Inclusive} of an absent bound,
 * is {@code null}, as in the JSON.
 */
public sealed interface Quantity {

    /** 2<sup>53</sup> - 1: larger numbers are not the same to every reader of JSON (RFC 8259, section 6). */
    long LARGEST = (1L << 53) - 1;

    Quantifier quantifier();

    /** The number in the words themselves, such as the 1,400 of "more than 1,400"; {@code null} if there is none. */
    default Long value() {
        return null;
    }

    default Long lowerBound() {
        return null;
    }

    default Boolean lowerInclusive() {
        return lowerBound() == null ? null : Boolean.TRUE;
    }

    default Long upperBound() {
        return null;
    }

    default Boolean upperInclusive() {
        return upperBound() == null ? null : Boolean.TRUE;
    }

    /** The least whole number that the words allow; 0 if they set no lower bound. */
    default long smallest() {
        if (lowerBound() == null) {
            return 0;
        }
        return lowerInclusive() ? lowerBound() : lowerBound() + 1;
    }

    /** The greatest whole number that the words allow; empty if they set no upper bound. */
    default OptionalLong largest() {
        if (upperBound() == null) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(upperInclusive() ? upperBound() : upperBound() - 1);
    }

    /** Whether every number that the words allow is {@code count} or more. Of "about 100" only 0 is certain. */
    default boolean certainlyAtLeast(long count) {
        return smallest() >= count;
    }

    /** Whether every number that the words allow is {@code count} or less. */
    default boolean certainlyAtMost(long count) {
        return largest().isPresent() && largest().getAsLong() <= count;
    }

    /** Whether some number that the words allow is {@code count} or more. */
    default boolean possiblyAtLeast(long count) {
        return largest().isEmpty() || largest().getAsLong() >= count;
    }

    /** Whether some number that the words allow is {@code count} or less. */
    default boolean possiblyAtMost(long count) {
        return smallest() <= count;
    }

    /**
     * The quantity of a quantifier and the numbers that go with it, each {@code null} if absent. A bound that follows
     * from {@code value} may be left out or repeated, so that what a quantity answers makes the same quantity again.
     *
     * @throws IllegalQuantityException if a number is missing, superfluous, out of range or at odds with another
     */
    static Quantity of(Quantifier quantifier, Long value, Long lower, Long upper) {
        Quantity quantity =
                switch (Objects.requireNonNull(quantifier, "quantifier")) {
                    case EXACT -> new Exact(Numbers.required(quantifier, "value", value));
                    case APPROX -> new Approximate(Numbers.required(quantifier, "value", value));
                    case MORE_THAN -> new AtLeast(Numbers.required(quantifier, "value", value), false);
                    case EQUAL_OR_MORE -> new AtLeast(Numbers.required(quantifier, "value", value), true);
                    case LESS_THAN -> new AtMost(Numbers.required(quantifier, "value", value), false);
                    case EQUAL_OR_LESS -> new AtMost(Numbers.required(quantifier, "value", value), true);
                    case BETWEEN ->
                        new Between(
                                Numbers.required(quantifier, "lowerBound", lower),
                                Numbers.required(quantifier, "upperBound", upper));
                    case VAGUE -> new Vague(Numbers.required(quantifier, "lowerBound", lower), upper);
                };
        Numbers.requireSame(quantifier, "value", value, quantity.value());
        Numbers.requireSame(quantifier, "lowerBound", lower, quantity.lowerBound());
        Numbers.requireSame(quantifier, "upperBound", upper, quantity.upperBound());
        return quantity;
    }

    /** "12 people": that many, no more and no less. */
    record Exact(long number) implements Quantity {

        public Exact {
            Numbers.requireInRange("value", number);
        }

        @Override
        public Quantifier quantifier() {
            return Quantifier.EXACT;
        }

        @Override
        public Long value() {
            return number;
        }

        @Override
        public Long lowerBound() {
            return number;
        }

        @Override
        public Long upperBound() {
            return number;
        }
    }

    /**
     * "About 100": the number is given and no bounds are, for how far "about" reaches is nobody's to say. Nothing is
     * certain but that it is at least 0, and nothing is impossible.
     */
    record Approximate(long number) implements Quantity {

        public Approximate {
            Numbers.requireInRange("value", number);
        }

        @Override
        public Quantifier quantifier() {
            return Quantifier.APPROX;
        }

        @Override
        public Long value() {
            return number;
        }
    }

    /** "At least 30" (inclusive) or "more than 1,400" (exclusive). */
    record AtLeast(long bound, boolean inclusive) implements Quantity {

        public AtLeast {
            Numbers.requireInRange("value", bound);
        }

        @Override
        public Quantifier quantifier() {
            return inclusive ? Quantifier.EQUAL_OR_MORE : Quantifier.MORE_THAN;
        }

        @Override
        public Long value() {
            return bound;
        }

        @Override
        public Long lowerBound() {
            return bound;
        }

        @Override
        public Boolean lowerInclusive() {
            return inclusive;
        }
    }

    /** "Up to 50" (inclusive) or "fewer than 10" (exclusive); down to none at all. */
    record AtMost(long bound, boolean inclusive) implements Quantity {

        public AtMost {
            Numbers.requireInRange("value", bound);
            if (bound == 0 && !inclusive) {
                throw new IllegalQuantityException("LESS_THAN 0 allows no number at all");
            }
        }

        @Override
        public Quantifier quantifier() {
            return inclusive ? Quantifier.EQUAL_OR_LESS : Quantifier.LESS_THAN;
        }

        @Override
        public Long value() {
            return bound;
        }

        @Override
        public Long upperBound() {
            return bound;
        }

        @Override
        public Boolean upperInclusive() {
            return inclusive;
        }
    }

    /** "Between 20 and 30": both included, and neither of them the number. */
    record Between(long lower, long upper) implements Quantity {

        public Between {
            Numbers.requireInRange("lowerBound", lower);
            Numbers.requireInRange("upperBound", upper);
            Numbers.requireAscending(lower, upper);
        }

        @Override
        public Quantifier quantifier() {
            return Quantifier.BETWEEN;
        }

        @Override
        public Long lowerBound() {
            return lower;
        }

        @Override
        public Long upperBound() {
            return upper;
        }
    }

    /**
     * "Dozens": a word that says no number, but sets a lower bound, included.
     *
     * @param upper {@code null} where the word leaves that open; included otherwise
     */
    record Vague(long lower, Long upper) implements Quantity {

        public Vague {
            Numbers.requireInRange("lowerBound", lower);
            if (upper != null) {
                Numbers.requireInRange("upperBound", upper);
                Numbers.requireAscending(lower, upper);
            }
        }

        @Override
        public Quantifier quantifier() {
            return Quantifier.VAGUE;
        }

        @Override
        public Long lowerBound() {
            return lower;
        }

        @Override
        public Long upperBound() {
            return upper;
        }
    }
}
