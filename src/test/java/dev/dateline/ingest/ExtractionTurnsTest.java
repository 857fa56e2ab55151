package dev.dateline.ingest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.testsupport.Tight;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What everybody may ask for takes no more than its share, whoever asks and however slowly. */
@QuarkusTest
@TestProfile(Tight.class)
class ExtractionTurnsTest {

    /** One that is worked on, and four that wait. */
    private static final int ALLOWED = 5;

    /** Takes longer to read than many of it to send. */
    private static final String LONG =
            "Storm\n" + "At least 12 people died in Suva on Monday, police said. ".repeat(10);

    private static final String SHORT = "Storm\nIt blew.";

    @TestHTTPResource
    URL url;

    private final List<Socket> sockets = new ArrayList<>();

    @AfterEach
    void close() throws IOException {
        for (Socket socket : sockets) {
            socket.close();
        }
    }

    @Test
    void moreThanAllowedAre429UntilOthersAreAnswered() throws IOException {
        for (int i = 0; i < 4 * ALLOWED; i++) {
            open(LONG.length(), LONG.substring(1));
        }
        // All of them are complete before the first is answered.
        for (Socket socket : sockets) {
            send(socket, LONG.substring(0, 1));
        }
        List<String> answers = new ArrayList<>();
        for (Socket socket : sockets) {
            answers.add(answer(socket));
        }
        assertThat(answers).allMatch(answer -> answer.startsWith("HTTP/1.1 200") || refused(answer));
        assertThat(answers).anyMatch(answer -> answer.startsWith("HTTP/1.1 200"));
        assertThat(answers).anyMatch(ExtractionTurnsTest::refused);
        given().contentType("text/plain")
                .body(SHORT)
                .post("/api/v1/extractions")
                .then()
                .statusCode(200);
    }

    private static boolean refused(String answer) {
        return answer.startsWith("HTTP/1.1 429")
                && answer.toLowerCase(Locale.ROOT).contains("\nretry-after: 1\n")
                && answer.contains("/problems/too-many-requests");
    }

    @Test
    void clientsThatSendNoBodyTakeNobodysTurnAndAre408() throws IOException {
        for (int i = 0; i < 4 * ALLOWED; i++) {
            open(100, i % 2 == 0 ? "" : "Storm\n");
        }
        given().contentType("text/plain")
                .body(SHORT)
                .post("/api/v1/extractions")
                .then()
                .statusCode(200);
        for (Socket socket : sockets) {
            assertThat(answer(socket)).startsWith("HTTP/1.1 408").contains("/problems/request-timeout");
        }
    }

    private void open(int length, String begun) throws IOException {
        Socket socket = new Socket(url.getHost(), url.getPort());
        sockets.add(socket);
        socket.setSoTimeout(30_000);
        send(
                socket,
                "POST /api/v1/extractions HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\nConnection: close\r\n"
                        + "Content-Length: " + length + "\r\n\r\n" + begun);
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** All that comes until the server closes. */
    private static String answer(Socket socket) throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8).replace("\r", "");
    }
}
