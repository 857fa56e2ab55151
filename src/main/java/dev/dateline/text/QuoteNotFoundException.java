package dev.dateline.text;

/** The quoted words do not stand in the text, or in several places that the quote does not tell apart. */
public final class QuoteNotFoundException extends RuntimeException {

    /** @param message says what stands there instead */
    QuoteNotFoundException(String message) {
        super(message);
    }
}
