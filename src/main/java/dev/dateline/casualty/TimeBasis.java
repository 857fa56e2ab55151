package dev.dateline.casualty;

/** Which time a figure is filed under, the first of these that there is. */
public enum TimeBasis {
    /** The period that the words name. */
    PERIOD,
    /** The day that the words say the count was made. */
    AS_OF,
    /** When the article was published. */
    PUBLICATION
}
