package dev.dateline.extract.passage;

/** What stands in a text. */
public interface Spanned {

    Span span();

    /** Its first token. */
    default int from() {
        return span().from();
    }

    /** Just after its last token. */
    default int to() {
        return span().to();
    }

    /** In tokens. */
    default int length() {
        return to() - from();
    }

    /** Whether a token from one to just before another is of it. */
    default boolean overlaps(int from, int to) {
        return from() < to && from < to();
    }
}
