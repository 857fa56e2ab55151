package dev.dateline.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;

import java.util.List;
import java.util.Optional;

/**
 * The {@code Transfer-Encoding} of a request (RFC 9112, section 6.1): {@code chunked} is taken, written once in one header.
 * Where a body with any other ends, two readers may see differently, so that one of them takes the rest of it for a second
 * request. With a {@code Content-Length} beside it, or in HTTP/1.0, Netty refuses it before any handler can run.
 */
final class TransferEncoding {

    private static final String CHUNKED = "chunked";

    private TransferEncoding() {}

    /** @param values of all its headers; none where there is none */
    static boolean isTaken(List<String> values) {
        return values.isEmpty() || values.size() == 1 && values.get(0).strip().equalsIgnoreCase(CHUNKED);
    }

    /** What is wrong with it, as a sentence. HTTP/2 has none (RFC 9113, section 8.2.2). */
    static Optional<String> fault(HttpServerRequest request) {
        if (!request.headers().contains(HttpHeaders.TRANSFER_ENCODING)) {
            return Optional.empty();
        }
        List<String> values = request.headers().getAll(HttpHeaders.TRANSFER_ENCODING);
        if (isTaken(values) && request.version() != HttpVersion.HTTP_2) {
            return Optional.empty();
        }
        return Optional.of("The Transfer-Encoding is not 'chunked' alone, the only one that is taken, in HTTP/1.1.");
    }
}
