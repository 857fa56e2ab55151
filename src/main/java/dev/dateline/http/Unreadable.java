package dev.dateline.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.problem.Problem;
import dev.dateline.problem.ProblemType;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpObject;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;

/** What Netty cannot read as a request: it is answered from here, since no handler is asked about it. */
final class Unreadable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static volatile HttpDate date;

    private Unreadable() {}

    /** What says the time in all answers from then on. */
    static void setDate(HttpDate date) {
        Unreadable.date = date;
    }

    /** @param part a request, or a part of its body, that failed to be decoded */
    static FullHttpResponse answer(HttpObject part) {
        Problem problem = problem(part);
        FullHttpResponse answer = new DefaultFullHttpResponse(
                HttpVersion.HTTP_1_1,
                HttpResponseStatus.valueOf(problem.status()),
                Unpooled.wrappedBuffer(json(problem)));
        answer.headers()
                .set(HttpHeaderNames.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .set(HttpHeaderNames.CONTENT_LENGTH, answer.content().readableBytes())
                .set(StandardHeaders.CONTENT_TYPE_OPTIONS, StandardHeaders.NO_SNIFF);
        if (date != null) {
            answer.headers().set(HttpHeaderNames.DATE, date.now());
        }
        return answer;
    }

    private static Problem problem(HttpObject part) {
        Throwable cause = part.decoderResult().cause();
        if (cause instanceof TooLongHttpLineException) {
            return Problem.of(ProblemType.URL_TOO_LONG, ProblemType.URL_TOO_LONG.explanation());
        }
        if (cause instanceof TooLongHttpHeaderException) {
            return Problem.of(ProblemType.HEADERS_TOO_LARGE, ProblemType.HEADERS_TOO_LARGE.explanation());
        }
        return Problem.of(
                ProblemType.INVALID_REQUEST,
                part instanceof HttpRequest
                        ? "The request line or a header is malformed."
                        : "The body is not in chunks that can be told apart (RFC 9112, section 7.1).");
    }

    private static byte[] json(Problem problem) {
        try {
            return JSON.writeValueAsBytes(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A problem that cannot be written: " + problem, e);
        }
    }
}
