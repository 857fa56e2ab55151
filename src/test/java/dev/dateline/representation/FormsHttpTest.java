package dev.dateline.representation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.dateline.testsupport.Corpus;
import dev.dateline.testsupport.FixedClock;
import dev.dateline.testsupport.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class FormsHttpTest {

    private static final String ARTICLE = "/api/v1/articles/" + Corpus.SEED;
    private static final String ANNOTATIONS = "application/ld+json;profile=\"http://www.w3.org/ns/anno.jsonld\"";

    @Inject
    Corpus corpus;

    @BeforeEach
    @AfterEach
    void onlyTheSeedAndNothingKept() {
        FixedClock.set(FixedClock.NOW);
        corpus.reset();
    }

    @Test
    void everyFormInTheOpenApiDocumentIsToBeHadByBothNamesWithATagOfItsOwn() {
        Map<String, Map<String, Object>> paths =
                given().get("/openapi?format=json").jsonPath().getMap("paths");
        int forms = 0;
        List<String> read = paths.keySet().stream()
                .filter(path -> paths.get(path).containsKey("get"))
                .toList();
        for (String path : read) {
            JsonPath operation = given().get("/openapi?format=json").jsonPath().setRootPath("paths.'" + path + "'.get");
            String url = path.replace("{id}", exampleOf(path));
            Set<String> tags = new HashSet<>();
            List<String> names = operation.getList("parameters.find { it.name == 'format' }.schema.enum");
            Set<String> types = operation.getMap("responses.'200'.content").keySet().stream()
                    .map(Object::toString)
                    .collect(java.util.stream.Collectors.toSet());
            assertThat(names).hasSameSizeAs(types);
            for (String type : types) {
                Response answer = given().accept(type).get(url);
                assertThat(answer.statusCode()).as(url + " " + type).isEqualTo(200);
                assertThat(answer.contentType()).startsWith(type);
                assertThat(tags.add(answer.header("ETag"))).as(url + " " + type).isTrue();
            }
            for (String name : names) {
                given().accept("image/png").get(url + "?format=" + name).then().statusCode(200);
            }
            forms += types.size();
        }
        assertThat(forms).isGreaterThan(40);
    }

    private static String exampleOf(String path) {
        if (path.contains("/people/")) {
            return "ahmad-al-sharaa";
        }
        if (path.contains("/places/")) {
            return "sweida";
        }
        return path.contains("/organisations/") ? "sohr" : Corpus.SEED;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json;q=0.1, text/plain;q=0.2 | text/plain",
                "application/*;q=0.1, application/json;q=0 | application/ld+json",
                ANNOTATIONS + " | " + ANNOTATIONS,
                // what a generated Java client sends
                "application/json, " + ANNOTATIONS + " | application/json",
                ANNOTATIONS + ", application/ld+json, application/json, text/plain | application/json",
            })
    void acceptChoosesByQualityAndOfEqualsWhatIsOfferedFirst(String accept, String expected) {
        for (int i = 0; i < 2; i++) {
            given().header("Accept", accept).get(ARTICLE).then().header("Content-Type", startsWith(expected));
        }
    }

    @Test
    void severalAcceptHeadersAreOne() {
        given().header("Accept", "text/plain;q=0.2", "application/ld+json;q=0.3")
                .get(ARTICLE)
                .then()
                .header("Content-Type", startsWith("application/ld+json"));
    }

    @Test
    void formatWinsOverAccept() {
        given().accept("application/json")
                .get(ARTICLE + "?format=txt")
                .then()
                .statusCode(200)
                .header("Content-Type", "text/plain;charset=UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xml", "csv", "JSON", "geojson"})
    void formatThatThereIsNotIs406AndListsThoseThereAre(String format) {
        given().get(ARTICLE + "?format=" + format)
                .then()
                .statusCode(406)
                .contentType("application/problem+json")
                .body("detail", containsString("'" + format + "'"))
                .body("detail", containsString("application/ld+json (?format=jsonld)"));
    }

    @Test
    void acceptThatNothingMeetsIs406AndListsWhatThereIs() {
        given().accept("application/pdf")
                .get("/api/v1/places")
                .then()
                .statusCode(406)
                .contentType("application/problem+json")
                .body("detail", containsString("application/geo+json (?format=geojson), text/csv (?format=csv)"));
    }

    @Test
    void otherFormsAreLinkedWithTheFiltersOfTheRequest() {
        String link = given().get("/api/v1/places?country=SY&limit=2").header("Link");
        assertThat(link)
                .contains("rel=\"next\"")
                .contains("<?country=SY&limit=2&format=geojson>; rel=\"alternate\"; type=\"application/geo+json\"")
                .contains("<?country=SY&format=ndjson>; rel=\"alternate\"; type=\"application/x-ndjson\"")
                .doesNotContain("type=\"application/json\"");
        assertThat(given().get(ARTICLE).header("Link"))
                .contains("type=\"application/ld+json;profile=\\\"http://www.w3.org/ns/anno.jsonld\\\"\"");
    }

    @Test
    void cursorHoldsInEveryForm() {
        String next = given().get("/api/v1/people?limit=3").jsonPath().getString("page.next");
        String rows =
                given().get("/api/v1/people?limit=3&format=csv&cursor=" + next).asString();
        assertThat(rows.lines()).hasSize(4);
    }

    @Test
    void whatIsOfOneArticleIsInItsLanguage() {
        corpus.store(
                "{\"id\": \"de\", \"language\": \"de\", \"headline\": \"Ein Titel\", \"paragraphs\": [\"Ein Satz.\"]}");
        for (String url : List.of("/api/v1/articles/de", "/api/v1/articles/de/paragraphs?format=csv")) {
            for (int i = 0; i < 2; i++) {
                given().get(url).then().header("Content-Language", "de");
            }
        }
        given().get("/api/v1/articles").then().header("Content-Language", nullValue());
    }

    @Test
    void lastModifiedIsTheSecondAfterTheLastChangeAndNeverToCome() {
        Instant change = FixedClock.NOW.plusMillis(400);
        FixedClock.set(change);
        corpus.changed();
        // Within that second the header says the second before: whoever sends it back may have the older answer.
        for (int i = 0; i < 2; i++) {
            given().get(ARTICLE).then().header("Last-Modified", "Fri, 01 Aug 2025 12:00:00 GMT");
            given().header("If-Modified-Since", "Fri, 01 Aug 2025 12:00:00 GMT")
                    .get(ARTICLE)
                    .then()
                    .statusCode(200);
        }
        FixedClock.set(change.plus(Duration.ofSeconds(5)));
        for (String url : List.of(ARTICLE, ARTICLE + "?format=txt", "/api/v1/people?format=ndjson")) {
            for (int i = 0; i < 2; i++) {
                given().get(url).then().header("Last-Modified", "Fri, 01 Aug 2025 12:00:01 GMT");
                given().header("If-Modified-Since", "Fri, 01 Aug 2025 12:00:01 GMT")
                        .get(url)
                        .then()
                        .statusCode(304)
                        .header("ETag", notNullValue())
                        .header("Link", nullValue());
            }
        }
        corpus.changed();
        given().header("If-Modified-Since", "Fri, 01 Aug 2025 12:00:01 GMT")
                .get(ARTICLE)
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "Fri, 99 Aug 2025 12:00:00 GMT", "0", "\"tag\""})
    void dateThatIsNoneChangesNothing(String date) {
        given().header("If-Modified-Since", date).get(ARTICLE).then().statusCode(200);
    }

    @Test
    void tagDecidesWhereThereIsADateToo() {
        FixedClock.set(FixedClock.NOW.plusSeconds(60));
        given().header("If-None-Match", "\"another\"")
                .header("If-Modified-Since", "Fri, 01 Aug 2025 12:00:30 GMT")
                .get(ARTICLE)
                .then()
                .statusCode(200);
    }

    @Test
    void faultWhileAFormIsWrittenIsAProblem() {
        given().get("/api/v1/-test/unwritable")
                .then()
                .statusCode(500)
                .contentType("application/problem+json")
                .body("status", equalTo(500))
                .body("detail", not(containsString("secret")))
                .body("errorId", notNullValue());
    }
}
