package dev.dateline.time;

/** How closely a date is told. Where digits are left open ({@code 2025-07-XX}), it is what the given ones tell. */
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
    /** From one date to another, or with one side open or unknown. */
    INTERVAL,
    /** One of several dates, or all of them. */
    SET
}
