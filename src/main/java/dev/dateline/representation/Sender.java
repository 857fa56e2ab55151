package dev.dateline.representation;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.Clock;

/** Sends a representation from the event loop, or word that it has not changed. */
@ApplicationScoped
class Sender {

    private final OffHeapCopies copies;
    private final Clock clock;

    Sender(OffHeapCopies copies, Clock clock) {
        this.copies = copies;
        this.clock = clock;
    }

    void send(Representation representation, RoutingContext context) {
        HttpServerRequest request = context.request();
        Answer answer = representation.answer(request.headers());
        HttpServerResponse response = context.response().setStatusCode(answer.status());
        response.putHeader(
                HttpHeaders.LAST_MODIFIED, representation.lastModified().header(clock.millis()));
        for (Answer.Header header : answer.headers()) {
            response.putHeader(header.name(), header.value());
        }
        if (answer.status() == 304) {
            response.end();
        } else if (request.method() == HttpMethod.HEAD) {
            response.putHeader(
                            HttpHeaders.CONTENT_LENGTH,
                            Integer.toString(answer.body().length()))
                    .end();
        } else {
            copies.send(answer, response);
        }
    }
}
