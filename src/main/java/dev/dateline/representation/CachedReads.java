package dev.dateline.representation;

import dev.dateline.representation.RepresentationCache.Turn;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import java.util.concurrent.CompletableFuture;

/**
 * Answers reads of the API from memory, on the event loop. What is not there yet goes on to its resource, and
 * {@link Representing} keeps what comes back.
 */
@ApplicationScoped
class CachedReads {

    /** After Quarkus' own filters, which see to CORS and to who is asking, and before every resource. */
    private static final int ORDER = -10;

    /** Where the request that builds an answer carries it. */
    static final String BUILDING = CachedReads.class.getName();

    private final RepresentationCache cache;
    private final RepresentationConfig config;

    CachedReads(RepresentationCache cache, RepresentationConfig config) {
        this.cache = cache;
        this.config = config;
    }

    void install(@Observes Router router) {
        if (config.memory().asLongValue() > 0) {
            router.route("/api/*")
                    .method(HttpMethod.GET)
                    .method(HttpMethod.HEAD)
                    .order(ORDER)
                    .handler(this::read);
        }
    }

    private void read(RoutingContext context) {
        HttpServerRequest request = context.request();
        String accept = String.join(",", request.headers().getAll(HttpHeaders.ACCEPT));
        Turn turn = cache.turn(request.uri(), accept);
        if (turn.builds()) {
            build(context, turn.answer());
        } else if (turn.answer().isDone()) {
            send(context, turn.answer().join());
        } else {
            // Whoever builds it completes it on another thread; an answer belongs to its own event loop.
            Context eventLoop = Vertx.currentContext();
            request.pause();
            turn.answer()
                    .whenComplete((answer, failure) -> eventLoop.runOnContext(ready -> {
                        request.resume();
                        send(context, answer);
                    }));
        }
    }

    private static void build(RoutingContext context, CompletableFuture<Representation> answer) {
        context.put(BUILDING, answer);
        // Whatever becomes of the request, those who wait for it are let go: a second completion changes nothing.
        context.addEndHandler(end -> answer.complete(null));
        context.next();
    }

    private void send(RoutingContext context, Representation representation) {
        if (representation == null) {
            context.next();
            return;
        }
        HttpServerRequest request = context.request();
        if (representation.route() != null) {
            ((HttpServerRequestInternal) request).context().putLocal(Representing.ROUTE, representation.route());
        }
        Answer answer = Answer.of(representation, request.headers(), config.cacheControl());
        HttpServerResponse response = context.response().setStatusCode(answer.status());
        answer.headers().forEach(response::putHeader);
        if (answer.status() == 304) {
            response.end();
        } else if (request.method() == HttpMethod.HEAD) {
            response.putHeader(
                            HttpHeaders.CONTENT_LENGTH,
                            Integer.toString(answer.body().length()))
                    .end();
        } else {
            response.end(answer.body());
        }
    }
}
