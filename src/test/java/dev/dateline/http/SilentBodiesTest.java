package dev.dateline.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.http.RawHttp.Answer;
import dev.dateline.testsupport.Corpus;
import dev.dateline.testsupport.Editor;
import dev.dateline.testsupport.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;

/** Clients that promise a body and do not send it: whoever sends one is answered before them. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SilentBodiesTest {

    /** More than there are turns, and more than there are threads. */
    private static final int SILENT = 300;

    private static final String TEXT = "Storm hits Suva\nRoofs are gone.";

    @Inject
    Corpus corpus;

    private final List<Socket> silent = new ArrayList<>();
    private RawHttp http;
    private int port;

    @BeforeEach
    void connect() {
        port = ConfigProvider.getConfig().getValue("quarkus.http.port", int.class);
        http = new RawHttp(port);
    }

    @AfterEach
    void onlyTheSeed() throws IOException {
        for (Socket socket : silent) {
            socket.close();
        }
        corpus.reset();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/extractions", "/api/v1/articles"})
    void silentConnectionsBlockNobody(String path) throws IOException {
        for (int i = 0; i < SILENT; i++) {
            // of some the body never begins, of others it never goes on
            String begun = i % 2 == 0 ? "" : "Storm hits";
            silent.add(open(head(path, i % 3 == 0 ? "Transfer-Encoding: chunked" : "Content-Length: 100000")
                    + (i % 3 == 0 || begun.isEmpty() ? "" : begun)));
        }
        for (String asked : List.of("/api/v1/extractions", "/api/v1/articles")) {
            Answer answer = http.send(head(asked, "Content-Length: " + TEXT.length()) + TEXT);
            assertThat(answer.status()).as(answer.body()).isBetween(200, 201);
        }
        corpus.changed();
        assertThat(http.get("/api/v1/people").status()).isEqualTo(200);
        for (Socket socket : silent) {
            assertThat(socket.getInputStream().available()).isZero();
        }
    }

    @Test
    void bodyThatComesByteByByteIsTaken() throws IOException {
        try (Socket socket = open(head("/api/v1/extractions", "Content-Length: " + TEXT.length()))) {
            socket.setTcpNoDelay(true);
            for (char c : TEXT.toCharArray()) {
                socket.getOutputStream().write(c);
            }
            assertThat(RawHttp.read(socket.getInputStream(), false).status()).isEqualTo(200);
        }
    }

    @Test
    void bodyIsAskedForOnlyWhereItIsTaken() throws IOException {
        String expects = "Expect: 100-continue\r\nContent-Length: " + TEXT.length();
        try (Socket socket = open(head("/api/v1/extractions", expects))) {
            assertThat(RawHttp.read(socket.getInputStream(), false).status()).isEqualTo(100);
            socket.getOutputStream().write(TEXT.getBytes(ISO_8859_1));
            assertThat(RawHttp.read(socket.getInputStream(), false).status()).isEqualTo(200);
        }
        for (String refused : List.of(
                head("/api/v1/articles", expects).replaceFirst("Authorization: .*\r\n", ""),
                head("/api/v1/extractions?colour=red", expects),
                head("/api/v1/extractions", "Content-Encoding: gzip\r\n" + expects))) {
            try (Socket socket = open(refused)) {
                assertThat(RawHttp.read(socket.getInputStream(), false).status())
                        .isBetween(400, 415);
            }
        }
    }

    private static String head(String path, String body) {
        return "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\nAuthorization: "
                + Editor.basic("editor", Editor.PASSWORD) + "\r\n" + body + "\r\n\r\n";
    }

    private Socket open(String beginning) throws IOException {
        Socket socket = new Socket("localhost", port);
        socket.setSoTimeout(25_000);
        socket.getOutputStream().write(beginning.getBytes(ISO_8859_1));
        return socket;
    }
}
