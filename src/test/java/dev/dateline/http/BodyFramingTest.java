package dev.dateline.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.http.RawHttp.Answer;
import io.quarkus.test.junit.QuarkusTest;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.net.Socket;

/**
 * How a body is sent: where it ends is never guessed (RFC 9112, section 6), and it is taken as it is only. That nothing is
 * read after what is refused, {@link BodyFramingIT} has.
 */
@QuarkusTest
class BodyFramingTest {

    private static final String POST =
            "POST /api/v1/-test/texts HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\n";
    private static final String CHUNKS = "5\r\nSuva.\r\n0\r\n\r\n";

    private int port;
    private RawHttp http;

    @BeforeEach
    void connect() {
        port = ConfigProvider.getConfig().getValue("quarkus.http.port", int.class);
        http = new RawHttp(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"chunked", "Chunked", "CHUNKED", " chunked ", "chunked\t"})
    void chunkedAloneIsTakenHoweverItIsWritten(String coding) throws IOException {
        try (Socket socket = connection()) {
            write(
                    socket,
                    POST + "Transfer-Encoding:" + coding + "\r\n\r\n" + CHUNKS + POST + "Content-Length: 3\r\n\r\nabc");
            assertThat(RawHttp.read(socket.getInputStream(), false).body()).isEqualTo("5");
            assertThat(RawHttp.read(socket.getInputStream(), false).body()).isEqualTo("3");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xchunked",
                "identity",
                "gzip",
                "gzip, chunked",
                "chunked, chunked",
                ",chunked",
                "chunked;q=1",
                "",
                "chunked#Transfer-Encoding: chunked",
                "gzip#Transfer-Encoding: chunked",
                "xchunked#Content-Length: 5",
            })
    void anyOtherTransferEncodingIsRefusedWithAProblem(String coding) throws IOException {
        String header = "Transfer-Encoding: " + coding.replace("#", "\r\n") + "\r\n\r\n";
        for (String head : new String[] {POST, POST.replace("POST", "GET"), POST.replace("/texts", "/nothing")}) {
            Answer answer = http.send(head + header + CHUNKS);
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.headers()).containsEntry("content-type", "application/problem+json");
            assertThat(answer.body()).contains("Transfer-Encoding").contains("/problems/invalid-request");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "x-gzip", "GZIP", "br", "deflate, gzip", "identity, gzip", "zstd", "unknown"})
    void encodedBodyIs415AndSaysWhatIsTaken(String coding) throws IOException {
        for (String length :
                new String[] {"Content-Length: 5\r\n\r\nSuva.", "Transfer-Encoding: chunked\r\n\r\n" + CHUNKS}) {
            Answer answer = http.send(POST + "Content-Encoding: " + coding + "\r\n" + length);
            assertThat(answer.status()).as(answer.body()).isEqualTo(415);
            assertThat(answer.headers())
                    .containsEntry("content-type", "application/problem+json")
                    .containsEntry("accept-encoding", "identity");
            assertThat(answer.body()).contains(coding);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity", "Identity", "", " , identity"})
    void bodyThatIsSaidToBeAsItIsIsTaken(String coding) throws IOException {
        Answer answer = http.send(POST + "Content-Encoding: " + coding + "\r\nContent-Length: 5\r\n\r\nSuva.");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    @Test
    void typeThatIsNotTakenIsSaidWithoutEncodings() throws IOException {
        Answer answer = http.send(POST.replace("text/plain", "image/png") + "Content-Length: 5\r\n\r\nSuva.");
        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.headers()).doesNotContainKey("accept-encoding").containsKey("accept");
    }

    private Socket connection() throws IOException {
        Socket socket = new Socket("localhost", port);
        socket.setSoTimeout(20_000);
        return socket;
    }

    private static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(ISO_8859_1));
        socket.getOutputStream().flush();
    }
}
