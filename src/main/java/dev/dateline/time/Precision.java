package dev.dateline.time;

/** How closely a value names a time. */
public enum Precision {
    TIME,
    DAY,
    MONTH,
    SEASON,
    QUARTER,
    HALF,
    YEAR,
    DECADE,
    CENTURY,
    /** From one time to another, each with a precision of its own. */
    INTERVAL,
    /** One of several times, or all of them. */
    SET
}
