package dev.dateline.ingest;

/** A seed file that cannot be stored; the application does not start with it. */
public final class SeedException extends RuntimeException {

    SeedException(String file, Throwable cause) {
        super("Seed file " + file + " was not stored. " + cause.getMessage(), cause);
    }
}
