package dev.dateline.format;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.testsupport.Corpus;
import dev.dateline.testsupport.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class JsonLinesHttpTest {

    private static final int MANY = 450;

    @Inject
    Corpus corpus;

    @Inject
    ObjectMapper json;

    @Inject
    SessionFactory sessions;

    @TestHTTPResource
    URI root;

    @BeforeEach
    @AfterEach
    void onlyTheSeed() {
        corpus.reset();
    }

    @Test
    void wholeListIsThereRowByRow() throws Exception {
        storeMany();
        List<JsonNode> rows = rows("/api/v1/articles?publisher=Test");
        assertThat(rows).hasSize(MANY);
        List<JsonNode> pages = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = json.readTree(given().get("/api/v1/articles?publisher=Test&limit=100" + cursor)
                    .asString());
            page.get("items").forEach(pages::add);
            cursor = page.get("page").get("next").isNull()
                    ? null
                    : "&cursor=" + page.get("page").get("next").asText();
        } while (cursor != null);
        assertThat(rows).isEqualTo(pages);
    }

    @Test
    void listWithoutRowsIsEmpty() throws Exception {
        assertThat(rows("/api/v1/people?name=nobody")).isEmpty();
    }

    @Test
    void partOfAnArticleIsStreamedToo() throws Exception {
        String url = "/api/v1/articles/" + Corpus.SEED + "/mentions";
        assertThat(rows(url))
                .hasSize(given().get(url).jsonPath().getInt("page.total"))
                .hasSizeGreaterThan(100);
    }

    @Test
    void compressedStreamIsTheSame() {
        storeMany();
        String url = "/api/v1/articles?format=ndjson";
        String plain = given().header("Accept-Encoding", "identity").get(url).asString();
        var gzip = given().header("Accept-Encoding", "gzip").get(url);
        assertThat(gzip.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(gzip.asString()).isEqualTo(plain);
        assertThat(gzip.header("ETag")).endsWith("-gzip\"");
    }

    @Test
    void tagHoldsUntilSomethingChanges() {
        String url = "/api/v1/people?format=ndjson";
        String tag = given().get(url).header("ETag");
        given().header("If-None-Match", tag).get(url).then().statusCode(304);
        assertThat(given().get("/api/v1/places?format=ndjson").header("ETag")).isNotEqualTo(tag);
        corpus.changed();
        given().header("If-None-Match", tag).get(url).then().statusCode(200);
    }

    @Test
    void headHasTheHeadersAndNoBody() {
        String url = "/api/v1/people?format=ndjson";
        var head = given().head(url);
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.asByteArray()).isEmpty();
        assertThat(head.header("ETag")).isEqualTo(given().get(url).header("ETag"));
    }

    @Test
    void pageOfAStreamIsRefused() {
        given().get("/api/v1/people?format=ndjson&limit=5&cursor=x")
                .then()
                .statusCode(400)
                .body("errors.field", hasItems("limit", "cursor"));
        given().accept("application/x-ndjson")
                .get("/api/v1/people?limit=5")
                .then()
                .statusCode(400)
                .body("errors.field[0]", equalTo("limit"));
    }

    @Test
    void clientThatDoesNotReadMakesTheServerReadNoFurther() throws Exception {
        // Far more than the buffers of both sides of the connection take.
        String standfirst = "s".repeat(20_000);
        for (int i = 0; i < MANY; i++) {
            corpus.store("{\"id\": \"long-%d\", \"headline\": \"h\", \"standfirst\": \"%s\", \"paragraphs\": [\"x%d\"]}"
                    .formatted(i, standfirst, i));
        }
        Statistics statistics = sessions.getStatistics();
        given().get("/api/v1/articles?format=ndjson").asByteArray();
        statistics.clear();
        int all = rows("/api/v1/articles").size();
        long statementsForAll = statistics.getPrepareStatementCount();
        statistics.clear();
        try (Socket slow = new Socket()) {
            slow.setReceiveBufferSize(4096);
            slow.connect(new InetSocketAddress(root.getHost(), root.getPort()));
            OutputStream request = slow.getOutputStream();
            request.write(
                    ("GET /api/v1/articles?format=ndjson HTTP/1.1\r\nHost: localhost\r\n" + "Connection: close\r\n\r\n")
                            .getBytes(UTF_8));
            request.flush();
            long before;
            do {
                before = statistics.getPrepareStatementCount();
                Thread.sleep(500);
            } while (before == 0 || statistics.getPrepareStatementCount() > before);
            assertThat(statistics.getPrepareStatementCount()).isLessThan(statementsForAll);
            // Others are answered meanwhile, and the slow one gets all of it in the end.
            given().get("/api/v1/people").then().statusCode(200);
            assertThat(countLines(slow)).isEqualTo(all);
        }
    }

    private static long countLines(Socket socket) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
        return reader.lines().filter(line -> line.startsWith("{\"id\"")).count();
    }

    private void storeMany() {
        for (int i = 0; i < MANY; i++) {
            corpus.store(
                    """
                    {"id": "many-%d", "headline": "Headline %d", "paragraphs": ["A paragraph."],
                     "publisher": "Test", "published": {"edtf": "2025-01-%02d"}}
                    """
                            .formatted(i, i, 1 + i % 28));
        }
    }

    private List<JsonNode> rows(String url) throws Exception {
        String lines = given().accept("application/x-ndjson")
                .get(url)
                .then()
                .statusCode(200)
                .header("Content-Type", "application/x-ndjson")
                .extract()
                .asString();
        List<JsonNode> rows = new ArrayList<>();
        for (String line : lines.lines().toList()) {
            rows.add(json.readTree(line));
        }
        return rows;
    }
}
