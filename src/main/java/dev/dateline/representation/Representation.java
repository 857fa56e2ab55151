package dev.dateline.representation;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

/**
 * What a resource is at one moment, in one form: the bytes as they go over the wire, plain and compressed, and a strong
 * validator for each (RFC 9110, section 8.8.3: two codings of the same thing are two representations).
 *
 * <p>All that a request can be answered with is made here, once. Its buffers are never written again; they go to the
 * network as they are, without a copy.
 */
final class Representation {

    /** Below this many bytes, what compression saves is less than a network packet. */
    private static final int WORTH_COMPRESSING = 1024;

    private final LastModified lastModified;
    private final String route;
    private final Coded plain;
    private final Coded gzip;

    /** The representation in one coding, and the two answers that there are with it. */
    private record Coded(String etag, Answer whole, Answer notModified) {

        static Coded of(Answer.Description description, String tag, boolean compressed, byte[] bytes) {
            String etag = Representation.etag(tag, compressed);
            return new Coded(
                    etag, description.whole(etag, compressed, Buffer.buffer(bytes)), description.notModified(etag));
        }

        int weight() {
            return whole.weight() + notModified.weight();
        }
    }

    /**
     * @param lastModified of the generation in which the building began
     * @param route the resource's path template, for metrics; {@code null} if unknown
     * @param bytes uncompressed
     * @param compress whether anybody may ask for them compressed, where that is worth it
     */
    Representation(
            Answer.Description description, LastModified lastModified, String route, byte[] bytes, boolean compress) {
        String tag = hash(bytes);
        this.lastModified = lastModified;
        this.route = route;
        this.plain = Coded.of(description, tag, false, bytes);
        this.gzip =
                compress && bytes.length >= WORTH_COMPRESSING ? Coded.of(description, tag, true, Gzip.of(bytes)) : null;
    }

    /** What a request with these headers is to be answered with. */
    Answer answer(MultiMap request) {
        Coded coded = gzip != null && AcceptEncoding.takesGzip(request.get(HttpHeaders.ACCEPT_ENCODING)) ? gzip : plain;
        return Preconditions.notModified(request, coded.etag, lastModified.instant()) ? coded.notModified : coded.whole;
    }

    LastModified lastModified() {
        return lastModified;
    }

    String route() {
        return route;
    }

    /** How many bytes it holds on to, about. */
    int weight() {
        return plain.weight() + (gzip == null ? 0 : gzip.weight());
    }

    /** The tags of these bytes in each coding that they are sent in. */
    static List<String> etags(byte[] bytes) {
        String tag = hash(bytes);
        return bytes.length < WORTH_COMPRESSING
                ? List.of(etag(tag, false))
                : List.of(etag(tag, false), etag(tag, true));
    }

    /** An entity tag in its quotes. */
    static String etag(String tag, boolean compressed) {
        return compressed ? "\"" + tag + "-gzip\"" : "\"" + tag + "\"";
    }

    static String hash(String text) {
        return hash(text.getBytes(UTF_8));
    }

    // 128 bits of SHA-256: enough that no two answers ever share a tag.
    private static String hash(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(digest)
                    .substring(0, 22);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
