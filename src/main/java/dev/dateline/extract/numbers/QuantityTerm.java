package dev.dateline.extract.numbers;

/** What stands in capitals in a row of {@code quantities.rules.tsv}. */
enum QuantityTerm {
    /** "hundred", "dozen": what it multiplies by. */
    SCALE,
    /** "hundreds", "dozens": the least that it can be. */
    PLURAL
}
