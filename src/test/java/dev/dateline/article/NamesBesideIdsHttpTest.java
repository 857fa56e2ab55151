package dev.dateline.article;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.testsupport.Corpus;
import dev.dateline.testsupport.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Wherever JSON names another thing by its id, the thing's name stands beside it, so that a table can be read. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class NamesBesideIdsHttpTest {

    /** Keys that hold an id, each with those of which one holds the name. */
    private static final Map<String, List<String>> NAMES = Map.of(
            "articleId", List.of("articleHeadline", "headline"),
            "placeId", List.of("placeName"),
            "organisationId", List.of("organisationName", "name"),
            "personId", List.of("name"),
            "periodId", List.of("periodVerbatim"),
            "asOfId", List.of("asOfVerbatim"),
            "within", List.of("withinName"));

    private static final String DOCUMENT =
            """
            {"id": "names", "headline": "In Oz 12 were hurt on May 3",
             "paragraphs": ["HAMA — Ada Lin, head of Watch, said so on May 4. At least 3 were freed in Tadef, police said."],
             "published": {"edtf": "2024-05-05"},
             "dateline": {"words": {"exact": "HAMA"}, "placeId": "hama"},
             "people": [{"id": "ada-lin", "name": "Ada Lin", "mentions": [{"exact": "Ada Lin"}],
               "roles": [{"words": {"exact": "head of Watch"}, "organisationId": "watch"}]}],
             "places": [
               {"id": "oz", "name": "Oz", "type": "ADM1", "mentions": [{"exact": "Oz"}]},
               {"id": "tadef", "name": "Tadef", "type": "CITY", "within": "syria", "mentions": [{"exact": "Tadef"}]},
               {"id": "hama", "name": "Hama", "type": "CITY", "within": "syria", "mentions": [{"exact": "HAMA"}]}],
             "organisations": [{"id": "watch", "name": "Watch", "type": "MONITOR", "mentions": [{"exact": "Watch"}]}],
             "dates": [
               {"id": "d1", "edtf": "2024-05-03", "basis": "STATED", "mentions": [{"exact": "May 3"}]},
               {"id": "d2", "edtf": "2024-05-04", "basis": "STATED", "mentions": [{"exact": "May 4"}]}],
             "casualties": [
               {"id": "c1", "measure": "WOUNDED", "quantifier": "EXACT", "value": 12, "victims": "UNSTATED",
                "aggregation": "SINGLE_EVENT", "status": "REPORTED", "placeId": "oz", "periodId": "d1", "asOfId": "d2",
                "attribution": {"kind": "NAMED", "personId": "ada-lin"},
                "evidence": {"claim": {"exact": "12 were hurt"}, "number": {"exact": "12"}, "measure": {"exact": "hurt"},
                  "attribution": {"exact": "Ada Lin"}, "place": {"exact": "Oz"}}},
               {"id": "c2", "measure": "DETAINED", "quantifier": "EQUAL_OR_MORE", "value": 3, "victims": "UNSTATED",
                "aggregation": "SINGLE_EVENT", "status": "REPORTED", "placeId": "tadef",
                "attribution": {"kind": "NAMED", "organisationId": "watch"},
                "evidence": {"claim": {"exact": "At least 3 were freed"}, "number": {"exact": "3", "paragraph": 1},
                  "quantifier": {"exact": "At least"}, "measure": {"exact": "freed"},
                  "attribution": {"exact": "Watch"}, "place": {"exact": "Tadef"}}}]}
            """;

    @Inject
    Corpus corpus;

    @Inject
    ObjectMapper json;

    @BeforeEach
    void onlyTheSeed() {
        corpus.reset();
    }

    @Test
    void everyAnswerHasTheNameOfWhatItNamesById() throws IOException {
        corpus.store(DOCUMENT);
        Map<String, Set<String>> seen = new TreeMap<>();
        for (String url : reads()) {
            check(url, json.readTree(given().get(url).asString()), seen);
        }
        assertThat(seen.keySet()).isEqualTo(new TreeSet<>(NAMES.keySet()));
        assertThat(seen.get("articleId")).hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void answerOfWhatIsNotStoredHasTheNamesToo() throws IOException {
        Map<String, Set<String>> seen = new TreeMap<>();
        String answer = given().contentType("application/json")
                .body(DOCUMENT)
                .post("/api/v1/extractions")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        check("extractions", json.readTree(answer), seen);
        assertThat(seen.keySet()).isEqualTo(new TreeSet<>(NAMES.keySet()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?include=casualties"})
    void nameIsTheOneThatTheThingIsListedUnder(String include) {
        corpus.store(DOCUMENT);
        // A later document calls it otherwise; so does the list from then on.
        corpus.store(
                """
                {"id": "later", "headline": "Ada Lin of Watch", "paragraphs": ["Text."],
                 "people": [{"id": "ada-lin", "name": "Ada M. Lin", "mentions": [{"exact": "Ada Lin"}]}]}
                """);
        String person = given().get("/api/v1/people/ada-lin").path("name");
        assertThat(person).isEqualTo("Ada M. Lin");
        for (String url : List.of("/api/v1/casualties?attributedTo=ada-lin", "/api/v1/articles/names/casualties")) {
            assertThat(given().get(url).<String>path("items[0].attribution.name"))
                    .isEqualTo(person);
        }
        assertThat(given().get("/api/v1/articles/names" + include).<String>path("casualties[0].attribution.name"))
                .isEqualTo(person);
    }

    private List<String> reads() {
        Map<String, Map<String, Object>> paths =
                given().get("/openapi?format=json").jsonPath().getMap("paths");
        return paths.keySet().stream()
                .filter(path -> paths.get(path).containsKey("get"))
                .map(path -> path.replace("{id}", exampleOf(path)))
                .toList();
    }

    private static String exampleOf(String path) {
        if (path.contains("/people/")) {
            return "ada-lin";
        }
        if (path.contains("/places/")) {
            return "tadef";
        }
        return path.contains("/organisations/") ? "watch" : "names";
    }

    private static void check(String url, JsonNode node, Map<String, Set<String>> seen) {
        NAMES.forEach((id, names) -> {
            if (node.path(id).isTextual()) {
                assertThat(names).as(url + ": " + id + " of " + node).anyMatch(name -> node.path(name)
                        .isTextual());
                seen.computeIfAbsent(id, first -> new TreeSet<>()).add(url);
            }
        });
        node.forEach(each -> check(url, each, seen));
    }
}
