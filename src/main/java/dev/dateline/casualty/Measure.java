package dev.dateline.casualty;

/** What happened to the people counted. */
public enum Measure {
    KILLED,
    WOUNDED,
    MISSING,
    DETAINED,
    ABDUCTED,
    DISPLACED,
    AFFECTED
}
