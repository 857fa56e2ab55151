package dev.dateline.http;

import dev.dateline.problem.ProblemException;
import dev.dateline.problem.ProblemType;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Has the body of a request in memory before its resource is asked. Quarkus REST by itself would have a thread wait for it:
 * as many clients as there are threads, each of which promises a body and sends none, would keep all others waiting.
 */
@ApplicationScoped
public class RequestBodies {

    /** After all filters that can refuse a request by its head. What wants the body to be there comes later. */
    public static final int PRIORITY = Priorities.USER + 1000;

    private static final Set<String> METHODS = Set.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH);
    private static final String IDENTITY = "identity";

    private final HttpLimits limits;
    private final BodiesInFlight room;

    RequestBodies(HttpLimits limits, BodiesInFlight room) {
        this.limits = limits;
        this.room = room;
    }

    /**
     * @throws ProblemException 415 where the body is encoded; 408, 413 or 429 where it does not come, is too long, or there
     *     is no room for it
     */
    @ServerRequestFilter(priority = PRIORITY)
    public Uni<Void> read(ContainerRequestContext request, RoutingContext context) {
        if (!METHODS.contains(request.getMethod())) {
            return null;
        }
        refuseEncoded(context);
        return Uni.createFrom()
                .<InputStream>emitter(waiting -> new ComingBody(
                                context, room, limits.maxBodySize().asLongValue(), limits.clientTimeout(), waiting)
                        .collect())
                .invoke(request::setEntityStream)
                .replaceWithVoid();
    }

    /** RFC 9110, section 12.5.3, and RFC 7694: the answer says which encodings are taken. */
    private static void refuseEncoded(RoutingContext context) {
        List<String> codings = context.request().headers().getAll(HttpHeaders.CONTENT_ENCODING);
        boolean encoded = codings.stream()
                .flatMap(header -> Stream.of(header.split(",")))
                .map(String::strip)
                .anyMatch(coding -> !coding.isEmpty() && !coding.equalsIgnoreCase(IDENTITY));
        if (encoded) {
            context.response().putHeader(HttpHeaders.ACCEPT_ENCODING, IDENTITY);
            throw ProblemException.of(
                    ProblemType.UNSUPPORTED_MEDIA_TYPE,
                    "A body whose Content-Encoding is '" + String.join(", ", codings)
                            + "' is not taken. Send it as it is.");
        }
    }
}
