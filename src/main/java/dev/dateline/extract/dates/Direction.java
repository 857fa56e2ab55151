package dev.dateline.extract.dates;

/** Whether a sentence tells of what was or of what is to come. */
enum Direction {
    PAST,
    FUTURE,
    UNKNOWN
}
