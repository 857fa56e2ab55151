package dev.dateline.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.http.RawHttp.Answer;
import dev.dateline.testsupport.Corpus;
import dev.dateline.testsupport.TestDatabase;
import dev.dateline.testsupport.Tight;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Clients that mean ill, or know no better: they get right answers, and do not keep others from theirs. The packaged
 * application is attacked harder, by {@code src/bench/hostile}; {@link ConnectionGuardTest} has what guards it.
 */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@TestProfile(Tight.class)
class HostileReadersTest {

    private static final String ARTICLE = "/api/v1/articles/" + Corpus.SEED;
    /** Built on a thread other than the connection's own: no answer with a problem is kept. */
    private static final String UNKNOWN = "/api/v1/articles/no-such-article";

    private int port;
    private RawHttp http;

    @BeforeEach
    void connect() {
        port = ConfigProvider.getConfig().getValue("quarkus.http.port", int.class);
        http = new RawHttp(port);
    }

    @Test
    void pipelinedRequestsAreAnsweredInOrder() throws IOException {
        List<String> targets = List.of(ARTICLE, UNKNOWN, "/api/v1/people?limit=2", "/nothing", "/api/v1/people?limt=2");
        List<Answer> expected = new ArrayList<>();
        for (String target : targets) {
            expected.add(http.get(target));
        }
        String requests = IntStream.range(0, 300)
                .mapToObj(i -> get(targets.get(i % targets.size())))
                .collect(Collectors.joining());
        try (Socket socket = connection()) {
            socket.getOutputStream().write(requests.getBytes(ISO_8859_1));
            for (int i = 0; i < 300; i++) {
                assertSame(RawHttp.read(socket.getInputStream(), false), expected.get(i % targets.size()));
            }
        }
    }

    @Test
    void requestsWithBodiesMayBePipelinedToo() throws IOException {
        String post = "POST /api/v1/-test/texts HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\n"
                + "Content-Length: 100000\r\n\r\n" + "a".repeat(100_000);
        String chunked = "POST /api/v1/-test/texts HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\n"
                + "Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n";
        try (Socket socket = connection()) {
            socket.getOutputStream().write((post + chunked + get(UNKNOWN) + post).getBytes(ISO_8859_1));
            assertThat(RawHttp.read(socket.getInputStream(), false).body()).isEqualTo("100000");
            assertThat(RawHttp.read(socket.getInputStream(), false).body()).isEqualTo("3");
            assertThat(RawHttp.read(socket.getInputStream(), false).status()).isEqualTo(404);
            assertThat(RawHttp.read(socket.getInputStream(), false).body()).isEqualTo("100000");
        }
    }

    @Test
    void halfClosedConnectionIsAnswered() throws IOException {
        Answer expected = http.get(ARTICLE);
        for (int i = 0; i < 20; i++) {
            try (Socket socket = connection()) {
                socket.getOutputStream().write(get(ARTICLE).getBytes(ISO_8859_1));
                socket.shutdownOutput();
                assertSame(RawHttp.read(socket.getInputStream(), false), expected);
                assertThat(socket.getInputStream().read()).isEqualTo(-1);
            }
        }
    }

    @Test
    void requestThatComesByteByByteIsAnswered() throws IOException {
        try (Socket socket = connection()) {
            for (byte b : (get(ARTICLE) + get(UNKNOWN)).getBytes(ISO_8859_1)) {
                socket.getOutputStream().write(b);
            }
            assertSame(RawHttp.read(socket.getInputStream(), false), http.get(ARTICLE));
            assertSame(RawHttp.read(socket.getInputStream(), false), http.get(UNKNOWN));
        }
    }

