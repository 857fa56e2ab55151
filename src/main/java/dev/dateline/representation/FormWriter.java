package dev.dateline.representation;

import java.time.Instant;

/**
 * Writes what resources answer in one form. Every bean of this type is asked; a resource that declares a media type which
 * no writer has for its answer is a fault that the tests find.
 *
 * @param <T> what it writes: a value, or a {@link Batch}
 */
public interface FormWriter<T> {

    /**
     * What the words of a form need to know of the request.
     *
     * @param path as it was sent
     * @param query as it was sent, with all its parameters; {@code null} for none
     * @param changed when anything in the database last changed, as far as is known: never earlier than that
     */
    record Request(String path, String query, Instant changed) {}

    /** The form that it writes. */
    Form form();

    /** Whether it can write that. */
    boolean writes(Answered answered);

    /** The bytes. */
    byte[] write(T answer, Answered answered, Request request);
}
