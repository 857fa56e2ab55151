package dev.dateline.representation;

import io.vertx.core.buffer.Buffer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.zip.GZIPOutputStream;

/**
 * What a resource is at one moment, in one form: the bytes as they go over the wire, plain and compressed, and a strong
 * validator for each (RFC 9110, section 8.8.3: two codings of the same thing are two representations).
 *
 * <p>Its buffers are written once and never again; they go to the network as they are, without a copy.
 */
final class Representation {

    /** Below this many bytes, what compression saves is less than a network packet. */
    private static final int WORTH_COMPRESSING = 1024;

    private final String contentType;
    private final String link;
    private final String route;
    private final Buffer plain;
    private final Buffer gzip;
    private final String tag;

    /**
     * @param contentType with its parameters
     * @param link the {@code Link} header; {@code null} for none
     * @param route the resource's path template, for metrics; {@code null} if unknown
     * @param plain the bytes
     */
    Representation(String contentType, String link, String route, byte[] plain) {
        this.contentType = contentType;
        this.link = link;
        this.route = route;
        this.plain = Buffer.buffer(plain);
        this.gzip = plain.length < WORTH_COMPRESSING ? null : Buffer.buffer(compress(plain));
        this.tag = hash(plain);
    }

    private static byte[] compress(byte[] bytes) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream(bytes.length / 4);
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return compressed.toByteArray();
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

    String contentType() {
        return contentType;
    }

    String link() {
        return link;
    }

    String route() {
        return route;
    }

    boolean hasGzip() {
        return gzip != null;
    }

    Buffer bytes(boolean compressed) {
        return compressed ? gzip : plain;
    }

    /** The entity tag, in its quotes. */
    String etag(boolean compressed) {
        return compressed ? "\"" + tag + "-gzip\"" : "\"" + tag + "\"";
    }

    /** How many bytes it holds on to. */
    int weight() {
        return plain.length() + (gzip == null ? 0 : gzip.length());
    }
}
