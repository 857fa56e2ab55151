package attacks;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Many connections that write and never read. They come from several addresses, as one has too few ports. */
final class Crowd implements Closeable {

    private static final int PER_ADDRESS = 2_000;

    private final List<SocketChannel> channels = new ArrayList<>();
    /** What is left to write on each, so that a request is never cut off in the middle and then begun again. */
    private final Map<SocketChannel, ByteBuffer> unsent = new HashMap<>();

    /** @param receiveBuffer in bytes; 0 for the system's own */
    Crowd(int port, int size, int receiveBuffer) throws IOException {
        try {
            for (int i = 0; i < size; i++) {
                SocketChannel channel = SocketChannel.open();
                channels.add(channel);
                if (receiveBuffer > 0) {
                    channel.setOption(StandardSocketOptions.SO_RCVBUF, receiveBuffer);
                }
                byte[] from = {127, 0, 0, (byte) (1 + i / PER_ADDRESS)};
                channel.bind(new InetSocketAddress(InetAddress.getByAddress(from), 0));
                channel.connect(new InetSocketAddress("127.0.0.1", port));
                channel.configureBlocking(false);
            }
        } catch (IOException | RuntimeException failed) {
            close();
            throw failed;
        }
    }

    /** Writes on each connection as much as the server takes now. Returns how many bytes that was. */
    long write(String text) {
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.ISO_8859_1));
        long written = 0;
        for (SocketChannel channel : channels) {
            ByteBuffer now = unsent.getOrDefault(channel, bytes.duplicate());
            try {
                written += channel.write(now);
                if (now.hasRemaining()) {
                    unsent.put(channel, now);
                } else {
                    unsent.remove(channel);
                }
            } catch (IOException closed) {
                // counted by open()
            }
        }
        return written;
    }

    /** How many of them the server has not closed, as far as can be told without reading what came. */
    int open() {
        int open = 0;
        ByteBuffer one = ByteBuffer.allocate(1);
        for (SocketChannel channel : channels) {
            try {
                one.clear();
                if (channel.read(one) >= 0) {
                    open++;
                }
            } catch (IOException reset) {
                // closed
            }
        }
        return open;
    }

    @Override
    public void close() throws IOException {
        for (SocketChannel channel : channels) {
            channel.close();
        }
    }
}
