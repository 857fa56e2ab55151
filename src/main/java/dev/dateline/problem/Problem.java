package dev.dateline.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.netty.handler.codec.http.HttpResponseStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;

/**
 * Why a request failed: the body of every answer with a status of 400 or more (RFC 9457). It never holds a stack
 * trace, a class name or SQL.
 *
 * @param type what kind of problem, see {@link ProblemType#uri()}; {@code about:blank} where the status says it all
 *     (RFC 9457 section 4.2.1)
 * @param title the kind in a few words
 * @param status the HTTP status, 400–599
 * @param detail what happened this time, in one or more plain English sentences
 * @param instance the path of the request, without its query; absent where the path itself is too long to repeat
 * @param errorId what to look for in the server's log; absent unless the fault is the server's
 * @param errors each single thing that is wrong; absent where there is none to name
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"type", "title", "status", "detail", "instance", "errorId", "errors"})
@Schema(
        description = "Why a request failed (RFC 9457)",
        requiredProperties = {"type", "title", "status", "detail", "instance"})
public record Problem(
        @Schema(description = "The kind of problem, stable, as a URI reference", examples = "/problems/not-found")
                String type,
        @Schema(description = "The kind of problem in a few words", examples = "Not found") String title,
        @Schema(description = "The HTTP status", minimum = "400", maximum = "599", examples = "404") int status,
        @Schema(description = "What happened this time", examples = "There is no article 'x'.") String detail,
        @Schema(description = "The path of the request", examples = "/api/v1/articles/x") String instance,
        @Schema(description = "What to look for in the server's log, where the fault is the server's") String errorId,
        @Schema(description = "Each single thing that is wrong with the request") List<ProblemError> errors) {

    /** RFC 9457 section 6.1. */
    public static final String MEDIA_TYPE = "application/problem+json";

    public Problem {
        if (status < 400 || status > 599) {
            throw new IllegalArgumentException("A problem's status is 400 to 599, not " + status);
        }
        errors = errors == null ? List.of() : List.copyOf(errors);
    }

    public static Problem of(ProblemType type, String detail, List<ProblemError> errors) {
        return new Problem(type.uri(), type.title(), type.status(), detail, null, null, errors);
    }

    public static Problem of(ProblemType type, String detail) {
        return of(type, detail, List.of());
    }

    /** The problem that an HTTP status alone stands for, 400–599. */
    static Problem ofStatus(int status) {
        return ProblemType.ofStatus(status)
                .map(type -> of(type, type.explanation()))
                .orElseGet(() -> new Problem(
                        "about:blank",
                        HttpResponseStatus.valueOf(status).reasonPhrase(),
                        status,
                        null,
                        null,
                        null,
                        List.of()));
    }

    Problem withInstance(String path) {
        return new Problem(type, title, status, detail, path, errorId, errors);
    }

    Problem withErrorId(String id) {
        return new Problem(type, title, status, detail, instance, id, errors);
    }
}
