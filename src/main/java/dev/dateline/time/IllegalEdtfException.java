package dev.dateline.time;

/** A value that is not EDTF, or not of the part of it that is read here. */
public final class IllegalEdtfException extends RuntimeException {

    /** @param message what is wrong, in a client's words */
    IllegalEdtfException(String message) {
        super(message);
    }
}
