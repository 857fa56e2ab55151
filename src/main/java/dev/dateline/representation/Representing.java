package dev.dateline.representation;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

import java.util.concurrent.CompletableFuture;

/**
 * Makes what a resource answers into a representation: its bytes, once. The request that asked first gets them in the
 * same way as all that ask after it.
 */
@ApplicationScoped
class Representing {

    /** Where Quarkus keeps the path template of the resource, which its metrics are filed under. */
    static final String ROUTE = "UrlPathTemplate";

    private final ObjectMapper json;
    private final RepresentationConfig config;

    Representing(ObjectMapper json, RepresentationConfig config) {
        this.json = json;
        this.config = config;
    }

    // Response filters run from the highest priority down: this is the last, when every header is there.
    @ServerResponseFilter(priority = Priorities.HEADER_DECORATOR - 1000)
    void represent(ContainerResponseContext response, RoutingContext context) throws JsonProcessingException {
        HttpMethod method = context.request().method();
        boolean read = method == HttpMethod.GET || method == HttpMethod.HEAD;
        if (!read
                || response.getStatus() != 200
                || !MediaType.APPLICATION_JSON_TYPE.isCompatible(response.getMediaType())
                || !context.normalizedPath().startsWith("/api/")) {
            return;
        }
        Representation representation = new Representation(
                response.getMediaType().toString(),
                response.getHeaderString("Link"),
                ((HttpServerRequestInternal) context.request()).context().getLocal(ROUTE),
                bytes(response.getEntity()));
        CompletableFuture<Representation> waiting = context.get(CachedReads.BUILDING);
        if (waiting != null) {
            waiting.complete(representation);
        }
        Answer answer = Answer.of(representation, context.request().headers(), config.cacheControl());
        if (method == HttpMethod.HEAD && answer.status() == 200) {
            // RFC 9110, section 8.6: how long the body is that is left out. Quarkus REST leaves that out as well.
            String length = Integer.toString(answer.body().length());
            context.addHeadersEndHandler(end -> context.response().putHeader(HttpHeaders.CONTENT_LENGTH, length));
        }
        answer.headers().forEach((name, value) -> response.getHeaders().putSingle(name, value));
        response.setStatus(answer.status());
        response.setEntity(answer.status() == 304 ? null : answer.body().getBytes());
    }

    /** A text is JSON already, as Quarkus takes it too. */
    private byte[] bytes(Object entity) throws JsonProcessingException {
        return entity instanceof String text ? text.getBytes(UTF_8) : json.writeValueAsBytes(entity);
    }
}
