package dev.dateline.provenance;

/** Whether a person stated the fact or software read it out of the text. */
public enum Origin {
    CURATED,
    EXTRACTED
}
