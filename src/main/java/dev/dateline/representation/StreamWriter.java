package dev.dateline.representation;

import java.util.List;

/**
 * Writes a list of any length in one form, piece by piece. Every bean of this type is asked; a resource that declares the
 * media type of a streamed form which no writer has for its rows is a fault that the tests find.
 */
public interface StreamWriter {

    /** The form that it writes. */
    Form form();

    /** Whether it can write that. */
    boolean writes(Answered answered);

    /**
     * Begins one list.
     *
     * @param first rows, which {@link Stream#piece} is given as well
     * @param path of the request, as it was sent
     */
    Stream begin(Batch<?> first, Answered answered, String path);

    /** One list while it is written; used by one thread at a time. */
    interface Stream {

        /**
         * The bytes of the rows that come next.
         *
         * @param last whether no more follow, so that what is written is whole with these bytes
         */
        byte[] piece(List<?> rows, boolean last);
    }
}
