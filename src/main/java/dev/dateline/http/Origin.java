package dev.dateline.http;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A web origin (RFC 6454). */
record Origin(String scheme, String host, int port) {

    private static final Map<String, Integer> USUAL = Map.of("http", 80, "https", 443);

    /** Of a text that is a scheme, a host and perhaps a port, and nothing else (RFC 6454, section 6.2). */
    static Optional<Origin> parse(String text) {
        return ofUrl(text).filter(origin -> text.indexOf('/', origin.scheme.length() + 3) < 0 && !text.contains("?"));
    }

    /** That of what an absolute URL leads to. */
    static Optional<Origin> ofUrl(String url) {
        try {
            URI uri = new URI(url);
            return uri.getScheme() == null || uri.getHost() == null || uri.getUserInfo() != null
                    ? Optional.empty()
                    : Optional.of(of(uri.getScheme(), uri.getHost(), uri.getPort()));
        } catch (URISyntaxException malformed) {
            return Optional.empty();
        }
    }

    /** That which the request was sent to, as a proxy forwards it where such a proxy is trusted. */
    static Optional<Origin> askedBy(HttpServerRequest request) {
        HostAndPort authority = request.authority();
        return authority == null
                ? Optional.empty()
                : Optional.of(of(request.scheme(), authority.host(), authority.port()));
    }

    private static Origin of(String scheme, String host, int port) {
        String lower = scheme.toLowerCase(Locale.ROOT);
        return new Origin(lower, host.toLowerCase(Locale.ROOT), port < 0 ? USUAL.getOrDefault(lower, -1) : port);
    }
}
