package dev.dateline.casualty;

/** What the numbers of a {@link Quantity} must satisfy. */
final class Numbers {

    private Numbers() {}

    static void requireInRange(String name, long number) {
        if (number < 0 || number > Quantity.LARGEST) {
            throw new IllegalQuantityException(
                    "%s must lie between 0 and %d, but is %d".formatted(name, Quantity.LARGEST, number));
        }
    }

    static void requireAscending(long lower, long upper) {
        if (lower >= upper) {
            throw new IllegalQuantityException(
                    "lowerBound must be less than upperBound, but they are %d and %d".formatted(lower, upper));
        }
    }

    static long required(Quantifier quantifier, String name, Long number) {
        if (number == null) {
            throw new IllegalQuantityException("%s needs %s".formatted(quantifier, name));
        }
        return number;
    }

    /** A number that is given must be the one that follows from the others. */
    static void requireSame(Quantifier quantifier, String name, Long given, Long follows) {
        if (given == null || given.equals(follows)) {
            return;
        }
        throw new IllegalQuantityException(
                follows == null
                        ? "%s has no %s, but %d is given".formatted(quantifier, name, given)
                        : "the %s of this %s is %d, but %d is given".formatted(name, quantifier, follows, given));
    }
}
