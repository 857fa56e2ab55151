package dev.dateline.representation;

import dev.dateline.representation.Generations.Generation;
import dev.dateline.representation.RepresentationCache.Turn;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import java.util.List;

/**
 * Answers reads of the API and of the pages from memory, on the event loop. What is not there yet goes on to its resource, and
 * {@link Representing} keeps what comes back.
 */
@ApplicationScoped
class CachedReads {

    /** After Quarkus' own filters, and before every resource. */
    private static final int ORDER = -10;

    /** The API, and the pages for people. The API comes first: each route that a request passes costs it time. */
    private static final List<String> READS =
            List.of("/api/*", "/", "/articles/*", "/timeline", "/map", "/figures", "/read");

    private final RepresentationCache cache;
    private final Sender sender;
    private final Generations generations;
    private final boolean keeps;

    CachedReads(RepresentationCache cache, Sender sender, Generations generations, RepresentationConfig config) {
        this.cache = cache;
        this.sender = sender;
        this.generations = generations;
        this.keeps = config.memory().asLongValue() > 0;
    }

    void install(@Observes Router router) {
        for (String path : READS) {
            router.route(path)
                    .method(HttpMethod.GET)
                    .method(HttpMethod.HEAD)
                    .order(ORDER)
                    .handler(this::read);
        }
    }

    private void read(RoutingContext context) {
        HttpServerRequest request = context.request();
        Generation generation = generations.current();
        String accept = accept(request);
        if (!keeps) {
            build(context, Building.forOne(generation, accept));
            return;
        }
        Turn turn = cache.turn(generation.number(), request.uri(), accept);
        if (turn.builds()) {
            build(context, Building.forAll(generation, accept, turn.answer()));
        } else if (turn.answer().isDone()) {
            send(context, generation, accept, turn.answer().join());
        } else {
            // Whoever builds it completes it on another thread; an answer belongs to its own event loop.
            Context eventLoop = Vertx.currentContext();
            request.pause();
            turn.answer()
                    .whenComplete((answer, failure) -> eventLoop.runOnContext(ready -> {
                        if (!request.isEnded()) {
                            request.resume();
                        }
                        send(context, generation, accept, answer);
                    }));
        }
    }

    private static String accept(HttpServerRequest request) {
        List<String> values = request.headers().getAll(HttpHeaders.ACCEPT);
        return values.size() == 1 ? values.get(0) : String.join(",", values);
    }

    private static void build(RoutingContext context, Building building) {
        building.begin(context);
        boolean api = context.normalizedPath().startsWith("/api/");
        context.request().headers().set(HttpHeaders.ACCEPT, api ? MediaTypes.JSON : MediaTypes.HTML);
        context.next();
    }

    private void send(RoutingContext context, Generation generation, String accept, Representation representation) {
        if (representation == null) {
            build(context, Building.forOne(generation, accept));
            return;
        }
        HttpServerRequest request = context.request();
        if (representation.route() != null) {
            ((HttpServerRequestInternal) request).context().putLocal(Representing.ROUTE, representation.route());
        }
        sender.send(representation, context);
    }
}
