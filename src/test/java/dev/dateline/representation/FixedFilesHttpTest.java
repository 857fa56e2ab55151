package dev.dateline.representation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.testsupport.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** What is served as a file: the OpenAPI document, the page that tries the API, style sheets and scripts. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class FixedFilesHttpTest {

    private static final String REVALIDATED = "no-cache";
    private static final String KEPT = "public, max-age=31536000, immutable";

    @TestHTTPResource("/")
    URI root;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @ParameterizedTest
    @CsvSource({
        "openapi,application/yaml;charset=UTF-8," + REVALIDATED,
        "openapi?format=json,application/json;charset=UTF-8," + REVALIDATED,
        "openapi.json,application/json;charset=UTF-8," + REVALIDATED,
        "docs,text/html;charset=UTF-8," + REVALIDATED,
        "docs/,text/html;charset=UTF-8," + REVALIDATED,
        "docs/docs.js,text/javascript;charset=UTF-8," + REVALIDATED,
        "docs/swagger-ui-bundle.js,text/javascript;charset=UTF-8," + REVALIDATED,
        "docs/swagger-ui.css,text/css;charset=UTF-8," + REVALIDATED,
        "'assets/reader.css?1','text/css;charset=UTF-8','" + KEPT + "'",
        "'assets/reader.js?1','text/javascript;charset=UTF-8','" + KEPT + "'",
        "'assets/icon.svg','image/svg+xml','public, max-age=86400'",
    })
    void fileIsServedCompressedAndWithAValidator(String path, String type, String cacheControl) throws Exception {
        HttpResponse<byte[]> plain = ask("GET", path);
        assertThat(plain.statusCode()).isEqualTo(200);
        assertThat(header(plain, "Content-Type")).isEqualTo(type);
        assertThat(header(plain, "Cache-Control")).isEqualTo(cacheControl);
        assertThat(header(plain, "ETag")).matches("\"[\\w-]{22}\"");
        assertThat(header(plain, "Vary")).contains("Accept-Encoding");
        assertThat(header(plain, "Content-Encoding")).isNull();

        HttpResponse<byte[]> head = ask("HEAD", path);
        assertThat(head.body()).isEmpty();
        for (String name :
                List.of("Content-Type", "Content-Length", "ETag", "Cache-Control", "Vary", "Last-Modified")) {
            assertThat(header(head, name)).as(name).isNotNull().isEqualTo(header(plain, name));
        }

        HttpResponse<byte[]> gzip = ask("GET", path, "Accept-Encoding", "gzip");
        if (plain.body().length >= 1024) {
            assertThat(header(gzip, "Content-Encoding")).isEqualTo("gzip");
            assertThat(header(gzip, "ETag")).isNotEqualTo(header(plain, "ETag"));
            assertThat(header(gzip, "Vary")).contains("Accept-Encoding");
            assertThat(gzip.body().length).isLessThan(plain.body().length / 2);
            assertThat(unpacked(gzip.body())).isEqualTo(plain.body());
        } else {
            assertThat(gzip.body()).isEqualTo(plain.body());
        }

        HttpResponse<byte[]> again = ask("GET", path, "If-None-Match", header(plain, "ETag"));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(header(again, "ETag")).isEqualTo(header(plain, "ETag"));
    }

    @Test
    void documentIsChosenByAcceptToo() throws Exception {
        assertThat(header(ask("GET", "openapi", "Accept", "application/json"), "Content-Type"))
                .startsWith("application/json");
        assertThat(header(ask("GET", "openapi", "Accept", "*/*"), "Content-Type"))
                .startsWith("application/yaml");
        assertThat(header(ask("GET", "openapi?format=yaml", "Accept", "application/json"), "Content-Type"))
                .startsWith("application/yaml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs", "docs/"})
    void pageThatTriesTheApiMayNotBeFramedAndRunsNothingInline(String path) throws Exception {
        HttpResponse<byte[]> page = ask("GET", path);
        assertThat(header(page, "Content-Security-Policy"))
                .contains("frame-ancestors 'none'", "default-src 'none'", "script-src 'self'")
                .doesNotContain("unsafe");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/v1/articles",
                "GET /api/v1/articles?format=ndjson",
                "GET /api/v1/articles/nothing",
                "GET /api/v1/articles?limit=x",
                "GET /nothing",
                "GET /",
                "HEAD /api/v1/articles",
                "OPTIONS /api/v1/articles",
                "DELETE /api/v1/articles/x",
                "POST /api/v1/extractions",
                "GET /openapi",
                "GET /metrics",
                "GET /health/live",
                "GET /assets/reader.css",
                "GET //"
            })
    void everyAnswerHasADate(String request) throws Exception {
        String[] parts = request.split(" ");
        for (int i = 0; i < 2; i++) {
            HttpResponse<byte[]> answer = client.send(
                    HttpRequest.newBuilder(root.resolve("/")
                                    .resolve(URI.create(root.getScheme() + "://" + root.getAuthority() + parts[1])))
                            .method(parts[0], BodyPublishers.noBody())
                            .build(),
                    BodyHandlers.ofByteArray());
            assertThat(answer.headers().allValues("Date"))
                    .singleElement()
                    .asString()
                    .matches("\\w{3}, \\d{2} \\w{3} \\d{4} \\d{2}:\\d{2}:\\d{2} GMT");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/openmetrics-text | application/openmetrics-text",
                "application/openmetrics-text;version=1.0.0;escaping=allow-utf-8;q=0.5,text/plain;version=0.0.4;q=0.2,*/*;q=0.1 | application/openmetrics-text",
                "application/openmetrics-text;q=0.1, text/plain;q=0.9 | text/plain",
                "text/plain | text/plain",
                "*/* | text/plain",
                "text/html,application/xml;q=0.9,*/*;q=0.8 | text/plain",
                "application/* | application/openmetrics-text",
            })
    void metricsComeInTheFormThatIsAskedFor(String accept, String type) throws Exception {
        HttpResponse<byte[]> metrics = ask("GET", "metrics", "Accept", accept);
        assertThat(metrics.statusCode()).isEqualTo(200);
        boolean open = type.startsWith("application");
        assertThat(header(metrics, "Content-Type"))
                .isEqualTo(type + (open ? "; version=1.0.0; charset=utf-8" : "; version=0.0.4; charset=utf-8"));
        String body = new String(metrics.body(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(body.endsWith("# EOF\n")).isEqualTo(open);
        assertThat(body).contains("jvm_memory_used_bytes");
    }

    @Test
    void metricsInAnyOtherFormAre406() {
        given().accept("image/png")
                .get("/metrics")
                .then()
                .statusCode(406)
                .contentType("application/problem+json")
                .body(org.hamcrest.Matchers.containsString("application/openmetrics-text"));
    }

    private HttpResponse<byte[]> ask(String method, String path, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(root.resolve(path)).method(method, BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse(null);
    }

    private static byte[] unpacked(byte[] gzip) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
            return in.readAllBytes();
        }
    }
}
