package dev.dateline.casualty;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.dateline.testsupport.Corpus;
import dev.dateline.testsupport.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CasualtyHttpTest {

    @Inject
    Corpus corpus;

    @BeforeEach
    void seedAndRivalFigures() {
        corpus.reset();
        corpus.store(
                """
                {"id": "rivals", "headline": "Dozens wounded in Oz on May 3, 2024",
                 "paragraphs": ["Ann Lee said 12 were killed; police said between 20 and 30.", "Some 100 fled Far Oz."],
                 "published": {"edtf": "2024-05-05"},
                 "people": [{"id": "ann-lee", "name": "Ann Lee", "mentions": [{"exact": "Ann Lee"}]}],
                 "places": [
                   {"id": "oz", "name": "Oz", "type": "REGION", "mentions": [{"exact": "Oz", "paragraph": 0}]},
                   {"id": "far-oz", "name": "Far Oz", "type": "REGION", "within": "oz",
                    "mentions": [{"exact": "Far Oz"}]}],
                 "dates": [{"id": "d1", "edtf": "2024-05-03", "basis": "STATED",
                    "mentions": [{"exact": "May 3, 2024"}]}],
                 "casualties": [
                   {"id": "c1", "measure": "WOUNDED", "quantifier": "VAGUE", "lowerBound": 24, "victims": "UNSTATED",
                    "aggregation": "SINGLE_EVENT", "status": "REPORTED", "attribution": {"kind": "ARTICLE_VOICE"},
                    "placeId": "oz", "periodId": "d1",
                    "evidence": {"claim": {"exact": "Dozens wounded"}, "number": {"exact": "Dozens"},
                      "measure": {"exact": "wounded"}, "place": {"exact": "Oz", "paragraph": 0},
                      "period": {"exact": "May 3, 2024"}}},
                   {"id": "c2", "measure": "KILLED", "quantifier": "EXACT", "value": 12, "victims": "UNSTATED",
                    "aggregation": "SINGLE_EVENT", "status": "DISPUTED", "attribution": {"kind": "NAMED", "personId": "ann-lee"},
                    "contradicts": ["c3"],
                    "evidence": {"claim": {"exact": "12 were killed"}, "number": {"exact": "12"},
                      "measure": {"exact": "killed"}, "attribution": {"exact": "Ann Lee"}}},
                   {"id": "c3", "measure": "KILLED", "quantifier": "BETWEEN", "lowerBound": 20, "upperBound": 30,
                    "victims": "UNSTATED", "aggregation": "SINGLE_EVENT", "status": "DISPUTED",
                    "attribution": {"kind": "OFFICIAL"}, "contradicts": ["c2"],
                    "evidence": {"claim": {"exact": "12 were killed; police said between 20 and 30"},
                      "number": {"exact": "between 20 and 30"}, "measure": {"exact": "killed"},
                      "attribution": {"exact": "police"}}},
                   {"id": "c4", "measure": "DISPLACED", "quantifier": "APPROX", "value": 100, "victims": "UNSTATED",
                    "aggregation": "SINGLE_EVENT", "status": "REPORTED", "attribution": {"kind": "ARTICLE_VOICE"},
                    "placeId": "far-oz",
                    "evidence": {"claim": {"exact": "Some 100 fled"}, "number": {"exact": "100"},
                      "quantifier": {"exact": "Some"}, "measure": {"exact": "fled"}, "place": {"exact": "Far Oz"}}}]}
                """);
    }

    @Test
    void newestArticlesFiguresComeFirstInTheirOwnOrder() {
        assertThat(ids("limit=100")).containsExactly("c1", "c2", "c1", "c2", "c3", "c4");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "measure=WOUNDED | c1",
                "measure=MISSING | ",
                "attributedTo=ann-lee | c2",
                "attributedTo=sohr | c1",
                "place=oz | c1 c4",
                "place=far-oz | c4",
                "place=syria | c1 c2",
                "place=sweida | c1",
                "place=nowhere | ",
                "from=2024-05-03&to=2024-05-03 | c1",
                "from=2024-05-04&to=2024-05-06 | c2 c3 c4",
                "from=2025-01-01 | c1 c2",
                // MORE_THAN 1,400 is 1,401 at least; BETWEEN is inside or not; "some 100" promises nothing
                "atLeast=1401 | c1 c2",
                "atLeast=1402 | ",
                "atLeast=1402&match=possible | c1 c2 c1 c4",
                "atLeast=20&measure=KILLED&to=2024-12-31 | c3",
                "atLeast=21&measure=KILLED&to=2024-12-31 | ",
                "atLeast=21&measure=KILLED&to=2024-12-31&match=possible | c3",
                "atMost=12 | c2",
                "atMost=30 | c2 c3",
                "atMost=29 | c2",
                "atMost=29&match=possible | c1 c2 c3 c4",
                "atLeast=12&atMost=12 | c2",
                "atMost=11&match=possible | c4",
                "match=possible | c1 c2 c1 c2 c3 c4",
            })
    void filterKeepsWhatItNames(String filter, String ids) {
        assertThat(ids(filter)).containsExactlyElementsOf(ids == null ? List.of() : List.of(ids.split(" ")));
    }

    @Test
    void vagueNumberHasABoundAndNoValue() {
        given().get("/api/v1/articles/rivals/casualties")
                .then()
                .body("items[0].value", equalTo(null))
                .body("items[0].lowerBound", equalTo(24))
                .body("items[0].lowerInclusive", equalTo(true))
                .body("items[0].upperBound", equalTo(null))
                .body("items[0].when.basis", equalTo("PERIOD"))
                .body("items[0].evidence.period.exact", equalTo("May 3, 2024"));
    }

    @Test
    void rivalFiguresStandSideBySide() {
        given().get("/api/v1/articles/rivals/casualties")
                .then()
                .body("items[1].contradicts", equalTo(List.of("c3")))
                .body("items[2].contradicts", equalTo(List.of("c2")))
                .body("items[2].attribution.verbatim", equalTo("police"))
                .body("items[2].lowerBound", equalTo(20))
                .body("items[2].upperBound", equalTo(30));
    }

    @ParameterizedTest
    @CsvSource({
        "measure, DEAD",
        "measure, killed",
        "atLeast, -1",
        "atLeast, 1e3",
        "atMost, 99999999999999999999",
        "match, maybe",
        "from, 2025-13-01",
        "place, ' '",
    })
    void wrongValueIs400(String parameter, String value) {
        given().queryParam(parameter, value)
                .get("/api/v1/casualties")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo(parameter));
    }

    private static List<String> ids(String filter) {
        return given().get("/api/v1/casualties?" + filter)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.id");
    }
}
