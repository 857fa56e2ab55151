package dev.dateline.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.http.RawHttp.Answer;
import dev.dateline.testsupport.PackagedApp;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.file.Path;
import java.util.Map;

/**
 * Where the end of a request may be read in two ways, all that comes after it is thrown away (RFC 9112, section 6.1), so that
 * no proxy in front can be led to see one request where there are two. The {@link ConnectionGuard} that sees to it is in the
 * packaged application only: Netty looks for it where it lies itself.
 */
class BodyFramingIT {

    private static final String POST =
            "POST /api/v1/extractions HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\n";
    private static final String CHUNKS = "10\r\nSuva\nRoofs blew.\r\n0\r\n\r\n";
    private static final String HIDDEN = "GET /health/live HTTP/1.1\r\nHost: localhost\r\n\r\n";

    @TempDir
    static Path data;

    private static PackagedApp app;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        app = PackagedApp.start(data, Map.of());
    }

    @AfterAll
    static void stop() {
        app.close();
    }

    @Test
    void nextRequestIsAnsweredAfterABodyInChunks() throws IOException {
        try (Socket socket = connection()) {
            write(socket, POST + "Transfer-Encoding: Chunked\r\n\r\n" + CHUNKS + HIDDEN);
            assertThat(RawHttp.read(socket.getInputStream(), false).status()).isEqualTo(200);
            assertThat(RawHttp.read(socket.getInputStream(), false).status()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xchunked",
                "chunkedx",
                "chu nked",
                "identity",
                "gzip",
                "gzip, chunked",
                "chunked, gzip",
                "chunked, chunked",
                "identity, chunked",
                "x chunked",
                ",chunked",
                "chunked,",
                "chunked;q=1",
                "\"chunked\"",
                "",
                "chunked#Transfer-Encoding: chunked",
                "chunked#transfer-encoding: identity",
                "gzip#Transfer-Encoding: chunked",
                "x# chunked",
                "chunked# , x",
                "xchunked#Content-Length: 5",
                "chunked#Content-Length: 15",
            })
    void afterAnyOtherTransferEncodingNothingIsRead(String coding) throws IOException {
        for (String head : new String[] {
            POST,
            POST.replace("POST", "GET"),
            POST.replace("/extractions", "/nothing"),
            POST.replace("Host: localhost\r\n", ""),
            POST.replace("Host: localhost", "Host: a b")
        }) {
            String refused = head + "Transfer-Encoding: " + coding.replace("#", "\r\n") + "\r\n\r\n";
            assertThat(onlyAnswer(refused + CHUNKS + HIDDEN)).isEqualTo(400);
            assertThat(onlyAnswer(refused + HIDDEN)).isEqualTo(400);
            assertThat(onlyAnswer(refused + "2e\r\n" + HIDDEN + "\r\n0\r\n\r\n" + HIDDEN.repeat(100)))
                    .isEqualTo(400);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"chunked", "xchunked", "identity"})
    void afterATransferEncodingInHttp10NothingIsRead(String coding) throws IOException {
        String keep = POST.replace("HTTP/1.1", "HTTP/1.0") + "Connection: keep-alive\r\n";
        assertThat(onlyAnswer(keep + "Transfer-Encoding: " + coding + "\r\n\r\n" + CHUNKS + HIDDEN))
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST /api/v1/extractions HTTP/1.1\r\nHost: a\r\nContent-Type: text/plain\r\n"
                        + "Transfer-Encoding: chunked\r\n\r\n10\r\nSuva\nRoofs blew.\r\nzz\r\n\r\n",
                "POST /nothing HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n\r\n",
                "NONSENSE\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n",
            })
    void whatCannotBeReadIsAnsweredWithAProblem(String refused) throws IOException {
        try (Socket socket = connection()) {
            write(socket, refused + HIDDEN);
            InputStream in = socket.getInputStream();
            Answer answer = RawHttp.read(in, false);
            assertThat(answer.status()).isIn(400, 404);
            assertThat(answer.headers())
                    .containsEntry("content-type", "application/problem+json")
                    .containsEntry("x-content-type-options", "nosniff")
                    .containsKey("date");
            assertThat(ended(in)).isTrue();
        }
    }

    @Test
    void clientThatGoesOnSendingStillReadsWhyItWasRefused() throws IOException {
        try (Socket socket = connection()) {
            write(socket, POST + "Transfer-Encoding: gzip, chunked\r\n\r\n");
            for (int i = 0; i < 50; i++) {
                write(socket, "2000\r\n" + "a".repeat(0x2000) + "\r\n");
            }
            Answer answer = RawHttp.read(socket.getInputStream(), false);
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.headers()).containsEntry("connection", "close");
            assertThat(answer.body()).contains("/problems/invalid-request");
        }
    }

    /** The status of the first answer: no second one follows, and the server ends the connection. */
    private static int onlyAnswer(String requests) throws IOException {
        try (Socket socket = connection()) {
            write(socket, requests);
            InputStream in = socket.getInputStream();
            Answer answer = RawHttp.read(in, false);
            assertThat(ended(in)).isTrue();
            return answer.status();
        }
    }

    private static boolean ended(InputStream in) throws IOException {
        try {
            return in.read() < 0;
        } catch (SocketTimeoutException kept) {
            return false;
        } catch (SocketException reset) {
            return true;
        }
    }

    private static Socket connection() throws IOException {
        Socket socket = new Socket("localhost", app.uri("/").getPort());
        socket.setSoTimeout(20_000);
        return socket;
    }

    private static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(ISO_8859_1));
        socket.getOutputStream().flush();
    }
}
