package dev.dateline.representation;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What one request gets of a representation: all of it or a 304, plain or compressed, as its headers ask.
 *
 * @param status 200 or 304
 * @param body what a {@code GET} is sent; empty for a 304
 */
record Answer(int status, Map<String, String> headers, Buffer body) {

    private static final Buffer NOTHING = Buffer.buffer();
    private static final String ENCODING_GZIP = "gzip";

    static Answer of(Representation representation, MultiMap request, String cacheControl) {
        boolean gzip = representation.hasGzip() && AcceptEncoding.takesGzip(request.get(HttpHeaders.ACCEPT_ENCODING));
        String etag = representation.etag(gzip);
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ETag", etag);
        headers.put("Cache-Control", cacheControl);
        // Origin: Quarkus names the asking one in its CORS header, where there is one.
        headers.put("Vary", "Accept, Accept-Encoding, Origin");
        if (representation.link() != null) {
            headers.put("Link", representation.link());
        }
        if (EntityTags.listed(request.getAll(HttpHeaders.IF_NONE_MATCH), etag)) {
            return new Answer(304, headers, NOTHING);
        }
        headers.put("Content-Type", representation.contentType());
        if (gzip) {
            headers.put("Content-Encoding", ENCODING_GZIP);
        }
        return new Answer(200, headers, representation.bytes(gzip));
    }
}
