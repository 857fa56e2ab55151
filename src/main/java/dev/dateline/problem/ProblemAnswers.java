package dev.dateline.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes a problem into an answer: one place for both Quarkus REST and plain Vert.x, so that both say the same. */
@ApplicationScoped
public class ProblemAnswers {

    private static final MediaType MEDIA_TYPE = MediaType.valueOf(Problem.MEDIA_TYPE);
    private static final String PAGE = "text/html";
    private static final MediaType PAGE_TYPE = MediaType.valueOf(PAGE + ";charset=UTF-8");

    private static final Set<Integer> BEFORE_THE_BODY = Set.of(401, 403, 408, 413, 429);

    /** A percent sign that begins no escape (RFC 3986, section 2.1). */
    private static final Pattern NO_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    private static final int MAX_INSTANCE_LENGTH = 1024;
    private static final long DRAIN_MILLIS = 5_000;

    /** A problem as it is sent. */
    record Body(MediaType type, byte[] bytes) {}

    private final ObjectMapper json;
    private final ProblemPage page;
    private final AnswerHeaders headers;

    ProblemAnswers(ObjectMapper json, ProblemPage page, AnswerHeaders headers) {
        this.page = page;
        this.json = json;
        this.headers = headers;
    }

    /** The answer to give from Quarkus REST. */
    public Response.ResponseBuilder response(Problem problem, RoutingContext context) {
        closeIfBodyIsUnread(problem, context);
        // What failed may be a filter of the answer: Quarkus REST would write the problem with the writer of that.
        CurrentRequestManager.get().resetBuildTimeSerialization();
        // Bytes, as no JSON writer need then agree to a media type that the client may not have asked for.
        Body body = body(problem, context);
        return Response.status(problem.status()).type(body.type).entity(body.bytes);
    }

    /** Answers at once, outside Quarkus REST. */
    public void send(Problem problem, RoutingContext context) {
        closeIfBodyIsUnread(problem, context);
        Body body = body(problem, context);
        // as some failures are answered before any handler ran
        headers.putOn(context.response());
        context.response()
                .setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, body.type.toString())
                .end(Buffer.buffer(body.bytes));
    }

    static boolean isProblem(MediaType type) {
        return MEDIA_TYPE.equals(type) || PAGE_TYPE.equals(type);
    }

    /** As a page outside the API, for who asks for pages; else as the standard has it. */
    Body body(Problem problem, RoutingContext context) {
        String accept = context.request().getHeader(HttpHeaders.ACCEPT);
        // as it was sent: what is wrong may be the path itself
        String path = context.request().path();
        boolean api = path == null || (path + '/').startsWith("/api/");
        boolean reads = !api && accept != null && accept.contains(PAGE);
        if (!reads) {
            return new Body(MEDIA_TYPE, bytes(problem, context));
        }
        headers.putOnPage(context.response());
        return new Body(PAGE_TYPE, page.html(problem).getBytes(StandardCharsets.UTF_8));
    }

    private byte[] bytes(Problem problem, RoutingContext context) {
        try {
            return json.writeValueAsBytes(problem.withInstance(instance(context.request())));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A problem that cannot be written: " + problem, e);
        }
    }

    /** The request's path as a URI reference: what may not stand in one as it is (RFC 3986) is percent-encoded. */
    private static String instance(HttpServerRequest request) {
        String path = request.path();
        if (path == null || path.isEmpty() || path.length() > MAX_INSTANCE_LENGTH) {
            return null;
        }
        path = NO_ESCAPE.matcher(path).replaceAll("%25");
        StringBuilder uri = new StringBuilder(path.length());
        for (char c : path.toCharArray()) {
            if (c > ' ' && c < 0x7f && "\"<>\\^`{|}#?[]".indexOf(c) < 0) {
                uri.append(c);
            } else {
                for (byte b : String.valueOf(c).getBytes(StandardCharsets.UTF_8)) {
                    uri.append(String.format("%%%02X", b));
                }
            }
        }
        return uri.toString();
    }

    private static boolean hasBody(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? request.headers().contains(HttpHeaders.TRANSFER_ENCODING) : !length.equals("0");
    }

    /**
     * Where a request is refused before its body is read, that may still be on its way, and HTTP/1.1 has no way to stop it but to close. Closing
     * at once could take the answer from a client that is still sending, so what comes is thrown away for a while first
     * (RFC 9112 section 9.6).
     */
    private static void closeIfBodyIsUnread(Problem problem, RoutingContext context) {
        HttpServerRequest request = context.request();
        if (!BEFORE_THE_BODY.contains(problem.status())
                || !hasBody(request)
                || request.version() == HttpVersion.HTTP_2
                || request.isEnded()) {
            return;
        }
        request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        context.addEndHandler(answered -> {
            if (request.isEnded()) {
                request.connection().close();
                return;
            }
            request.handler(discarded -> {});
            request.endHandler(end -> request.connection().close());
            request.resume();
            context.vertx().setTimer(DRAIN_MILLIS, late -> request.connection().close());
        });
    }
}
