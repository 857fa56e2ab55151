package dev.dateline.casualty;

/**
 * How a text's words bind a number, named as TIMEX3's {@code mod} (TimeML 1.2.1) and IDMC's quantifiers are. What each
 * allows is told by {@link Quantity}.
 */
public enum Quantifier {
    /** "12 people" */
    EXACT,
    /** "about 100" */
    APPROX,
    /** "more than 1,400" */
    MORE_THAN,
    /** "at least 30" */
    EQUAL_OR_MORE,
    /** "fewer than 10" */
    LESS_THAN,
    /** "up to 50" */
    EQUAL_OR_LESS,
    /** "between 20 and 30" */
    BETWEEN,
    /** "dozens" */
    VAGUE
}
