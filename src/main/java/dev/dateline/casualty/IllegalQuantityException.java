package dev.dateline.casualty;

/** A quantity that contradicts itself. */
public final class IllegalQuantityException extends RuntimeException {

    /** @param message what is wrong, in a client's words */
    IllegalQuantityException(String message) {
        super(message);
    }
}
