package dev.dateline.list;

import dev.dateline.http.QueryString;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

import java.util.List;

/**
 * The {@code Link} header of a list (RFC 8288): {@code rel="next"}, relative to the request, so that it holds behind any
 * proxy, and for a client of HTTP/1.0 that names no host.
 */
public class NextLink {

    @ServerResponseFilter
    public void link(ContainerResponseContext response, RoutingContext context) {
        if (response.getEntity() instanceof Page<?> page && page.page().next() != null) {
            String next = QueryString.with(
                    context.request().query(), "cursor", page.page().next(), List.of());
            response.getHeaders().add(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
        }
    }
}
