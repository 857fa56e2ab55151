package dev.dateline.problem;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The kinds of problem this API answers. A kind's {@link #uri() URI} is what a program compares, so it never changes
 * once released; titles and explanations may.
 *
 * <p>The URIs are absolute paths, not full URLs, so that they are the same behind every host name (RFC 9457 section
 * 3.1.1); each can be opened, see {@link ProblemTypeResource}.
 */
public enum ProblemType {
    INVALID_REQUEST(
            400,
            "Invalid request",
            "The request line or a header is malformed: for example a % that no two hexadecimal digits follow, bytes"
                    + " that are not UTF-8, or a control character in the path."),
    INVALID_PARAMETER(
            400,
            "Invalid query parameter",
            "A query parameter is unknown, given twice, or has a value that it cannot have. Every wrong parameter is"
                    + " in \"errors\"; nothing was looked up."),
    INVALID_BODY(
            400,
            "Invalid request body",
            "The body is not what this resource takes. What is wrong, and where, is in \"errors\"; nothing was stored."),
    UNAUTHENTICATED(401, "Authentication required", "This operation needs a user who may write."),
    FORBIDDEN(
            403,
            "Forbidden",
            "The user is known but may not do this, or nobody may write on this server yet, or the page that asks is of"
                    + " another origin that may not do this here."),
    NOT_FOUND(404, "Not found", "There is nothing at this path, or no resource with this id."),
    METHOD_NOT_ALLOWED(
            405,
            "Method not allowed",
            "The resource exists but does not take this HTTP method. The Allow header lists those it takes."),
    NOT_ACCEPTABLE(
            406,
            "Not acceptable",
            "The resource exists but in none of the media types that the Accept header asks for. The detail lists"
                    + " those there are."),
    CONFLICT(409, "Conflict", "The request contradicts what is already stored."),
    REQUEST_TIMEOUT(408, "Request timeout", "The request's body did not arrive in time."),
    PRECONDITION_FAILED(
            412,
            "Precondition failed",
            "What If-Match, If-Unmodified-Since or If-None-Match say of the resource does not hold: it changed since it was"
                    + " read. Nothing was done."),
    BODY_TOO_LARGE(413, "Body too large", "The request body is longer than this server takes."),
    URL_TOO_LONG(414, "URL too long", "The URL's path and query are longer than this server takes."),
    UNSUPPORTED_MEDIA_TYPE(
            415,
            "Unsupported media type",
            "The resource does not take a body of this Content-Type, or of any Content-Encoding. The Accept or the"
                    + " Accept-Encoding header of the answer lists what it takes."),
    TOO_MANY_REQUESTS(
            429,
            "Too many requests",
            "The server does this for only so many at once, or for one client only so often. The Retry-After header of"
                    + " the answer says in how many seconds to try again."),
    HEADERS_TOO_LARGE(431, "Headers too large", "The request's headers are longer than this server takes."),
    INTERNAL_ERROR(
            500,
            "Internal server error",
            "A fault in the server. The \"errorId\" of the answer stands beside the cause in the server's log."),
    UNAVAILABLE(503, "Service unavailable", "The server cannot answer at the moment. Try again later.");

    /** Where the explanations stand; an absolute path. */
    static final String BASE = "/problems/";

    private final int status;
    private final String title;
    private final String explanation;

    ProblemType(int status, String title, String explanation) {
        this.status = status;
        this.title = title;
        this.explanation = explanation;
    }

    /** The HTTP status of every problem of this kind. */
    public int status() {
        return status;
    }

    /** A few words, the same for every problem of this kind (RFC 9457 section 3.1.3). */
    public String title() {
        return title;
    }

    /** When this problem is answered and what the client can do about it. */
    public String explanation() {
        return explanation;
    }

    /** The last segment of the {@link #uri()}, such as {@code not-found}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What {@link Problem#type()} holds, such as {@code /problems/not-found}. */
    public String uri() {
        return BASE + slug();
    }

    /** The most general kind with this status, if there is one: the first declared. */
    static Optional<ProblemType> ofStatus(int status) {
        return Arrays.stream(values()).filter(type -> type.status == status).findFirst();
    }

    static Optional<ProblemType> ofSlug(String slug) {
        return Arrays.stream(values()).filter(type -> type.slug().equals(slug)).findFirst();
    }
}
