package dev.dateline.http;

import dev.dateline.problem.Problem;
import dev.dateline.problem.ProblemException;
import dev.dateline.problem.ProblemType;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.Context;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.ext.web.RoutingContext;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.time.Duration;

/** One body on its way into memory, on the event loop of its connection: no thread waits for it. */
final class ComingBody implements BodiesInFlight.Body {

    private static final String CONTINUE = "100-continue";
    private static final String RETRY_AFTER_SECONDS = "1";

    /** Lends out what it collected, where {@code toByteArray} would copy it. */
    private static final class Collected extends ByteArrayOutputStream {
        InputStream read() {
            return new ByteArrayInputStream(buf, 0, count);
        }
    }

    private final RoutingContext context;
    private final HttpServerRequest request;
    private final Context eventLoop;
    private final BodiesInFlight room;
    private final long limit;
    private final Duration patience;
    private final UniEmitter<? super InputStream> waiting;
    private Collected collected = new Collected();
    private long timer;
    private boolean done;

    /**
     * @param limit how long it may be, in bytes
     * @param waiting is given the body, or a {@link ProblemException} that says why there is none: 408, 413 or 429
     */
    ComingBody(
            RoutingContext context,
            BodiesInFlight room,
            long limit,
            Duration patience,
            UniEmitter<? super InputStream> waiting) {
        this.context = context;
        this.request = context.request();
        this.eventLoop = ((HttpServerRequestInternal) request).context();
        this.room = room;
        this.limit = limit;
        this.patience = patience;
        this.waiting = waiting;
    }

    static Problem tooLarge(long limit) {
        return Problem.of(
                ProblemType.BODY_TOO_LARGE, "The request's body is too long; at most " + limit + " bytes are taken.");
    }

    /** Asks for it, if the client waits for that, and takes what comes. */
    void collect() {
        eventLoop.runOnContext(now -> begin());
    }

    private void begin() {
        context.addEndHandler(answered -> room.release(this));
        if (request.isEnded()) {
            end();
            return;
        }
        if (!room.begin(this)) {
            refuse(noRoom());
            return;
        }
        timer = context.vertx().setTimer(patience.toMillis(), late -> refuse(tooSlow()));
        request.exceptionHandler(gone -> refuse(tooSlow()));
        request.endHandler(end -> end());
        request.handler(this::more);
        // RFC 9110, section 10.1.1: not of HTTP/1.0
        if (CONTINUE.equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))
                && request.version() != HttpVersion.HTTP_1_0) {
            request.response().writeContinue();
        }
        request.resume();
    }

    private void more(Buffer bytes) {
        if (done) {
            return;
        }
        if (collected.size() + bytes.length() > limit) {
            refuse(tooLarge(limit));
        } else if (room.take(this, bytes.length())) {
            collected.writeBytes(bytes.getBytes());
        } else {
            refuse(noRoom());
        }
    }

    private void end() {
        if (!done) {
            done = true;
            context.vertx().cancelTimer(timer);
            room.complete(this);
            waiting.complete(collected.read());
        }
    }

    @Override
    public void giveWay() {
        eventLoop.runOnContext(now -> refuse(noRoom()));
    }

    private void refuse(Problem problem) {
        if (!done) {
            done = true;
            context.vertx().cancelTimer(timer);
            room.release(this);
            collected = null;
            if (problem.status() == ProblemType.TOO_MANY_REQUESTS.status()) {
                request.response().putHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
            }
            waiting.fail(new ProblemException(problem));
        }
    }

    private Problem tooSlow() {
        return Problem.of(
                ProblemType.REQUEST_TIMEOUT,
                "The request's body did not arrive within " + patience.toSeconds() + " seconds.");
    }

    private static Problem noRoom() {
        return Problem.of(
                ProblemType.TOO_MANY_REQUESTS,
                "More bodies are on their way than the server has room for. Try again in a second.");
    }
}
