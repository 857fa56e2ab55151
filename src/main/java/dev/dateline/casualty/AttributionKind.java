package dev.dateline.casualty;

/** Who the text says the figure comes from. */
public enum AttributionKind {
    /** A person or organisation with a name. */
    NAMED,
    /** An office without a name: "officials said". */
    OFFICIAL,
    /** A source that the text keeps from naming. */
    ANONYMOUS,
    /** Nobody: the article states it in its own voice. */
    ARTICLE_VOICE
}
