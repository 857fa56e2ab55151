package dev.dateline.casualty;

/** What a figure adds up. */
public enum Aggregation {
    SINGLE_EVENT,
    /** All of it so far. */
    CUMULATIVE,
    /** On top of what was counted before. */
    INCREMENTAL
}
