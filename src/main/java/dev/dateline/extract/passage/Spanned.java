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
}
