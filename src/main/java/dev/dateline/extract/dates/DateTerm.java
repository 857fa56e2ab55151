package dev.dateline.extract.dates;

/** The kinds of words that rules of dates ask for in capitals, each with a number; {@link DateTerms} reads them. */
enum DateTerm {
    /** "July", "Sept.", with the number of the month. */
    MONTH,
    /** "Friday" and, with a full stop, "Fri.": Monday is 1. */
    WEEKDAY,
    /** "Fridays". */
    WEEKDAYS,
    /** The day of a month: "31", "31st", "eighth". */
    DAY,
    /** "31st", "eighth". */
    ORDINAL,
    /** "1989", "nineteen ninety-six", "two thousand". */
    YEAR,
    /** "1990s", "1990's", "nineties", "'90s", with its first year. */
    DECADE,
    /** Spring is 1. */
    SEASON,
    /** A unit in the singular, as its ordinal in {@link Unit}. */
    UNIT,
    /** A unit in the plural. */
    UNITS,
    ANY_UNIT,
    /** How many: "3", "twenty-four", "a couple of", "a". */
    NUMBER,
    /** An unsaid number: "several", "a few". */
    SOME,
    /** "last" is -1, "this" 0, "next" 1: counted from the publication. */
    WHICH,
    /** "previous" is -1, "same" 0, "following" 1: counted from a date before it. */
    OTHER,
    /** Of halves: "first" is 1, "latter" 2. */
    WHICH_HALF,
    /** "q3" with its number. */
    NUMBERED_QUARTER,
    /** "h1" with its number. */
    NUMBERED_HALF,
    /** "morning", as its ordinal in {@link dev.dateline.time.PartOfDay}. */
    PART,
    /** "10:35 a.m.", "noon", with the minute of the day; 1440 is a midnight, of which it is not said which end of the day it is. */
    CLOCK,
    /** "Christmas Eve", with its {@link Holiday#code}. */
    HOLIDAY,
    /** Of years that are reckoned by a company or a state: "fiscal". */
    FISCAL,
    /** "1989-11-02", as days since 1970. */
    ISO_DATE,
    /** "11/02/89", "31.12.2007", as days since 1970. */
    NUMERIC_DATE
}
