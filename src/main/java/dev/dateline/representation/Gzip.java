package dev.dateline.representation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/** Compresses (RFC 1952), all at once or piece by piece. */
final class Gzip {

    /** What {@code Content-Encoding} calls it. */
    static final String CODING = "gzip";

    private final ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    private final GZIPOutputStream gzip;

    Gzip() {
        try {
            gzip = new GZIPOutputStream(compressed, true);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static byte[] of(byte[] bytes) {
        return new Gzip().piece(bytes, true);
    }

    /** The next piece, whole: a reader can unpack all of it without those after it. */
    byte[] piece(byte[] bytes, boolean last) {
        try {
            gzip.write(bytes);
            if (last) {
                gzip.close();
            } else {
                gzip.flush();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        byte[] piece = compressed.toByteArray();
        compressed.reset();
        return piece;
    }
}
