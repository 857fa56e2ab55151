import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;

/**
 * Asks for one address at a constant rate, whether or not the answers keep up, and prints the latencies. Each request has
 * a moment at which it is due, and its latency counts from that moment: the time that it waited behind a slow answer is
 * part of it. Asks for five seconds first and leaves those out.
 *
 * <pre>java src/bench/Latency.java URL REQUESTS_PER_SECOND SECONDS CONNECTIONS</pre>
 *
 * Prints {@code requests p50 p99 p99.9 max}, in milliseconds. Anything but 200 ends it with an error.
 */
class Latency {

    private static final int WARM_UP_SECONDS = 5;
    private static final String END_OF_HEAD = "\r\n\r\n";
    private static final byte[] OK = "HTTP/1.1 200 ".getBytes(ISO_8859_1);

    public static void main(String[] arguments) throws Exception {
        URI address = URI.create(arguments[0]);
        double rate = Double.parseDouble(arguments[1]);
        int seconds = Integer.parseInt(arguments[2]);
        int connections = Integer.parseInt(arguments[3]);

        long interval = (long) (1e9 * connections / rate);
        int warmUp = (int) (WARM_UP_SECONDS * 1_000_000_000L / interval);
        int each = (int) (seconds * 1_000_000_000L / interval);
        long begin = System.nanoTime() + 200_000_000L;
        AtomicReference<Exception> failure = new AtomicReference<>();
        List<Thread> threads = new ArrayList<>();
        long[][] latencies = new long[connections][each];
        for (int i = 0; i < connections; i++) {
            int connection = i;
            long first = begin + interval * i / connections;
            threads.add(new Thread(() -> {
                try {
                    ask(address, first, interval, warmUp, latencies[connection]);
                } catch (Exception wrong) {
                    failure.set(wrong);
                }
            }));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        if (failure.get() != null) {
            throw failure.get();
        }
        long[] all =
                Arrays.stream(latencies).flatMapToLong(Arrays::stream).sorted().toArray();
        System.out.printf(
                "%d %.2f %.2f %.2f %.2f%n",
                all.length, quantile(all, 0.5), quantile(all, 0.99), quantile(all, 0.999), quantile(all, 1));
    }

    private static double quantile(long[] sorted, double share) {
        return sorted[(int) Math.max(0, Math.ceil(share * sorted.length) - 1)] / 1e6;
    }

    /** One connection: a request is due every {@code interval}; one that is late is sent as soon as it can be. */
    private static void ask(URI address, long first, long interval, int warmUp, long[] latencies) throws IOException {
        byte[] request = ("GET " + address.getRawPath() + " HTTP/1.1\r\nHost: " + address.getAuthority() + "\r\n\r\n")
                .getBytes(ISO_8859_1);
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(10_000);
            OutputStream out = socket.getOutputStream();
            InputStream in = socket.getInputStream();
            out.write(request);
            byte[] answer = firstAnswer(in);
            for (int i = -warmUp; i < latencies.length; i++) {
                long due = first + interval * (i + warmUp);
                for (long early = due - System.nanoTime(); early > 0; early = due - System.nanoTime()) {
                    LockSupport.parkNanos(early);
                }
                out.write(request);
                // All are as long as the first, so that nobody has to look for their ends: whoever measures a server on
                // its own machine takes time from it.
                if (in.readNBytes(answer, 0, answer.length) < answer.length) {
                    throw new EOFException("The server closed the connection");
                }
                if (i >= 0) {
                    latencies[i] = System.nanoTime() - due;
                }
                if (Arrays.mismatch(answer, OK) != OK.length) {
                    throw new IOException("Not 200, or of another length than the first");
                }
            }
        }
    }

    private static byte[] firstAnswer(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder(512);
        while (head.indexOf(END_OF_HEAD) < 0) {
            int next = in.read();
            if (next < 0) {
                throw new EOFException("The server closed the connection");
            }
            head.append((char) next);
        }
        int body = contentLength(head.toString());
        in.skipNBytes(body);
        return new byte[head.length() + body];
    }

    private static int contentLength(String head) throws IOException {
        for (String line : head.split("\r\n")) {
            if (line.regionMatches(true, 0, "content-length:", 0, 15)) {
                return Integer.parseInt(line.substring(15).strip());
            }
        }
        throw new IOException("No Content-Length: " + head);
    }
}
