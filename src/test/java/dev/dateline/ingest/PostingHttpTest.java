package dev.dateline.ingest;

import static dev.dateline.testsupport.Editor.postJson;
import static dev.dateline.testsupport.Editor.postText;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.dateline.testsupport.Corpus;
import dev.dateline.testsupport.Editor;
import dev.dateline.testsupport.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Articles that come in over HTTP. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PostingHttpTest {

    private static final String STORM =
            """
            {"headline": "Storm hits Suva", "paragraphs": ["Suva, the capital, lost power on Monday."],
             "places": [{"id": "suva", "name": "Suva", "type": "CITY", "countryCode": "FJ",
               "mentions": [{"exact": "Suva", "paragraph": 0}, {"exact": "the capital", "form": "NOMINAL"}]}]}
            """;

    @Inject
    Corpus corpus;

    @BeforeEach
    void onlyTheSeed() {
        corpus.reset();
    }

    @Test
    void plainTextIsAHeadlineAndParagraphs() {
        Response answer = postText("\n  Storm hits Suva \r\n\r\nThe capital lost power.\n\nNobody was hurt.\n");
        answer.then()
                .statusCode(201)
                .contentType("application/json")
                .header("Location", "/api/v1/articles/storm-hits-suva")
                .body("id", equalTo("storm-hits-suva"))
                .body("headline", equalTo("Storm hits Suva"))
                .body("standfirst", nullValue())
                .body("language", equalTo("en"))
                .body("revision", equalTo(1))
                .body("text", equalTo("Storm hits Suva\nThe capital lost power.\nNobody was hurt."));
        assertThat(given().get("/api/v1/articles/storm-hits-suva").asString()).isEqualTo(answer.asString());
        verify("storm-hits-suva");
    }

    @Test
    void readsSeeItAtOnce() {
        given().get("/api/v1/articles").then().body("page.total", equalTo(1));
        given().get("/api/v1/articles/storm-hits-suva").then().statusCode(404);
        postText("Storm hits Suva\nThe capital lost power.").then().statusCode(201);
        given().get("/api/v1/articles").then().body("page.total", equalTo(2));
        given().get("/api/v1/articles/storm-hits-suva").then().statusCode(200);
        Editor.given().delete("/api/v1/articles/storm-hits-suva").then().statusCode(204);
        given().get("/api/v1/articles").then().body("page.total", equalTo(1));
        given().get("/api/v1/articles/storm-hits-suva").then().statusCode(404);
    }

    @Test
    void jsonSaysMoreOfTheArticle() {
        Response answer = postJson(
                """
                {"id": "storm", "headline": "Storm hits Suva", "standfirst": "Roofs are gone",
                 "body": "SUVA, Fiji — The capital lost power.\\n\\nNobody was hurt.", "publisher": "The Example",
                 "published": "2025-03-11T08:30:00+12:00", "url": "https://example.org/storm", "language": "en-FJ",
                 "dateline": "SUVA, Fiji"}
                """);
        answer.then()
                .statusCode(201)
                .body("id", equalTo("storm"))
                .body("standfirst", equalTo("Roofs are gone"))
                .body("publisher", equalTo("The Example"))
                .body("published.edtf", equalTo("2025-03-11"))
                .body("published.inferred", equalTo(false))
                .body("url", equalTo("https://example.org/storm"))
                .body("language", equalTo("en-FJ"))
                .body("dateline.verbatim", equalTo("SUVA, Fiji"))
                .body("paragraphs.size()", equalTo(4));
        assertThat(given().get("/api/v1/articles/storm").asString()).isEqualTo(answer.asString());
        verify("storm");
    }

    @Test
    void factsOfOnesOwnAreCurated() {
        Response answer = postJson(STORM);
        answer.then()
                .statusCode(201)
                .body("places.id", equalTo(List.of("suva")))
                .body("places[0].provenance.origin", equalTo("CURATED"))
                .body("places[0].mentions[1].exact", equalTo("the capital"));
        assertThat(given().get("/api/v1/articles/storm-hits-suva").asString()).isEqualTo(answer.asString());
        verify("storm-hits-suva");
    }

    @Test
    void noDocumentCanClaimAProvenance() {
        postJson(STORM.replace("\"countryCode\"", "\"provenance\": {\"origin\": \"EXTRACTED\"}, \"countryCode\""))
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("places[0].provenance"))
                .body("errors[0].message", containsString("is not a known key"));
    }

    @Test
    void emptyListOfFactsSaysThatThereAreNone() {
        postJson("{\"headline\": \"Ada Neri was in Suva\", \"body\": \"She said so on Monday.\", \"people\": []}")
                .then()
                .statusCode(201)
                .body("people.size()", equalTo(0))
                .body("places.size()", equalTo(0))
                .body("dates.size()", equalTo(0));
    }

    @Test
    void seedFileIsABodyThatIsTaken() throws IOException {
        String seed = Files.readString(Path.of("src/main/resources/seed", Corpus.SEED + ".json"));
        String stored = given().get("/api/v1/articles/" + Corpus.SEED).asString();
        Response again = postJson(seed);
        again.then().statusCode(200).header("Content-Location", "/api/v1/articles/" + Corpus.SEED);
        assertThat(again.asString()).isEqualTo(stored);
    }

    @Test
    void sameTextAgainIsTheArticleThatIsThere() {
        String first = postJson(STORM).then().statusCode(201).extract().asString();
        for (String again : List.of(
                STORM,
                STORM.replace("\"headline\"", "\"id\": \"another-id\", \"headline\""),
                "{\"headline\": \"Storm  hits Suva\".\"\"}"
                        .replace(".\"\"", "")
                        .replace("Storm  ", "Storm ")
                        .replace("}", ", \"body\": \"Suva, the capital, lost power on Monday.\"}"))) {
            assertThat(postJson(again).then().statusCode(200).extract().asString())
                    .isEqualTo(first);
        }
        assertThat(postText("Storm hits Suva\nSuva, the capital, lost power on Monday.")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .isEqualTo(first);
        given().get("/api/v1/articles").then().body("page.total", equalTo(2));
    }

    @Test
    void takenIdWithAnotherTextIs409() {
        postJson("{\"id\": \"storm\", \"headline\": \"Storm\", \"body\": \"One.\"}")
                .then()
                .statusCode(201);
        postJson("{\"id\": \"storm\", \"headline\": \"Storm\", \"body\": \"Two.\"}")
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("detail", containsString("'storm'"));
        given().get("/api/v1/articles/storm").then().body("text", equalTo("Storm\nOne."));
    }

    @Test
    void anotherTextOfTheSameHeadlineHasAnIdOfItsOwn() {
        assertThat(postText("Storm hits Suva\nOne.").<String>path("id")).isEqualTo("storm-hits-suva");
        assertThat(postText("Storm hits Suva\nTwo.").<String>path("id")).matches("storm-hits-suva-[0-9a-f]{8}");
        assertThat(postText("עיר בצפון\nOne.").<String>path("id")).isEqualTo("article");
        assertThat(postText("Straße – “Überfall” in Łódź’s Zoo!\nOne.").<String>path("id"))
                .isEqualTo("strasse-uberfall-in-lodzs-zoo");
    }

    @Test
    void sameTextPostedAtOnceIsStoredOnce() throws Exception {
        assertThat(statuses(12, i -> "Storm hits Suva\nThe capital lost power."))
                .containsOnlyOnce(201)
                .hasSize(12)
                .containsOnly(201, 200);
        given().get("/api/v1/articles").then().body("page.total", equalTo(2));
    }

    @Test
    void otherTextsOfOneHeadlinePostedAtOnceAreAllStored() throws Exception {
        assertThat(statuses(12, i -> "Storm hits Suva\nThe capital lost power " + i + " times."))
                .hasSize(12)
                .containsOnly(201);
        given().get("/api/v1/articles").then().body("page.total", equalTo(13));
    }

    private interface TextOf {
        String post(int number);
    }

    private static List<Integer> statuses(int count, TextOf text) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(count);
        try {
            List<Callable<Integer>> posts = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                String posted = text.post(i);
                posts.add(() -> postText(posted).statusCode());
            }
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> status : pool.invokeAll(posts)) {
                statuses.add(status.get());
            }
            return statuses;
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void wrongClaimIsNamedAndNothingIsStored() {
        postJson(STORM.replace("the capital\", \"form", "the capitol\", \"form"))
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/invalid-body"))
                .body("errors[0].field", equalTo("places[0].mentions[1]"))
                .body("errors[0].message", containsString("there stands \"the capital\""));
        given().get("/api/v1/articles").then().body("page.total", equalTo(1));
        given().get("/api/v1/places/suva").then().statusCode(404);
    }

    @Test
    void removedArticleTakesWhatStandsOnlyOnItAlong() {
        postJson(STORM).then().statusCode(201);
        Editor.given().delete("/api/v1/articles/storm-hits-suva").then().statusCode(204);
        given().get("/api/v1/places/suva").then().statusCode(404);
        Editor.given()
                .delete("/api/v1/articles/storm-hits-suva")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
        postJson(STORM).then().statusCode(201).body("revision", equalTo(1));
    }

    @Test
    void eachLineIsAnsweredForItself() {
        String lines =
                """
                {"id": "one", "headline": "One", "body": "First."}

                {"headline": "Two"
                {"id": "one", "headline": "One", "body": "Another."}
                {"headline": "One", "body": "First."}
                {"headline": "Five", "paragraphs": []}
                {"headline": "Six", "body": "Sixth."}""";
        Response answer = Editor.given()
                .contentType("application/x-ndjson")
                .body(lines.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/articles");
        answer.then().statusCode(200).contentType("application/x-ndjson");
        List<String> results = answer.asString().lines().toList();
        assertThat(results).hasSize(6);
        assertThat(results.get(0))
                .isEqualTo(
                        "{\"line\":1,\"status\":201,\"id\":\"one\",\"location\":\"/api/v1/articles/one\",\"problem\":null}");
        assertThat(results.get(1)).startsWith("{\"line\":3,\"status\":400,").contains("not well-formed JSON");
        assertThat(results.get(2)).startsWith("{\"line\":4,\"status\":409,").contains("'one'");
        assertThat(results.get(3)).startsWith("{\"line\":5,\"status\":200,\"id\":\"one\"");
        assertThat(results.get(4)).startsWith("{\"line\":6,\"status\":400,").contains("paragraphs");
        assertThat(results.get(5)).startsWith("{\"line\":7,\"status\":201,\"id\":\"six\"");
        given().get("/api/v1/articles").then().body("page.total", equalTo(3));
    }

    @Test
    void lineThatIsNoTextLeavesTheOthers() {
        byte[] lines =
                ("{\"headline\": \"One\", \"body\": \"\u00ff.\"}\n{\"headline\": \"Two\", \"body\": \"Second.\"}\n")
                        .getBytes(StandardCharsets.ISO_8859_1);
        Response answer =
                Editor.given().contentType("application/x-ndjson").body(lines).post("/api/v1/articles");
        assertThat(answer.asString().lines())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("{\"line\":1,\"status\":400,"),
                        second -> assertThat(second).startsWith("{\"line\":2,\"status\":201,"));
    }

    private static void verify(String id) {
        given().get("/api/v1/articles/" + id + "/verification").then().body("valid", equalTo(true));
    }
}
