package dev.dateline.representation;

import dev.dateline.http.PagePolicy;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;

import java.util.ArrayList;
import java.util.List;

/**
 * What a request is sent: all of a representation, or word that it has not changed.
 *
 * @param status 200 or 304
 * @param headers all but {@code Last-Modified}
 * @param body what a {@code GET} is sent; empty for a 304
 */
record Answer(int status, List<Header> headers, Buffer body) {

    private static final Buffer NOTHING = Buffer.buffer();

    /** What an answer and its list of headers take beside the characters and the bytes, measured on a heap. */
    private static final int OVERHEAD = 400;

    /** In the bytes that go over the wire, so that nothing is left to encode when they do. */
    record Header(CharSequence name, CharSequence value) {

        private static final CharSequence CONTENT_LANGUAGE = HttpHeaders.createOptimized("content-language");
        private static final CharSequence LINK = HttpHeaders.createOptimized("link");
        private static final CharSequence GZIP = HttpHeaders.createOptimized(Gzip.CODING);
        // Origin: a page of another origin is told that it may read, by its name.
        private static final Header VARY =
                new Header(HttpHeaders.VARY, HttpHeaders.createOptimized("Accept, Accept-Encoding, Origin"));

        static Header of(CharSequence name, String value) {
            return new Header(name, HttpHeaders.createOptimized(value));
        }
    }

    /** How many bytes it holds on to, about. */
    int weight() {
        int weight = OVERHEAD + body.length();
        for (Header header : headers) {
            weight += header.value.length();
        }
        return weight;
    }

    /**
     * What is said of a representation, whatever its coding.
     *
     * @param contentType with its parameters
     * @param link {@code null} for none
     * @param language {@code null} where the content is in no one language
     * @param cacheControl how long others may keep it
     * @param policy what a browser may do with it, where it is a page; {@code null} where it is none
     */
    record Description(String contentType, String link, String language, String cacheControl, CharSequence policy) {

        Answer whole(String etag, boolean compressed, Buffer body) {
            List<Header> headers = validators(etag);
            headers.add(Header.of(HttpHeaders.CONTENT_TYPE, contentType));
            if (language != null) {
                headers.add(Header.of(Header.CONTENT_LANGUAGE, language));
            }
            if (policy != null) {
                headers.add(new Header(PagePolicy.HEADER, policy));
            }
            if (compressed) {
                headers.add(new Header(HttpHeaders.CONTENT_ENCODING, Header.GZIP));
            }
            if (link != null) {
                headers.add(Header.of(Header.LINK, link));
            }
            return new Answer(200, List.copyOf(headers), body);
        }

        /** RFC 9110, section 15.4.5: whoever asked has the other headers already. */
        Answer notModified(String etag) {
            return new Answer(304, List.copyOf(validators(etag)), NOTHING);
        }

        private List<Header> validators(String etag) {
            return new ArrayList<>(List.of(
                    Header.of(HttpHeaders.ETAG, etag),
                    Header.of(HttpHeaders.CACHE_CONTROL, cacheControl),
                    Header.VARY));
        }
    }
}
