package dev.dateline.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.Objects;

/**
 * One thing that is wrong with a request.
 *
 * @param field the query parameter, or the place in the body, such as {@code paragraphs[2].text}
 * @param message what is wrong, as a plain English sentence
 * @param value what was given there, cut after {@value #MAX_VALUE_LENGTH} UTF-16 units; {@code null} where nothing was
 *     given or it cannot be told
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ProblemError(
        @Schema(description = "The query parameter, or the place in the body, such as paragraphs[2].text") String field,
        @Schema(description = "What is wrong, as a plain English sentence") String message,
        @Schema(description = "What was given there, cut where it is long", nullable = true) String value) {

    /** An answer should not send a large part of a request back. */
    static final int MAX_VALUE_LENGTH = 200;

    private static final int MAX_MESSAGE_LENGTH = 2_000;

    public ProblemError {
        field = sendable(Objects.requireNonNull(field, "field"), MAX_VALUE_LENGTH);
        message = sendable(Objects.requireNonNull(message, "message"), MAX_MESSAGE_LENGTH);
        value = value == null ? null : sendable(value, MAX_VALUE_LENGTH);
    }

    private static String sendable(String text, int maxLength) {
        if (text.length() <= maxLength) {
            return writable(text);
        }
        // never cut between the two halves of a surrogate pair: the rest would not be valid UTF-8
        int end = Character.isHighSurrogate(text.charAt(maxLength - 1)) ? maxLength - 1 : maxLength;
        return writable(text.substring(0, end)) + "…";
    }

    /** What was sent may hold half of a surrogate pair (by an escape of JSON), and no UTF-8 can: U+FFFD stands for it. */
    private static String writable(String text) {
        StringBuilder written = new StringBuilder(text.length());
        text.codePoints().forEach(point -> written.appendCodePoint(isSurrogate(point) ? 0xFFFD : point));
        return written.toString();
    }

    private static boolean isSurrogate(int codePoint) {
        return Character.MIN_SURROGATE <= codePoint && codePoint <= Character.MAX_SURROGATE;
    }
}
