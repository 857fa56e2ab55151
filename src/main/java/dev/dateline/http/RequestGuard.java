package dev.dateline.http;

import dev.dateline.problem.Problem;
import dev.dateline.problem.ProblemAnswers;
import dev.dateline.problem.ProblemType;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import java.util.List;
import java.util.Optional;

/**
 * The first handler every request meets: puts on what every answer carries, and refuses what is too long or malformed
 * before anything reads it.
 */
@ApplicationScoped
class RequestGuard {

    /** Before every handler of Quarkus that looks at the request; only dev mode's reload comes earlier. */
    static final int FIRST = Integer.MIN_VALUE;

    private final HttpLimits limits;
    private final ProblemAnswers answers;
    private final StandardHeaders headers;

    RequestGuard(HttpLimits limits, ProblemAnswers answers, StandardHeaders headers) {
        this.limits = limits;
        this.answers = answers;
        this.headers = headers;
    }

    void install(@Observes Router router) {
        router.route().order(FIRST).handler(this::handle);
    }

    private void handle(RoutingContext context) {
        headers.putOn(context.response());
        Optional<Problem> problem = check(context.request()).or(() -> checkPath(context));
        if (problem.isPresent()) {
            answers.send(problem.get(), context);
        } else {
            context.next();
        }
    }

    private Optional<Problem> check(HttpServerRequest request) {
        long maxUrl = limits.maxUrlLength().asLongValue();
        if (request.uri().length() > maxUrl) {
            return Optional.of(Problem.of(
                    ProblemType.URL_TOO_LONG,
                    "The URL's path and query have " + request.uri().length() + " bytes; at most " + maxUrl
                            + " are taken."));
        }
        long maxHeaders = limits.maxHeaderSize().asLongValue();
        long headers = sizeOfHeaders(request);
        if (headers > maxHeaders) {
            return Optional.of(Problem.of(
                    ProblemType.HEADERS_TOO_LARGE,
                    "The request's headers have " + headers + " bytes; at most " + maxHeaders + " are taken."));
        }
        long maxBody = limits.maxBodySize().asLongValue();
        if (contentLength(request) > maxBody) {
            return Optional.of(ComingBody.tooLarge(maxBody));
        }
        return faultInHost(request)
                .or(() -> TransferEncoding.fault(request))
                .or(() -> RequestTarget.fault(request.uri()))
                .map(fault -> Problem.of(ProblemType.INVALID_REQUEST, fault));
    }

    /** RFC 9112, section 3.2. Vert.x has refused what is wrong in HTTP/1.1 before, but for a second one. */
    private static Optional<String> faultInHost(HttpServerRequest request) {
        List<String> hosts = request.headers().getAll(HttpHeaders.HOST);
        if (hosts.size() > 1) {
            // A proxy in front may have read the other one.
            return Optional.of("The Host header is given more than once.");
        }
        boolean malformed =
                request.version() == HttpVersion.HTTP_1_0 && hosts.size() == 1 && request.authority() == null;
        return malformed ? Optional.of("The Host header is malformed.") : Optional.empty();
    }

    /**
     * A path that is written otherwise (RFC 3986, section 6.2.2) leads to the same place here, but past a rule of a proxy
     * in front that compares paths as they are sent.
     */
    private static Optional<Problem> checkPath(RoutingContext context) {
        return context.normalizedPath().equals(context.request().path())
                ? Optional.empty()
                : Optional.of(Problem.of(
                        ProblemType.INVALID_REQUEST,
                        "The path is not in its normal form: it may have no empty segment, none that is . or .., and no"
                                + " letter, digit, - . _ or ~ that is percent-encoded."));
    }

    private static long sizeOfHeaders(HttpServerRequest request) {
        long size = 0;
        for (var header : request.headers()) {
            // as they are sent in HTTP/1.1: a colon, a space, CR and LF beside the name and the value
            size += header.getKey().length() + header.getValue().length() + 4L;
        }
        return size;
    }

    /** 0 where no length is given; Netty has refused one that is no number, or that is given twice, before. */
    private static long contentLength(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? 0 : Long.parseLong(length);
    }
}
