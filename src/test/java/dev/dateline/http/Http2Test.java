package dev.dateline.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** The same answers over HTTP/2, to which the client moves with its first request. */
@QuarkusTest
class Http2Test {

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build();

    @Test
    void longUrlAndManyHeadersAreTakenOrAnswered() throws IOException, InterruptedException {
        String list = "/api/v1/-test/list?q=";
        upgrade();
        HttpRequest.Builder manyHeaders = to("/api/v1/-test/things/one");
        for (int i = 0; i < 100; i++) {
            manyHeaders.header("X-" + i, "v".repeat(100));
        }
        assertThat(send(manyHeaders).statusCode()).isEqualTo(200);
        assertThat(send(to(list + "a".repeat(8192 - list.length()))).statusCode())
                .isEqualTo(200);
        assertProblem(send(to(list + "a".repeat(8193 - list.length()))), 414);
        assertProblem(send(to("/nothing")), 404);
    }

    @Test
    void bodyOverTheLimitIs413AndTheConnectionLivesOn() throws IOException, InterruptedException {
        upgrade();
        assertProblem(send(post().POST(BodyPublishers.ofByteArray(new byte[2_000_000]))), 413);
        assertProblem(
                send(post().POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[2_000_000])))),
                413);
        assertThat(send(to("/api/v1/-test/things/one")).statusCode()).isEqualTo(200);
    }

    private void upgrade() throws IOException, InterruptedException {
        send(to("/api/v1/-test/things/one"));
        assertThat(send(to("/api/v1/-test/things/one")).version()).isEqualTo(HttpClient.Version.HTTP_2);
    }

    private static HttpRequest.Builder post() {
        return to("/api/v1/-test/texts").header("Content-Type", "text/plain");
    }

    private static HttpRequest.Builder to(String target) {
        int port = ConfigProvider.getConfig().getValue("quarkus.http.port", int.class);
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + target));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static void assertProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.version()).isEqualTo(HttpClient.Version.HTTP_2);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
    }
}
