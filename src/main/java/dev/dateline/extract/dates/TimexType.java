package dev.dateline.extract.dates;

/** What kind of time words name: {@code type} on a TIMEX3 tag (TimeML 1.2.1). */
public enum TimexType {
    /** A day, or a coarser time on the calendar: "July 31", "last December", "the 1990s", "now". */
    DATE,
    /** A time within a day: "the night of July 18", "10:35 a.m.". */
    TIME,
    /** How long: "two weeks". */
    DURATION,
    /** How often: "every Thursday". */
    SET
}
