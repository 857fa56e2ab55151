package dev.dateline.representation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.dateline.testsupport.Corpus;
import dev.dateline.testsupport.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CachedReadsHttpTest {

    private static final String ARTICLE = "/api/v1/articles/" + Corpus.SEED;

    @Inject
    Corpus corpus;

    @Inject
    SessionFactory sessions;

    @TestHTTPResource
    URI root;

    @BeforeEach
    void onlyTheSeedAndNothingKept() {
        corpus.reset();
    }

    @Test
    void secondReadIsTheSameAndAsksTheDatabaseNothing() {
        Response first = given().get(ARTICLE);
        sessions.getStatistics().clear();
        Response second = given().get(ARTICLE);
        assertThat(sessions.getStatistics().getPrepareStatementCount()).isZero();
        assertThat(second.asByteArray()).isEqualTo(first.asByteArray());
        assertThat(headers(second)).isEqualTo(headers(first));
    }

    private static List<String> headers(Response response) {
        List<String> headers = new ArrayList<>();
        for (String name : List.of(
                "ETag",
                "Content-Type",
                "Cache-Control",
                "Vary",
                "X-Content-Type-Options",
                "Link",
                "Content-Encoding",
                "Content-Length")) {
            headers.add(name + ": " + response.header(name));
        }
        return headers;
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void answerHasAStrongTagAndSaysHowLongItKeeps(boolean kept) {
        if (kept) {
            given().get(ARTICLE);
        }
        given().get(ARTICLE)
                .then()
                .header("ETag", org.hamcrest.Matchers.matchesPattern("\"[\\w-]{22}(-gzip)?\""))
                .header("Cache-Control", "public, max-age=60, stale-while-revalidate=600")
                .header("Vary", containsString("Accept-Encoding"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "%s | 304",
                "W/%s | 304",
                "\"x\", %s | 304",
                "\"a,b\" , %s, \"c\" | 304",
                "* | 304",
                "\"x\" | 200",
                "rubbish | 200",
                "\",,,\"\"\" | 200",
            })
    void ifNoneMatchAnswers304WhereTheTagIsListed(String header, int status) {
        for (boolean kept : List.of(false, true)) {
            String etag =
                    given().header("Accept-Encoding", "identity").get(ARTICLE).header("ETag");
            if (!kept) {
                corpus.reset();
            }
            Response answer = given().header("Accept-Encoding", "identity")
                    .header("If-None-Match", header.formatted(etag))
                    .get(ARTICLE);
            assertThat(answer.statusCode()).isEqualTo(status);
            assertThat(answer.header("ETag")).isEqualTo(etag);
            assertThat(answer.asByteArray().length == 0).isEqualTo(status == 304);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity", "gzip"})
    void headAnswersWhatGetWouldWithoutItsBody(String encoding) throws Exception {
        for (int i = 0; i < 2; i++) {
            HttpResponse<byte[]> head = fetch("HEAD", encoding);
            HttpResponse<byte[]> get = fetch("GET", encoding);
            assertThat(head.statusCode()).isEqualTo(200);
            assertThat(head.body()).isEmpty();
            assertThat(head.headers().map()).isEqualTo(get.headers().map());
            assertThat(head.headers().firstValue("Content-Length")).contains(Integer.toString(get.body().length));
        }
    }

    @Test
    void compressedAnswerIsTheSameWithATagOfItsOwn() throws Exception {
        for (boolean kept : List.of(false, true)) {
            HttpResponse<byte[]> plain = fetch("GET", "identity");
            if (!kept) {
                corpus.reset();
            }
            HttpResponse<byte[]> gzip = fetch("GET", "br;q=1, gzip;q=0.8");
            assertThat(gzip.headers().firstValue("Content-Encoding")).contains("gzip");
            assertThat(gzip.body().length).isLessThan(plain.body().length / 3);
            assertThat(new GZIPInputStream(new ByteArrayInputStream(gzip.body())).readAllBytes())
                    .isEqualTo(plain.body());
            assertThat(gzip.headers().firstValue("ETag"))
                    .isNotEqualTo(plain.headers().firstValue("ETag"));
        }
        assertThat(fetch("GET", "gzip;q=0").headers().firstValue("Content-Encoding"))
                .isEmpty();
    }

    // Not RestAssured, which asks for gzip by itself and unpacks it.
    private HttpResponse<byte[]> fetch(String method, String acceptEncoding) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(root.resolve(ARTICLE))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .header("Accept-Encoding", acceptEncoding)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
    }

    @Test
    void pageLeadsToTheNextOneFromMemoryToo() {
        corpus.storePlain("another", "2025-01-01");
        String link = given().get("/api/v1/articles?limit=1").header("Link");
        given().get("/api/v1/articles?limit=1").then().header("Link", link).header("Link", notNullValue());
    }

    @Test
    void problemsAreNotKept() {
        for (int i = 0; i < 2; i++) {
            given().get("/api/v1/articles/late").then().statusCode(404).header("ETag", nullValue());
            given().get("/api/v1/articles?limt=1").then().statusCode(400);
            given().accept("application/pdf").get(ARTICLE).then().statusCode(406);
        }
        corpus.storePlain("late", "2025-01-01");
        given().get("/api/v1/articles/late").then().statusCode(200);
    }

    @Test
    void everythingThatAWriteCouldChangeIsNewAfterIt() {
        List<String> before = List.of("/api/v1/articles", "/api/v1/people", ARTICLE);
        before.forEach(url -> given().get(url));
        corpus.storePlain("new", "2025-12-01");
        given().get("/api/v1/articles").then().body("items[0].id", equalTo("new"));
        String tag = given().get(ARTICLE).header("ETag");
        given().header("If-None-Match", tag).get(ARTICLE).then().statusCode(304);
    }

    @Test
    void keptAnswersAreTimedUnderTheirRoute() {
        given().get(ARTICLE);
        double before = timed();
        given().get(ARTICLE);
        assertThat(timed()).isEqualTo(before + 1);
    }

    private static double timed() {
        String metrics = given().accept("text/plain").get("/metrics").asString();
        Matcher count = Pattern.compile("http_server_requests_seconds_count\\{method=\"GET\",outcome=\"SUCCESS\","
                        + "status=\"200\",uri=\"/api/v1/articles/\\{id}\",?} ([0-9.]+)")
                .matcher(metrics);
        assertThat(count.find()).isTrue();
        return Double.parseDouble(count.group(1));
    }

    @Test
    void concurrentMissesAreBuiltOnce() throws Exception {
        given().get(ARTICLE);
        sessions.getStatistics().clear();
        corpus.reset();
        given().get("/api/v1/articles");
        sessions.getStatistics().clear();
        given().get(ARTICLE + "?include=people");
        long once = sessions.getStatistics().getPrepareStatementCount();
        corpus.reset();
        sessions.getStatistics().clear();
        assertThat(atOnce(16, () -> given().get(ARTICLE + "?include=people").asString()))
                .hasSize(1);
        assertThat(sessions.getStatistics().getPrepareStatementCount()).isEqualTo(once);
    }

    private static <T> java.util.Set<T> atOnce(int threads, Callable<T> call) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            java.util.Set<T> results = new java.util.HashSet<>();
            for (Future<T> result : pool.invokeAll(java.util.Collections.nCopies(threads, call))) {
                results.add(result.get());
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void noReaderGetsOldBytesOnceAWriteIsAnswered() throws Exception {
        AtomicInteger answered = new AtomicInteger();
        AtomicBoolean done = new AtomicBoolean();
        AtomicInteger reads = new AtomicInteger();
        corpus.store(versioned(0));
        Callable<String> reader = () -> {
            while (!done.get()) {
                int least = answered.get();
                String headline =
                        given().get("/api/v1/articles/versioned").jsonPath().getString("headline");
                int seen = Integer.parseInt(headline.substring("Version ".length()));
                if (seen < least) {
                    return "read version " + seen + " after version " + least + " was answered";
                }
                reads.incrementAndGet();
            }
            return "";
        };
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            List<Future<String>> readers = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                readers.add(pool.submit(reader));
            }
            // However slow the machine is, the readers come to read between many writes.
            boolean wrong = false;
            for (int version = 1; !wrong && (version <= 150 || reads.get() < 200); version++) {
                corpus.store(versioned(version));
                answered.set(version);
                wrong = readers.stream().anyMatch(Future::isDone);
            }
            done.set(true);
            for (Future<String> each : readers) {
                assertThat(each.get()).isEmpty();
            }
        } finally {
            done.set(true);
            pool.shutdownNow();
        }
    }

    private static String versioned(int version) {
        return "{\"id\": \"versioned\", \"headline\": \"Version " + version + "\", \"paragraphs\": [\"x\"]}";
    }

    @Test
    void frontEndsOfAnyOriginMayReadTheTagAndTheLink() {
        for (int i = 0; i < 2; i++) {
            given().header("Origin", "https://news.example")
                    .get(ARTICLE)
                    .then()
                    .statusCode(200)
                    .header("Access-Control-Allow-Origin", notNullValue())
                    .header("Access-Control-Expose-Headers", containsString("ETag"));
        }
    }
}
