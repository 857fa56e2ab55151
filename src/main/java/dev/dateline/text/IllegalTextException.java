package dev.dateline.text;

/** A text that cannot be made canonical: it says nothing, or holds characters that no news text has. */
public final class IllegalTextException extends RuntimeException {

    private final String field;

    IllegalTextException(String field, String message) {
        super(message);
        this.field = field;
    }

    /** Which of the given strings is at fault: {@code headline}, {@code standfirst}, {@code paragraphs[2]} … */
    public String field() {
        return field;
    }
}
