package dev.dateline.mention;

/** What a span of an article belongs to. */
public enum SubjectKind {
    PERSON,
    PLACE,
    ORGANISATION,
    DATE,
    CASUALTY,
    EVENT,
    DATELINE
}
