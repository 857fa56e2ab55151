package dev.dateline.provenance;

/** What is known of the words of a text when facts are read out of them, from the words up. */
public enum Layer {
    /** How many. */
    NUMBERS,
    /** When. */
    DATES,
    /** What the model of names takes for a name. */
    NAMES_MODEL,
    /** Which person or organisation is named. */
    NAMES,
    /** Which place is named. */
    PLACES,
    /** Of which people something is told. */
    PEOPLE,
    /** What happened to how many. */
    FIGURES,
    /** How figures go together. */
    DISCOURSE
}
