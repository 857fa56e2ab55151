package dev.dateline.time;

/**
 * How words such as "before", "mid-" or "about" bend the date they go with: the values of {@code mod} on a TIMEX3 tag
 * (TimeML 1.2.1). "No later than July 31" is {@code 2025-07-31} with {@link #ON_OR_BEFORE}.
 */
public enum Modifier {
    BEFORE,
    AFTER,
    ON_OR_BEFORE,
    ON_OR_AFTER,
    /** Of a duration: "less than two weeks". */
    LESS_THAN,
    MORE_THAN,
    EQUAL_OR_LESS,
    EQUAL_OR_MORE,
    START,
    MID,
    END,
    APPROX
}