    @Test
    void clientsThatDoNotReadDoNotHinderOthers() throws Exception {
        Answer expected = http.get(ARTICLE);
        List<SocketChannel> deaf = new ArrayList<>();
        try {
            for (int i = 0; i < 50; i++) {
                SocketChannel channel = deaf();
                deaf.add(channel);
                write(channel, get(ARTICLE).repeat(20));
                write(channel, get(UNKNOWN).repeat(20));
            }
            for (int i = 0; i < 50; i++) {
                assertSame(http.get(ARTICLE), expected);
            }
        } finally {
            for (SocketChannel channel : deaf) {
                channel.close();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=0-99", "bytes=-1", "bytes=0-0,2-2", "bytes=999999999-", "bytes=5-1", "lines=1", ","})
    void rangeIsAnsweredWhole(String range) throws IOException {
        assertWhole("Range: " + range);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "If-None-Match: \"",
                "If-None-Match: W/,W/\"\",,,\"a\"b\"c\"",
                "If-None-Match: \"a\u00ff\u0080\", W/W/\"b\"",
                "If-Modified-Since: yesterday",
                "If-Modified-Since: Tue, 99 Foo 2025 25:61:61 GMT",
                "If-Modified-Since: -1",
                "If-Modified-Since: 99999999999999999999999999999999999999999999999999999999999999999",
                "If-Unmodified-Since: rubbish",
                "If-Match: rubbish",
                "If-Range: rubbish\r\nRange: bytes=0-9",
                "If-Range: \"x\"\r\nRange: bytes=0-9",
            })
    void senselessConditionIsNone(String header) throws IOException {
        assertWhole(header);
    }

    @Test
    void thousandsOfTagsAreReadToTheLast() throws IOException {
        assertWhole("If-None-Match: " + "\"".repeat(30_001));
        assertWhole("If-None-Match: " + "\"x\",".repeat(7_000));
        String tag = http.get(ARTICLE).headers().get("etag");
        assertThat(http.send(get(ARTICLE, "If-None-Match: " + "\"x\",".repeat(7_000) + tag))
                        .status())
                .isEqualTo(304);
    }

    @Test
    void acceptWith500EntriesIsReadToTheLast() throws IOException {
        String unknown = IntStream.range(0, 500)
                .mapToObj(i -> "application/x-none-" + i + ";q=0." + (i % 9 + 1))
                .collect(Collectors.joining(","));
        assertWhole("Accept: " + unknown + ",application/json;q=0.1");
        assertThat(http.send(get(ARTICLE, "Accept: " + unknown)).status()).isEqualTo(406);
    }

    @Test
    void distinctRequestsDoNotOutgrowTheCache() throws IOException {
        Answer expected = http.get(ARTICLE);
        double before = metric("cache_evictions_total");
        for (int i = 0; i < 100; i++) {
            assertSame(http.send(get(ARTICLE, "Accept: application/json,application/x-" + i)), expected);
        }
        // An article and its gzip are over 50 KB, so that no more than twenty fit in one MiB.
        assertThat(metric("cache_size")).isBetween(1.0, 20.0);
        assertThat(metric("cache_evictions_total") - before).isGreaterThanOrEqualTo(80);
    }

    private double metric(String name) throws IOException {
        String metrics = http.send(get("/metrics", "Accept: text/plain")).body();
        return metrics.lines()
                .filter(line -> line.startsWith(name + "{cache=\"representations\""))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }

    private void assertWhole(String header) throws IOException {
        assertSame(http.send(get(ARTICLE, header)), http.get(ARTICLE));
    }

    private static void assertSame(Answer answer, Answer expected) {
        assertThat(answer.status()).isEqualTo(expected.status());
        assertThat(answer.body()).isEqualTo(expected.body());
        assertThat(answer.headers().get("etag")).isEqualTo(expected.headers().get("etag"));
    }

    private static String get(String target, String... headers) {
        String lines = Stream.of(headers).map(header -> header + "\r\n").collect(Collectors.joining());
        return "GET " + target + " HTTP/1.1\r\nHost: localhost\r\n" + lines + "\r\n";
    }

    private Socket connection() throws IOException {
        Socket socket = new Socket("localhost", port);
        socket.setSoTimeout(20_000);
        socket.setTcpNoDelay(true);
        return socket;
    }

    /** A connection that takes next to nothing of what it is answered. */
    private SocketChannel deaf() throws IOException {
        SocketChannel channel = SocketChannel.open();
        channel.setOption(StandardSocketOptions.SO_RCVBUF, 4096);
        channel.connect(new InetSocketAddress("localhost", port));
        channel.configureBlocking(false);
        return channel;
    }

    private static void write(SocketChannel channel, String text) throws IOException {
        channel.write(ByteBuffer.wrap(text.getBytes(ISO_8859_1)));
    }
}
