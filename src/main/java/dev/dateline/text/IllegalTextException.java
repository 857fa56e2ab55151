package dev.dateline.text;

/** A text that cannot be stored as it is: empty, or with characters that no text should hold. */
public final class IllegalTextException extends RuntimeException {

    IllegalTextException(String message) {
        super(message);
    }
}
