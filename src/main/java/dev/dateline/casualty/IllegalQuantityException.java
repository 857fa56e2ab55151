package dev.dateline.casualty;

/** Numbers that do not make a quantity; the message says why in plain words. */
public final class IllegalQuantityException extends RuntimeException {

    IllegalQuantityException(String message) {
        super(message);
    }
}
