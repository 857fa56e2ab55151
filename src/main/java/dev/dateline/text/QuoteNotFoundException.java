package dev.dateline.text;

import java.util.Optional;

/** A quote that names no place in the text, or more than one. The message is a sentence for the quote's author. */
public final class QuoteNotFoundException extends RuntimeException {

    private final TextQuote quote;
    private final String found;

    QuoteNotFoundException(TextQuote quote, String message, String found) {
        super(message);
        this.quote = quote;
        this.found = found;
    }

    public TextQuote quote() {
        return quote;
    }

    /** What stands in the text where the quote was looked for; empty if the quote does occur, but not only once. */
    public Optional<String> found() {
        return Optional.ofNullable(found);
    }
}
