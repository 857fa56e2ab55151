package dev.dateline.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.testsupport.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What requests are filed under in the metrics. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RouteLabelsTest {

    private static final String MARK = "hostile";
    private static final int MANY = 150;

    @TestHTTPResource
    URI root;

    @Test
    void hostileRequestsNameNoMetricAndHideNoRoute() throws IOException {
        RawHttp raw = new RawHttp(root.getPort());
        for (int i = 0; i < MANY; i++) {
            String name = MARK + i;
            raw.get("/" + name);
            raw.get("/api/v1/articles/" + name + "/%");
            raw.get("//" + name);
            raw.get("/assets/" + name);
            raw.get("/metrics/" + name);
            raw.get("/health/" + name);
            raw.send("GET /" + name + " HTTP/1.1\r\nConnection: close\r\n\r\n");
            raw.send("GET " + name + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            raw.send(request(MARK.toUpperCase(java.util.Locale.ROOT) + i, "/api/v1/articles", ""));
            raw.send(request("DELETE", "/api/v1/articles/" + name + "/people", ""));
            raw.send(request("PUT", "/" + name, ""));
            raw.send(request("OPTIONS", "/api/v1/articles/" + name, ""));
            raw.send(request("OPTIONS", "/" + name, ""));
            raw.send(request("POST", "/" + name, "Origin: https://news.example\r\n"));
            raw.send(request(
                    "OPTIONS",
                    "/" + name,
                    "Origin: https://news.example\r\nAccess-Control-Request-Method: GET\r\n"
                            + "Access-Control-Request-Headers: x\r\n"));
            breakOff("POST /" + name + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\n");
        }
        given().get("/api/v1/people/nobody-yet").then().statusCode(404);
        given().get("/problems/not-found").then().statusCode(200);
        String metrics = given().accept("text/plain").get("/metrics").asString();

        assertThat(metrics.toLowerCase(java.util.Locale.ROOT)).doesNotContain(MARK);
        assertThat(values(metrics, "uri"))
                .contains("/api/v1/people/{id}", "/problems/{slug}", "unknown")
                .allMatch(label -> label.startsWith("/") || label.equals("unknown"));
        assertThat(values(metrics, "method"))
                .contains("GET", "unknown")
                .isSubsetOf("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT", "unknown");
    }

    @Test
    void whatStandsBesideTheApiIsMeasuredByItsPath() {
        String[] paths = {"/", "/openapi", "/openapi.json", "/docs", "/assets/reader.css", "/health/live", "/timeline"};
        for (String path : paths) {
            given().get(path).then().statusCode(200);
        }
        given().get("/metrics");
        Response metrics = given().get("/metrics");
        assertThat(values(metrics.asString(), "uri")).contains(paths).contains("/metrics");
    }

    private static Set<String> values(String metrics, String label) {
        return Pattern.compile("http_server_requests_seconds_count\\{.*?\\b" + label + "=\"([^\"]*)\"")
                .matcher(metrics)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static String request(String method, String path, String headers) {
        return method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + headers + "\r\n";
    }

    private void breakOff(String request) throws IOException {
        try (Socket socket = new Socket("localhost", root.getPort())) {
            socket.getOutputStream().write(request.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
        }
    }
}
