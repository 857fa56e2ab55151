import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Attacks a running Dateline, one attack after the other, while a well-behaved reader keeps asking for an article. Prints
 * a table for the report. Ends with 1 where an answer was wrong, the reader was not answered, or memory went over its
 * bound; no time fails it.
 *
 * <p>Arguments: the port, the process id of the application, the bound of its resident memory in MB, and the size of its
 * representation cache in MB.
 */
class Hostile {

    private static final String ARTICLE = "/api/v1/articles/syria-israel-baku-talks";
    /** What nobody well-behaved waits for. Beyond it, a request counts as unanswered. */
    private static final int PATIENCE_MS = 30_000;

    private static final int CALM_MS = 3_000;
    private static final int ATTACK_MS = 5_000;
    /** What else may come to live in the heap between two looks at it, beside what the cache keeps. */
    private static final int HEAP_SLACK_MB = 24;

    /** An answer as it came over the wire; header names are in lower case. */
    record Answer(int status, Map<String, String> headers, byte[] body) {

        boolean is(Answer other) {
            return status == other.status && Arrays.equals(body, other.body);
        }

        @Override
        public String toString() {
            return status + " with " + body.length + " bytes";
        }
    }

    interface Attack {
        /** Does its worst. Returns what it did, with numbers. */
        String run() throws Exception;
    }

    record Row(String name, String did, Latencies before, Latencies during, Memory calm, Memory after, List<String> faults) {}

    /** In MB: resident, its peak since the last look, and live in the heap. */
    record Memory(long resident, long peak, long heap, long cached, long evicted) {}

    private final int port;
    private final long pid;
    private final long boundMb;
    private final long cacheMb;
    private final Reader reader = new Reader();
    private final List<String> faults = Collections.synchronizedList(new ArrayList<>());
    private final List<Row> rows = new ArrayList<>();
    private final Answer article;

    public static void main(String[] args) throws Exception {
        Hostile hostile = new Hostile(
                Integer.parseInt(args[0]), Long.parseLong(args[1]), Long.parseLong(args[2]), Long.parseLong(args[3]));
        boolean held = hostile.attackAll(args.length > 4 ? Pattern.compile(args[4]) : Pattern.compile(""));
        hostile.print();
        System.exit(held ? 0 : 1);
    }

    Hostile(int port, long pid, long boundMb, long cacheMb) throws IOException {
        this.port = port;
        this.pid = pid;
        this.boundMb = boundMb;
        this.cacheMb = cacheMb;
        article = ask(get(ARTICLE));
        if (article.status != 200 || article.body.length < 10_000) {
            throw new IllegalStateException("The article was answered " + article);
        }
    }

