package dev.dateline.casualty;

import java.util.OptionalLong;

/**
 * How many people, as the words say it: exactly, around, beyond a bound, between two, or vaguely. A quantity holds what
 * the words say and no best estimate. All numbers are people, 0 to 2^53 − 1 (RFC 8259 section 6: what every JSON reader
 * keeps exactly).
 */
public sealed interface Quantity {

    /** The greatest number there can be. */
    long MAXIMUM = (1L << 53) - 1;

    Quantifier quantifier();

    /** The number that the words say; {@code null} where they say none. */
    default Long value() {
        return null;
    }

    /** {@code null} where the words set none. */
    default Long lowerBound() {
        return null;
    }

    /** Whether the lower bound is itself allowed; {@code null} without one. */
    default Boolean lowerInclusive() {
        return lowerBound() == null ? null : Boolean.TRUE;
    }

    /** {@code null} where the words set none. */
    default Long upperBound() {
        return null;
    }

    /** Whether the upper bound is itself allowed; {@code null} without one. */
    default Boolean upperInclusive() {
        return upperBound() == null ? null : Boolean.TRUE;
    }

    /** The least whole number that the words allow: "more than 1,400" is 1,401 at least; 0 without a lower bound. */
    default long smallest() {
        if (lowerBound() == null) {
            return 0;
        }
        return lowerInclusive() ? lowerBound() : lowerBound() + 1;
    }

    /** The greatest whole number that the words allow; empty without an upper bound. */
    default OptionalLong largest() {
        if (upperBound() == null) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(upperInclusive() ? upperBound() : upperBound() - 1);
    }

    /** "12". */
    record Exact(Long value) implements Quantity {
        @Override
        public Quantifier quantifier() {
            return Quantifier.EXACT;
        }

        @Override
        public Long lowerBound() {
            return value;
        }

        @Override
        public Long upperBound() {
            return value;
        }
    }

    /** "about 100": a number without bounds; how far off it may be is not said, and so not invented. */
    record Approximate(Long value) implements Quantity {
        @Override
        public Quantifier quantifier() {
            return Quantifier.APPROX;
        }
    }

    /** "more than 1,400", "at least 12". */
    record AtLeast(Long value, Boolean lowerInclusive) implements Quantity {
        @Override
        public Quantifier quantifier() {
            return lowerInclusive ? Quantifier.EQUAL_OR_MORE : Quantifier.MORE_THAN;
        }

        @Override
        public Long lowerBound() {
            return value;
        }
    }

    /** "fewer than 20", "up to 20". */
    record AtMost(Long value, Boolean upperInclusive) implements Quantity {
        @Override
        public Quantifier quantifier() {
            return upperInclusive ? Quantifier.EQUAL_OR_LESS : Quantifier.LESS_THAN;
        }

        @Override
        public Long upperBound() {
            return value;
        }
    }

    /** "between 20 and 30", both included. */
    record Between(Long lowerBound, Long upperBound) implements Quantity {
        @Override
        public Quantifier quantifier() {
            return Quantifier.BETWEEN;
        }
    }

    /** "dozens": 24 at least. The upper bound may be {@code null}. */
    record Vague(Long lowerBound, Long upperBound) implements Quantity {
        @Override
        public Quantifier quantifier() {
            return Quantifier.VAGUE;
        }
    }

    /**
     * The quantity that a quantifier makes of its numbers.
     *
     * @param value for every quantifier but {@code BETWEEN} and {@code VAGUE}
     * @param lower for {@code BETWEEN} and {@code VAGUE}; elsewhere absent, or what follows from the value
     * @param upper for {@code BETWEEN}, and for {@code VAGUE} if there is one; elsewhere as {@code lower}
     * @throws IllegalQuantityException where they do not fit together, or are not 0 to {@link #MAXIMUM}
     */
    static Quantity of(Quantifier quantifier, Long value, Long lower, Long upper) {
        for (Long number : new Long[] {value, lower, upper}) {
            if (number != null && (number < 0 || number > MAXIMUM)) {
                throw new IllegalQuantityException("has a number of people that is not 0 to " + MAXIMUM);
            }
        }
        boolean saysNumber = quantifier != Quantifier.BETWEEN && quantifier != Quantifier.VAGUE;
        if (saysNumber != (value != null)) {
            throw new IllegalQuantityException(
                    quantifier + (saysNumber ? " needs a value" : " says no value, only bounds"));
        }
        Quantity quantity =
                switch (quantifier) {
                    case EXACT -> new Exact(value);
                    case APPROX -> new Approximate(value);
                    case MORE_THAN -> new AtLeast(value, false);
                    case EQUAL_OR_MORE -> new AtLeast(value, true);
                    case LESS_THAN -> new AtMost(value, false);
                    case EQUAL_OR_LESS -> new AtMost(value, true);
                    case BETWEEN -> new Between(lower, upper);
                    case VAGUE -> new Vague(lower, upper);
                };
        quantity.check(lower, upper);
        return quantity;
    }

    private void check(Long lower, Long upper) {
        if (lower != null && !lower.equals(lowerBound()) || upper != null && !upper.equals(upperBound())) {
            throw new IllegalQuantityException("has a bound that its words do not set");
        }
        if (quantifier() == Quantifier.BETWEEN && (lower == null || upper == null)) {
            throw new IllegalQuantityException("BETWEEN needs both bounds");
        }
        if (quantifier() == Quantifier.VAGUE && lower == null) {
            throw new IllegalQuantityException("VAGUE needs a lower bound");
        }
        if (largest().isPresent() && largest().getAsLong() < smallest()) {
            throw new IllegalQuantityException("allows no number at all");
        }
    }
}
