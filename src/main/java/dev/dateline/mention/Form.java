package dev.dateline.mention;

/** What the words of a span do: how they name an entity, or which part of a fact stands on them. */
public enum Form {
    /** A name, whole or in part: "Ahmad al-Sharaa", "al-Sharaa"; also inside a compound: "UK" in "UK-based". */
    NAME,
    /** An adjective made from a place's name: "Syrian" for Syria. */
    DEMONYM,
    /** A common noun phrase that stands for one named entity: "the Azerbaijani capital" for Baku. */
    NOMINAL,
    /** A title that stands for one person: "Syrian FM". */
    TITLE,
    /** An office, post or function that the text gives a person. */
    ROLE,
    /** Words that name a time. */
    EXPRESSION,
    /** The whole statement of a casualty figure. */
    CLAIM,
    NUMBER,
    QUANTIFIER,
    MEASURE,
    VICTIMS,
    ATTRIBUTION,
    LOCATION,
    PERIOD,
    AS_OF,
    /** Words that name what happened: "the collapse". */
    EVENT,
    /** The dateline, as printed. */
    DATELINE
}
