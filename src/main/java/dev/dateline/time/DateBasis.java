package dev.dateline.time;

/** What a date expression's value was reasoned from. */
public enum DateBasis {
    /** The words say the whole value: "1948". */
    STATED,
    /** The words leave out the year (or the month), which the publication date fills in: "July 12". */
    COMPLETED_FROM_PUBLICATION,
    /** The words count from the publication date: "last December", "this month". */
    RELATIVE_TO_PUBLICATION,
    /** The words lean on another date expression of the text: "two days later". */
    RELATIVE_TO_DATE
}