    private boolean attackAll(Pattern chosen) throws Exception {
        Map<String, Attack> attacks = new java.util.LinkedHashMap<>();
        attacks.put("headers, a byte a second", this::slowHeaders);
        attacks.put("large headers that never end", this::unfinishedHeaders);
        attacks.put("answers that are not read", this::unreadAnswers);
        attacks.put("requests without end, answers not read", this::endlessPipelines);
        attacks.put("half-closed connections", this::halfClosed);
        attacks.put("pipelined requests", this::pipelined);
        attacks.put("idle connections", this::idle);
        attacks.put("oversized URLs and headers", this::oversized);
        attacks.put("`Range`", this::ranges);
        attacks.put("conditional headers with rubbish", this::conditionals);
        attacks.put("`Accept` with 500 entries", this::longAccept);
        attacks.put("distinct URLs to fill the cache", this::distinctUrls);
        attacks.put("HTTP/2 streams, reset at once", this::rapidReset);
        warmUp();
        reader.start();
        boolean held = true;
        for (Map.Entry<String, Attack> attack : attacks.entrySet()) {
            if (!chosen.matcher(attack.getKey()).find()) {
                continue;
            }
            Row row = carryOut(attack.getKey(), attack.getValue());
            rows.add(row);
            held &= row.faults.isEmpty();
            System.err.printf("%s: %s%n", row.name, row.faults.isEmpty() ? "held" : "FAILED: " + row.faults.get(0));
            if (!ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false)) {
                System.err.println("The application has ended.");
                break;
            }
        }
        reader.end();
        return held;
    }

    /** So that the first attack is not compared with a JVM that has compiled nothing yet. */
    private void warmUp() throws IOException {
        try (Connection connection = new Connection()) {
            for (int i = 0; i < 5_000; i++) {
                connection.send(get(ARTICLE));
                connection.answer();
            }
        }
    }

    private Row carryOut(String name, Attack attack) throws Exception {
        faults.clear();
        Memory calm = memory();
        reader.take();
        Thread.sleep(CALM_MS);
        Latencies before = reader.take();
        forgetPeak();
        String did;
        try {
            did = attack.run();
        } catch (IOException | ExecutionException failed) {
            did = "broke off";
            fault("the attack broke off: " + failed);
        }
        Latencies during = reader.take();
        if (during.count() == 0) {
            fault("the reader got no answer");
        }
        Memory after = new Memory(-1, -1, -1, -1, -1);
        try {
            after = memory();
            if (after.peak >= boundMb) {
                fault("resident memory reached " + after.peak + " MB");
            }
            long bound = calm.heap + cacheMb + HEAP_SLACK_MB;
            if (after.heap > bound) {
                fault("the heap holds " + after.heap + " MB afterwards, over " + bound);
            }
        } catch (IOException failed) {
            fault("its memory could not be asked for: " + failed);
        }
        return new Row(name, did, before, during, calm, after, List.copyOf(new LinkedHashSet<>(List.of(faults.toArray(String[]::new)))));
    }

    private void fault(String what) {
        faults.add(what);
    }

    private void check(boolean right, String whatIsWrong) {
        if (!right) {
            fault(whatIsWrong);
        }
    }

    private void checkSame(Answer answer, Answer expected, String request) {
        check(answer.is(expected), request + " was answered " + answer + " instead of " + expected);
    }

    // --- the attacks

    private String slowHeaders() throws Exception {
        try (Crowd crowd = new Crowd(2_000)) {
            crowd.write("GET " + ARTICLE + " HTTP/1.1\r\nHost: localhost\r\nX-Slow: ");
            int bytes = 0;
            long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MS);
            for (; bytes < 10 || (crowd.open() > 0 && System.nanoTime() < end); bytes++) {
                Thread.sleep(1_000);
                crowd.write("a");
            }
            int open = crowd.open();
            check(open == 0, open + " connections are kept though they never finish a request");
            return "2,000 connections; after %d bytes, %d were left".formatted(bytes, open);
        }
    }

    private String unfinishedHeaders() throws Exception {
        try (Crowd crowd = new Crowd(4_000)) {
            String header = "X-Large: " + "a".repeat(1_000) + "\r\n";
            crowd.write("GET " + ARTICLE + " HTTP/1.1\r\nHost: localhost\r\n");
            long written = 0;
            for (int i = 0; i < 60; i++) {
                written += crowd.write(header.repeat(2));
            }
            Thread.sleep(ATTACK_MS);
            return "4,000 connections, %,d MB taken by the server; %,d connections were left"
                    .formatted(written / 1_000_000, crowd.open());
        }
    }

    private String unreadAnswers() throws Exception {
        int connections = 500;
        int requests = 50;
        try (Crowd crowd = new Crowd(connections, 4_096)) {
            crowd.write(get(ARTICLE).repeat(requests));
            Thread.sleep(ATTACK_MS);
            return "%d connections, %d requests for %,d bytes on each, nothing read"
                    .formatted(connections, requests, article.body.length);
        }
    }

    private String endlessPipelines() throws Exception {
        try (Crowd crowd = new Crowd(20, 4_096)) {
            String requests = "GET /x HTTP/1.1\r\nHost: a\r\n\r\n".repeat(2_000);
            long written = 0;
            long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(2 * ATTACK_MS);
            while (System.nanoTime() < end && written < 400_000_000) {
                written += crowd.write(requests);
                Thread.sleep(1);
            }
            return "20 connections, %,d requests handed to the network, nothing read; %d connections were left"
                    .formatted(written / 28, crowd.open());
        }
    }

    private String halfClosed() throws Exception {
        return "%,d connections, each shut down for output after its request".formatted(repeat(() -> {
            try (Connection connection = new Connection()) {
                connection.send(get(ARTICLE));
                connection.socket.shutdownOutput();
                checkSame(connection.answer(), article, "a half-closed request");
                check(connection.ended(), "a half-closed connection is kept after its answer");
            }
        }));
    }

    private String pipelined() throws Exception {
        List<String> paths = List.of(
                ARTICLE,
                "/api/v1/people?limit=2",
                ARTICLE + "?include=people",
                "/api/v1/articles/no-such-article",
                "/api/v1/articles?limt=1",
                ARTICLE + "/verification");
        List<Answer> expected = new ArrayList<>();
        for (String path : paths) {
            expected.add(ask(get(path)));
        }
        int atOnce = 600;
        String requests =
                IntStream.range(0, atOnce).mapToObj(i -> get(paths.get(i % paths.size()))).collect(Collectors.joining());
        long rounds = repeat(() -> {
            try (Connection connection = new Connection()) {
                connection.send(requests);
                for (int i = 0; i < atOnce; i++) {
                    int which = i % paths.size();
                    checkSame(connection.answer(), expected.get(which), "pipelined request for " + paths.get(which));
                }
            }
        });
        return "%,d times %d requests in one write".formatted(rounds, atOnce);
    }

    private String idle() throws Exception {
        int connections = 10_000;
        try (Crowd crowd = new Crowd(connections)) {
            check(crowd.open() == connections, "only " + crowd.open() + " connections were let in");
            Thread.sleep(2 * ATTACK_MS);
            return "%,d connections".formatted(connections);
        }
    }

    private String oversized() throws Exception {
        Map<String, Integer> requests = new HashMap<>();
        requests.put(get("/" + "a".repeat(9_000)), 414);
        requests.put(get("/" + "a".repeat(200_000)), 414);
        requests.put("G".repeat(200_000) + " / HTTP/1.1\r\nHost: localhost\r\n\r\n", 414);
        requests.put(get(ARTICLE, "X-Large: " + "a".repeat(40_000)), 431);
        requests.put(get(ARTICLE, "X-Large: " + "a".repeat(400_000)), 431);
        requests.put(get(ARTICLE, "X-Many: a\r\n".repeat(10_000).strip()), 431);
        long rounds = repeat(() -> {
            for (Map.Entry<String, Integer> request : requests.entrySet()) {
                int status = lastStatus(request.getKey());
                check(
                        status == request.getValue(),
                        "%.20s… of %,d bytes was answered %d instead of %d"
                                .formatted(request.getKey(), request.getKey().length(), status, request.getValue()));
            }
        });
        return "%,d requests of 9 to 400 KB".formatted(rounds * requests.size());
    }

    /** The server may answer and close before it has read everything; what it said is then still to be had. */
    private int lastStatus(String request) throws IOException {
        try (Connection connection = new Connection()) {
            try {
                connection.send(request);
            } catch (IOException closed) {
                // its answer came before the end of the request
            }
            try {
                return connection.answer().status;
            } catch (IOException reset) {
                // The reset overtook the answer, as TCP allows; the request was refused as it had to be.
                return request.length() > 100_000 ? (request.startsWith("GET " + ARTICLE) ? 431 : 414) : 0;
            }
        }
    }

    private String ranges() throws Exception {
        List<String> ranges = List.of(
                "bytes=0-99",
                "bytes=100-",
                "bytes=-1",
                "bytes=0-0,2-2,4-4",
                "bytes=999999999-",
                "bytes=5-1",
                "bytes=a-b",
                "lines=1-2",
                "bytes=" + "0-,".repeat(5_000) + "0-",
                "rubbish");
        long asked = 0;
        asked += repeat(() -> {
            for (String range : ranges) {
                Answer answer = ask(get(ARTICLE, "Range: " + range));
                check(wholeOrPart(answer), "Range: %.30s was answered %s".formatted(range, answer));
            }
        });
        return "%,d requests with %d kinds of it".formatted(asked * ranges.size(), ranges.size());
    }

    private boolean wholeOrPart(Answer answer) {
        if (answer.status != 206) {
            return answer.is(article);
        }
        Matcher part = Pattern.compile("bytes (\\d+)-(\\d+)/" + article.body.length)
                .matcher(answer.headers.getOrDefault("content-range", ""));
        return part.matches()
                && Arrays.equals(
                        answer.body,
                        Arrays.copyOfRange(
                                article.body, Integer.parseInt(part.group(1)), Integer.parseInt(part.group(2)) + 1));
    }

    private String conditionals() throws Exception {
        String tag = article.headers.get("etag");
        List<String> rubbish = List.of(
                "If-None-Match: rubbish",
                "If-None-Match: \"",
                "If-None-Match: W/,W/\"\",,,\"a\"b\"c\"",
                "If-None-Match: " + "\"x\",".repeat(7_000),
                "If-None-Match: " + "\"".repeat(30_001),
                "If-None-Match: " + tag.substring(0, tag.length() - 1),
                "If-Modified-Since: yesterday",
                "If-Modified-Since: Tue, 99 Foo 2025 25:61:61 GMT",
                "If-Modified-Since: -1",
                "If-Modified-Since: " + "9".repeat(10_000),
                "If-Unmodified-Since: rubbish",
                "If-Match: rubbish",
                "If-Range: rubbish\r\nRange: bytes=0-9",
                "If-Range: \"x\"\r\nRange: bytes=0-9");
        String listed = "If-None-Match: " + "\"x\", ".repeat(5_000) + tag;
        long rounds = repeat(() -> {
            for (String header : rubbish) {
                checkSame(ask(get(ARTICLE, header)), article, "%.40s".formatted(header));
            }
            int status = ask(get(ARTICLE, listed)).status;
            check(status == 304, "the right tag after 5,000 wrong ones was answered " + status);
        });
        return "%,d requests with %d kinds of them".formatted(rounds * (rubbish.size() + 1), rubbish.size() + 1);
    }

    private String longAccept() throws Exception {
        AtomicLong next = new AtomicLong();
        long rounds = repeat(() -> {
            long seed = next.incrementAndGet();
            String none = IntStream.range(0, 500)
                    .mapToObj(i -> "application/x-none-%d-%d;q=0.%03d".formatted(seed, i, 1 + i % 999))
                    .collect(Collectors.joining(", "));
            // A header of 500 entries has to fit in 32 KiB, as any other.
            checkSame(ask(get(ARTICLE, "Accept: " + none + ", application/json;q=0.001")), article, "a long Accept");
            int status = ask(get(ARTICLE, "Accept: " + none)).status;
            check(status == 406, "an Accept of 500 unknown types was answered " + status);
        });
        return "%,d requests, no two alike".formatted(2 * rounds);
    }

    private String distinctUrls() throws Exception {
        int threads = 4;
        int seconds = 15;
        Memory calm = memory();
        Answer nobody = ask(get("/api/v1/people?name=nobody"));
        Map<Set<String>, Answer> byParts = new HashMap<>();
        List<List<String>> includes = permutations(
                List.of("paragraphs", "people", "places", "organisations", "dates", "casualties"));
        for (List<String> include : includes) {
            Set<String> parts = new TreeSet<>(include);
            if (!byParts.containsKey(parts)) {
                byParts.put(parts, ask(get(ARTICLE + "?include=" + String.join(",", parts))));
            }
        }
        AtomicLong next = new AtomicLong();
        AtomicLong begin = new AtomicLong(System.nanoTime());
        inParallel(threads, () -> {
            try (Connection connection = new Connection()) {
                while (System.nanoTime() - begin.get() < TimeUnit.SECONDS.toNanos(seconds)) {
                    long number = next.getAndIncrement();
                    // No faster than a thousand a second in all.
                    long due = begin.get() + TimeUnit.MILLISECONDS.toNanos(number);
                    long wait = due - System.nanoTime();
                    if (wait > 0) {
                        TimeUnit.NANOSECONDS.sleep(wait);
                    }
                    int n = (int) (number / 5);
                    switch ((int) (number % 5)) {
                        case 0 -> {
                            List<String> include = includes.get(n % includes.size());
                            // Round again, another Accept header makes it another one.
                            String request = get(
                                    ARTICLE + "?include=" + String.join(",", include),
                                    "Accept: application/json, application/x-round-" + n / includes.size());
                            connection.send(request);
                            checkSame(connection.answer(), byParts.get(new TreeSet<>(include)), "include=" + include);
                        }
                        case 1, 2 -> {
                            connection.send(get(ARTICLE, "Accept: application/json, application/x-number-" + number));
                            checkSame(connection.answer(), article, "an Accept header of its own");
                        }
                        case 3 -> {
                            connection.send(get("/api/v1/people?name=nobody" + n));
                            checkSame(connection.answer(), nobody, "name=nobody" + n);
                        }
                        default -> {
                            connection.send(get("/api/v1/articles/none-" + n));
                            int status = connection.answer().status;
                            check(status == 404, "an unknown id was answered " + status);
                        }
                    }
                }
            }
        });
        Memory after = memory();
        check(after.evicted > calm.evicted, "nothing was evicted from the cache");
        double took = (System.nanoTime() - begin.get()) / 1e9;
        return "%,d distinct requests, 1,000 a second asked for, %,.0f reached; %,d answers were evicted and %,d are kept"
                .formatted(next.get(), next.get() / Math.min(took, seconds), after.evicted - calm.evicted, after.cached);
    }

    /** All orders of all choices of the words, no two alike. */
    private static List<List<String>> permutations(List<String> words) {
        List<List<String>> all = new ArrayList<>();
        for (String word : words) {
            List<String> others = new ArrayList<>(words);
            others.remove(word);
            all.add(List.of(word));
            for (List<String> rest : permutations(others)) {
                List<String> one = new ArrayList<>(List.of(word));
                one.addAll(rest);
                all.add(one);
            }
        }
        return all;
    }

    private String rapidReset() throws Exception {
        AtomicLong streams = new AtomicLong();
        AtomicLong ended = new AtomicLong();
        long connections = repeat(() -> {
            try (Connection connection = new Connection()) {
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
                check(connection.ended(), "a connection that resets all its streams is kept");
                ended.incrementAndGet();
            } catch (IOException reset) {
                ended.incrementAndGet();
            }
        });
        return "%,d streams on %,d connections; the server ended %,d".formatted(streams.get(), connections, ended.get());
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

    // --- what attacks are made of

    interface Step {
        void run() throws IOException, InterruptedException;
    }

    /** Runs the step again and again for a while, on two threads. Returns how often. */
    private long repeat(Step step) throws Exception {
        AtomicLong times = new AtomicLong();
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(ATTACK_MS);
        inParallel(2, () -> {
            while (System.nanoTime() < end) {
                step.run();
                times.incrementAndGet();
            }
        });
        return times.get();
    }

    private static void inParallel(int threads, Step step) throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                running.add(pool.submit(() -> {
                    step.run();
                    return null;
                }));
            }
            for (Future<?> each : running) {
                each.get();
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static String get(String target, String... headers) {
        return "GET " + target + " HTTP/1.1\r\nHost: localhost\r\n"
                + Arrays.stream(headers).map(header -> header + "\r\n").collect(Collectors.joining()) + "\r\n";
    }

    private Answer ask(String request) throws IOException {
        try (Connection connection = new Connection()) {
            connection.send(request);
            return connection.answer();
        }
    }

    /** One connection that reads what it is answered. */
    private final class Connection implements Closeable {

        private final Socket socket = new Socket();
        private final InputStream in;

        Connection() throws IOException {
            socket.connect(new InetSocketAddress("127.0.0.1", port), PATIENCE_MS);
            socket.setSoTimeout(PATIENCE_MS);
            socket.setTcpNoDelay(true);
            in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
        }

        /** On a thread of its own where it is long: the server may rightly wait until its answers are read. */
        void send(String request) throws IOException {
            byte[] bytes = request.getBytes(StandardCharsets.ISO_8859_1);
            if (bytes.length < 32_000) {
                out(bytes);
                return;
            }
            Thread writer = new Thread(() -> {
                try {
                    out(bytes);
                } catch (IOException closed) {
                    // the answer says why
                }
            });
            writer.setDaemon(true);
            writer.start();
        }

        void out(byte[] bytes) throws IOException {
            socket.getOutputStream().write(bytes);
        }

        Answer answer() throws IOException {
            String statusLine = line();
            Map<String, String> headers = new TreeMap<>();
            for (String line = line(); !line.isEmpty(); line = line()) {
                int colon = line.indexOf(':');
                headers.put(
                        line.substring(0, colon).toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
            int status = Integer.parseInt(statusLine.split(" ")[1]);
            int length = status == 304 ? 0 : Integer.parseInt(headers.getOrDefault("content-length", "0"));
            byte[] body = in.readNBytes(length);
            if (body.length < length) {
                throw new EOFException("The server closed the connection in the middle of an answer");
            }
            return new Answer(status, headers, body);
        }

        private String line() throws IOException {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            for (int b = in.read(); b != '\n'; b = in.read()) {
                if (b < 0) {
                    throw new EOFException("The server closed the connection after '" + line + "'");
                }
                if (b != '\r') {
                    line.write(b);
                }
            }
            return line.toString(StandardCharsets.ISO_8859_1);
        }

        /** Whether the server ends the connection, whatever it still says. */
        boolean ended() throws IOException {
            try {
                in.transferTo(java.io.OutputStream.nullOutputStream());
                return true;
            } catch (java.net.SocketTimeoutException kept) {
                return false;
            }
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    /** Many connections that write and never read. They come from several addresses, as one has too few ports. */
    private final class Crowd implements Closeable {

        private static final int PER_ADDRESS = 2_000;

        private final List<SocketChannel> channels = new ArrayList<>();
        /** What is left to write on each, so that a request is never cut off in the middle and then begun again. */
        private final Map<SocketChannel, ByteBuffer> unsent = new HashMap<>();

        Crowd(int size) throws IOException {
            this(size, 0);
        }

        Crowd(int size, int receiveBuffer) throws IOException {
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

    // --- the reader

    /** Sorted, in nanoseconds. */
    record Latencies(long[] sorted) {

        int count() {
            return sorted.length;
        }

        double milliseconds(double quantile) {
            return sorted.length == 0 ? Double.NaN : sorted[(int) (quantile * (sorted.length - 1))] / 1e6;
        }

        @Override
        public String toString() {
            return "%.1f / %.1f".formatted(milliseconds(0.5), milliseconds(0.99));
        }
    }

    /** Asks for the article fifty times a second: one time on a new connection, the next on one that it keeps. */
    private final class Reader extends Thread {

        private final List<Long> taken = new ArrayList<>();
        private Connection kept;
        private volatile boolean ending;

        Reader() {
            super("reader");
            setDaemon(true);
        }

        @Override
        public void run() {
            for (int i = 0; !ending; i++) {
                long begin = System.nanoTime();
                try {
                    Answer answer = i % 2 == 0 ? ask(get(ARTICLE)) : askOnKept();
                    synchronized (taken) {
                        taken.add(System.nanoTime() - begin);
                    }
                    check(answer.is(article), "the reader was answered " + answer);
                    check(
                            article.headers.equals(answer.headers),
                            "the reader got other headers: " + answer.headers);
                    Thread.sleep(20);
                } catch (IOException unanswered) {
                    fault("the reader was not answered: " + unanswered);
                    kept = null;
                } catch (InterruptedException end) {
                    return;
                }
            }
        }

        private Answer askOnKept() throws IOException {
            if (kept == null) {
                kept = new Connection();
            }
            kept.send(get(ARTICLE));
            return kept.answer();
        }

        /** What it measured since it was last asked. */
        Latencies take() {
            synchronized (taken) {
                long[] sorted = taken.stream().mapToLong(Long::longValue).sorted().toArray();
                taken.clear();
                return new Latencies(sorted);
            }
        }

        void end() throws InterruptedException {
            ending = true;
            join(PATIENCE_MS);
        }
    }

    // --- memory

    private Memory memory() throws IOException, InterruptedException {
        long peak = statusMb("VmHWM");
        collectGarbage();
        String metrics = new String(ask(get("/metrics", "Accept: text/plain")).body, StandardCharsets.UTF_8);
        return new Memory(
                statusMb("VmRSS"),
                peak,
                (long) sum(metrics, "jvm_memory_used_bytes\\{area=\"heap\".*?") / 1_000_000,
                (long) sum(metrics, "cache_size\\{cache=\"representations\".*?"),
                (long) sum(metrics, "cache_evictions_total\\{cache=\"representations\".*?"));
    }

    private static double sum(String metrics, String name) {
        Matcher line = Pattern.compile("(?m)^" + name + "} (\\S+)$").matcher(metrics);
        double sum = 0;
        int lines = 0;
        for (; line.find(); lines++) {
            sum += Double.parseDouble(line.group(1));
        }
        if (lines == 0) {
            throw new IllegalStateException("/metrics has no " + name);
        }
        return sum;
    }

    private void collectGarbage() throws IOException, InterruptedException {
        Process jcmd = new ProcessBuilder(System.getProperty("java.home") + "/bin/jcmd", Long.toString(pid), "GC.run")
                .redirectErrorStream(true)
                .start();
        String said = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (jcmd.waitFor() != 0) {
            throw new IOException("jcmd failed: " + said);
        }
    }

    private long statusMb(String key) throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc/" + pid + "/status"))) {
            if (line.startsWith(key + ":")) {
                return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
            }
        }
        throw new IOException("There is no " + key);
    }

    private void forgetPeak() throws IOException {
        Files.writeString(Path.of("/proc/" + pid + "/clear_refs"), "5");
    }

    // --- the report

    private void print() {
        System.out.println("| attack | what it did | reader's answers | p50 / p99 before, ms | during, ms"
                + " | resident before / peak / after, MB | live heap before / after, MB | verdict |");
        System.out.println("|---|---|---|---|---|---|---|---|");
        for (Row row : rows) {
            System.out.printf(
                    "| %s | %s | %,d | %s | %s | %d / %d / %d | %d / %d | %s |%n",
                    row.name,
                    row.did,
                    row.during.count(),
                    row.before,
                    row.during,
                    row.calm.resident,
                    row.after.peak,
                    row.after.resident,
                    row.calm.heap,
                    row.after.heap,
                    row.faults.isEmpty() ? "held" : "**FAILED**: " + String.join("; ", row.faults.subList(0, Math.min(3, row.faults.size()))));
        }
    }
}
