package dev.dateline.list;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.dateline.testsupport.Corpus;
import dev.dateline.testsupport.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A row without a time is in no range, and what has one open side is in every range that lies on that side. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RangeHttpTest {

    private static final Map<String, String> ENDS = Map.of("from", "to", "publishedFrom", "publishedTo");

    @Inject
    Corpus corpus;

    @BeforeEach
    void articlesOfAllKindsOfTimes() {
        corpus.reset();
        store("day", "2024-05-05");
        store("since", "2023/..");
        store("until", "../2022");
        store("undated", null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "publishedFrom=2024-05-05&publishedTo=2024-05-05 | day since",
                "publishedFrom=2024-05-06&publishedTo=2024-12-31 | since",
                "publishedFrom=2023-01-01&publishedTo=2024-12-31 | day since",
                "publishedTo=2022-12-31 | until",
                "publishedTo=1900-01-01 | until",
                "publishedFrom=2100-01-01 | since",
                "publishedFrom=2022-06-01&publishedTo=2022-06-01 | until",
                "publishedFrom=2024-05-05&publishedTo=2024-05-05&undated=include | day since undated",
                "publishedTo=1900-01-01&undated=include | until undated",
                "publishedFrom=2100-01-01&undated=include | since undated",
                "publishedFrom=2100-01-01&undated=exclude | since",
                "undated=exclude | day since undated until",
            })
    void figuresAndArticlesAgreeOnWhatIsInARange(String filter, String ids) {
        List<String> expected = List.of(ids.split(" "));
        assertThat(rows("/api/v1/articles?publisher=Test&" + filter, "id")).isEqualTo(new TreeSet<>(expected));
        String sameFilter = filter.replace("publishedFrom", "from").replace("publishedTo", "to");
        assertThat(rows("/api/v1/casualties?measure=DETAINED&" + sameFilter, "articleId"))
                .isEqualTo(new TreeSet<>(expected));
    }

    @Test
    void everyListThatHasARangeTakesUndatedAndRefusesARangeThatEndsBeforeItBegins() {
        JsonPath document = given().get("/openapi?format=json").jsonPath();
        Map<String, Map<String, Object>> paths = document.getMap("paths");
        int ranges = 0;
        for (String path : paths.keySet()) {
            List<String> names = document.getList("paths.'" + path + "'.get.parameters.name");
            for (Map.Entry<String, String> range : ENDS.entrySet()) {
                if (names == null || !names.contains(range.getKey())) {
                    continue;
                }
                ranges++;
                assertThat(document.<String>getList(
                                "paths.'" + path + "'.get.parameters.find { it.name == 'undated' }.schema.enum"))
                        .as(path)
                        .containsExactly("exclude", "include");
                String days = "?" + range.getKey() + "=2025-07-31&" + range.getValue() + "=2025-07-30";
                given().get(path + days)
                        .then()
                        .statusCode(400)
                        .body("errors.field", containsInAnyOrder(range.getKey(), range.getValue()))
                        .body("errors[0].message", containsString(range.getValue()));
                given().get(path + days.replace("30", "31") + "&undated=include")
                        .then()
                        .statusCode(200);
                given().get(path + "?undated=yes").then().statusCode(400).body("errors[0].field", equalTo("undated"));
            }
        }
        assertThat(ranges).isGreaterThanOrEqualTo(3);
    }

    private void store(String id, String published) {
        corpus.store(
                """
                {"id": "%1$s", "headline": "In %1$s 12 were arrested", "paragraphs": ["Text."], "publisher": "Test",
                 "published": %2$s,
                 "casualties": [
                   {"id": "c1", "measure": "DETAINED", "quantifier": "EXACT", "value": 12, "victims": "UNSTATED",
                    "aggregation": "SINGLE_EVENT", "status": "REPORTED", "attribution": {"kind": "ARTICLE_VOICE"},
                    "evidence": {"claim": {"exact": "12 were arrested"}, "number": {"exact": "12"},
                      "measure": {"exact": "arrested"}}}]}
                """
                        .formatted(id, published == null ? null : "{\"edtf\": \"" + published + "\"}"));
    }

    private static Set<String> rows(String url, String id) {
        return new TreeSet<>(
                given().get(url).then().statusCode(200).extract().jsonPath().<String>getList("items." + id));
    }
}
