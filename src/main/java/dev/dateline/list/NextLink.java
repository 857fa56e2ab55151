package dev.dateline.list;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * The {@code Link} header of a list (RFC 8288): {@code rel="next"}, relative to the request, so that it holds behind any
 * proxy.
 */
public class NextLink {

    @ServerResponseFilter
    public void link(ContainerResponseContext response, UriInfo uri) {
        if (response.getEntity() instanceof Page<?> page && page.page().next() != null) {
            String query = uri.getRequestUriBuilder()
                    .replaceQueryParam("cursor", page.page().next())
                    .build()
                    .getRawQuery();
            response.getHeaders().add(HttpHeaders.LINK, "<?" + query + ">; rel=\"next\"");
        }
    }
}
