package dev.dateline.casualty;

/** How the words of a figure treat its number, named as TIMEX3 and IDMC name it. */
public enum Quantifier {
    EXACT,
    /** "about", "some", "nearly": the words set no bound. */
    APPROX,
    MORE_THAN,
    /** "at least". */
    EQUAL_OR_MORE,
    LESS_THAN,
    /** "up to". */
    EQUAL_OR_LESS,
    BETWEEN,
    /** "dozens": a lower bound, and no number. */
    VAGUE
}
