package dev.dateline.extract.names;

/** What a name is the name of. */
public enum NameKind {
    PERSON,
    PLACE,
    ORGANISATION
}
