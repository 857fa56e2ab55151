package dev.dateline.http;

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

    public ProblemError {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(message, "message");
        if (value != null && value.length() > MAX_VALUE_LENGTH) {
            // never cut between the two halves of a surrogate pair: the rest would not be valid UTF-8
            int end = Character.isHighSurrogate(value.charAt(MAX_VALUE_LENGTH - 1))
                    ? MAX_VALUE_LENGTH - 1
                    : MAX_VALUE_LENGTH;
            value = value.substring(0, end) + "…";
        }
    }
}
