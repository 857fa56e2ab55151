package dev.dateline.time;

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
class DateHttpTest {

    @Inject
    Corpus corpus;

    @BeforeEach
    void onlyTheSeed() {
        corpus.reset();
    }

    @Test
    void timelineRunsFromTheEarliestDay() {
        List<String> words = given().get("/api/v1/dates").jsonPath().getList("items.verbatim");
        assertThat(words)
                .containsExactly(
                        "1948",
                        "1974",
                        "1981",
                        "last December",
                        "December 8",
                        "January",
                        "February",
                        "this month",
                        "July 12",
                        "the night of July 18",
                        "July 31");
    }

    @ParameterizedTest
    @CsvSource({
        "'last December', 2024-12, 2024-12-01, 2024-12-31, MONTH, RELATIVE_TO_PUBLICATION, true",
        "'this month', 2025-07, 2025-07-01, 2025-07-31, MONTH, RELATIVE_TO_PUBLICATION, true",
        "'the night of July 18', 2025-07-18, 2025-07-18, 2025-07-19, DAY, COMPLETED_FROM_PUBLICATION, true",
        "'December 8', 2024-12-08, 2024-12-08, 2024-12-08, DAY, RELATIVE_TO_DATE, true",
        "1948, 1948, 1948-01-01, 1948-12-31, YEAR, STATED, false",
        "February, 2025-02, 2025-02-01, 2025-02-28, MONTH, COMPLETED_FROM_PUBLICATION, true",
    })
    void dateIsReasonedOut(
            String words,
            String edtf,
            String earliest,
            String latest,
            String precision,
            String basis,
            boolean inferred) {
        var date = given().get("/api/v1/dates").jsonPath().getMap("items.find { it.verbatim == '" + words + "' }");
        assertThat(date)
                .containsEntry("edtf", edtf)
                .containsEntry("earliest", earliest)
                .containsEntry("latest", latest)
                .containsEntry("precision", precision)
                .containsEntry("basis", basis)
                .containsEntry("inferred", inferred)
                .containsEntry("articleId", Corpus.SEED);
        assertThat((String) date.get("note")).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({
        "from=2025-07-19&to=2025-07-19, 2", // this month, and the night that runs into the 19th
        "from=2025-07-20&to=2025-07-30, 1",
        "to=1948-01-01, 1",
        "to=1947-12-31, 0",
        "from=2025-08-01, 0",
        "precision=YEAR, 3",
        "precision=MONTH&from=2025-01-15&to=2025-01-15, 1",
        "precision=DECADE, 0",
        "to=1948-01-01&undated=include, 1",
    })
    void fromAndToAskForOverlap(String filter, int total) {
        given().get("/api/v1/dates?" + filter).then().statusCode(200).body("page.total", equalTo(total));
    }

    @Test
    void openEndsOverlapWhateverLiesBeyond() {
        corpus.store(
                """
                {"id": "open", "headline": "Since 2011, and until 1990; the ides of 44 BC",
                 "paragraphs": ["x"],
                 "dates": [
                   {"id": "d1", "edtf": "2011/..", "basis": "STATED", "mentions": [{"exact": "Since 2011"}]},
                   {"id": "d2", "edtf": "../1990", "basis": "STATED", "mentions": [{"exact": "until 1990"}]},
                   {"id": "d3", "edtf": "-0043-03-15", "basis": "STATED", "mentions": [{"exact": "the ides of 44 BC"}]}]}
                """);
        given().get("/api/v1/dates?from=2150-01-01").then().body("items.verbatim", equalTo(List.of("Since 2011")));
        given().get("/api/v1/dates?to=1900-01-01&limit=2")
                .then()
                .body("items.verbatim", equalTo(List.of("the ides of 44 BC", "until 1990")));
        given().get("/api/v1/dates").then().body("items[0].earliest", equalTo("-0043-03-15"));
        given().get("/api/v1/dates?from=2150-01-01").then().body("items[0].latest", equalTo(null));
    }

    @Test
    void wordsOfAnEntityWithTheSameIdAreNoneOfTheDate() {
        corpus.store(
                """
                {"id": "same", "headline": "May 1900: d1 is founded", "paragraphs": ["d1 is a band."],
                 "organisations": [{"id": "d1", "name": "d1", "type": "OTHER", "mentions": [{"exact": "d1", "paragraph": 1}]}],
                 "dates": [{"id": "d1", "edtf": "1900-05", "basis": "STATED", "mentions": [{"exact": "May 1900"}]}]}
                """);
        given().get("/api/v1/dates?to=1901-01-01")
                .then()
                .body("items.mentions.flatten().exact", equalTo(List.of("May 1900")));
        given().get("/api/v1/organisations/d1")
                .then()
                .body("appearances.mentions.flatten().exact", equalTo(List.of("d1")));
    }

    @ParameterizedTest
    @CsvSource({"from, 2025-02-30", "to, yesterday", "from, 20250701", "precision, day", "from, ''"})
    void wrongValueIs400(String parameter, String value) {
        given().queryParam(parameter, value)
                .get("/api/v1/dates")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo(parameter));
    }
}
