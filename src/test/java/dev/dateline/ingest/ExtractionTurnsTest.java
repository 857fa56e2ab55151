package dev.dateline.ingest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What everybody may ask for takes no more than its share, whoever asks and however slowly. */
@QuarkusTest
@TestProfile(ExtractionTurnsTest.OneAtOnce.class)
class ExtractionTurnsTest {

    public static class OneAtOnce implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "dateline.extraction.at-once", "1",
                    "dateline.http.client-timeout", "2s",
                    "quarkus.http.read-timeout", "2s");
        }
    }

    /** One that is worked on, and four that wait. */
    private static final int ALLOWED = 5;

    @TestHTTPResource
    URL url;

    @Test
    void moreThanAllowedAre429UntilOthersAreAnsweredOrGone() throws IOException {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < ALLOWED; i++) {
                slow.add(slowRequest());
            }
            Response answer = extract();
            while (answer.statusCode() == 200) {
                // the last of the slow ones has not been looked at yet
                answer = extract();
            }
            answer.then()
                    .statusCode(429)
                    .header("Retry-After", "1")
                    .contentType("application/problem+json")
                    .body("type", equalTo("/problems/too-many-requests"));
            given().get("/api/v1/articles").then().statusCode(200);
            for (Socket socket : slow) {
                // Quarkus closes the connection as soon as a read times out: the answer may come too late for it.
                String line = firstLine(socket);
                assertThat(line == null || line.startsWith("HTTP/1.1 408"))
                        .as(line)
                        .isTrue();
            }
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
        extract().then().statusCode(200);
    }

    private static Response extract() {
        return given().contentType("text/plain").body("Storm\nIt blew.").post("/api/v1/extractions");
    }

    /** Promises a body, and sends the beginning of it. */
    private Socket slowRequest() throws IOException {
        Socket socket = new Socket(url.getHost(), url.getPort());
        socket.setSoTimeout(30_000);
        socket.getOutputStream()
                .write(("POST /api/v1/extractions HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\n"
                                + "Content-Length: 100\r\n\r\nStorm\n")
                        .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static String firstLine(Socket socket) throws IOException {
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII)).readLine();
    }
}
