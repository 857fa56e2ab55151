package dev.dateline.ingest;

/** A seed file that cannot be stored; the application does not start with it. */
public final class SeedException extends RuntimeException {

    /** @param reason what is wrong, in the words of the file's author */
    SeedException(String file, String reason, Throwable cause) {
        super("Seed file " + file + " was not stored. " + reason, cause);
    }
}
