package dev.dateline.ingest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.testsupport.Corpus;
import dev.dateline.testsupport.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What an extraction says of how its facts were read. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ExplanationHttpTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String STORM =
            "Storm hits Suva\nAt least 12 people were killed in Suva on July 28, 2025, Mayor Ada Neri said.";

    @Inject
    Corpus corpus;

    @BeforeEach
    void onlyTheSeed() {
        corpus.reset();
    }

    @Test
    void aFigureNamesTheRulesAndTheFactsThatItWasMadeOf() throws IOException {
        JsonNode article = JSON.readTree(extract(STORM, "?explain=true").asString());
        assertThat(steps(article, "CASUALTY", "c1"))
                .containsExactly(
                        tuple("NUMBERS", "numeral", null, "12"),
                        tuple("NUMBERS", "at-least", null, "At least"),
                        tuple("DATES", "day-month-year", "d1", "July 28, 2025"),
                        tuple("NAMES", "person-borne-out", "ada-neri", "Mayor Ada Neri"),
                        tuple("PLACES", "city-tagged", "suva", "Suva"),
                        tuple("PEOPLE", "counted", null, "people"),
                        tuple("FIGURES", "passive", null, "killed"));
        assertThat(steps(article, "PERSON", "ada-neri"))
                .containsExactly(
                        tuple("NAMES_MODEL", "person", null, "Ada Neri"),
                        tuple("NAMES", "person-borne-out", null, "Ada Neri"));
    }

    @Test
    void anEventIsExplainedOnceAndLeadsToEachOfItsFigures() throws IOException {
        JsonNode article = JSON.readTree(extract(
                        STORM + "\nFive people were killed in Lima on July 2, 2024, and two were hurt there.",
                        "?explain=true")
                .asString());
        assertThat(article.path("events")).isNotEmpty();
        for (JsonNode event : article.path("events")) {
            List<String> leadsTo = new ArrayList<>();
            leadsTo.add(null);
            event.path("figureIds").forEach(id -> leadsTo.add(id.textValue()));
            assertThat(steps(article, "EVENT", event.path("id").textValue()))
                    .extracting(step -> step.toList().get(2))
                    .isEqualTo(leadsTo);
        }
    }

    @Test
    void aFigureOfAnotherTimeThatTheTextDoesNotSayIsExplainedWithoutADate() throws IOException {
        JsonNode article = JSON.readTree(
                extract(STORM + "\nThe landslide that killed 71 villagers there is not forgotten.", "?explain=true")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString());
        JsonNode figure = article.path("casualties").get(1);
        assertThat(figure.path("value").intValue()).isEqualTo(71);
        assertThat(figure.path("periodId").isNull()).isTrue();
        assertThat(steps(article, "CASUALTY", figure.path("id").textValue()))
                .isNotEmpty()
                .noneMatch(step -> step.toList().get(0).equals("DATES"));
    }

    @Test
    void everyFactOfTheSeedIsExplainedOnWordsOfTheText() throws IOException {
        JsonNode article = seed();
        List<Tuple> facts = new ArrayList<>();
        for (String part : List.of("people", "places", "organisations", "dates", "casualties", "events")) {
            article.path(part)
                    .forEach(fact -> facts.add(tuple(part, fact.path("id").textValue())));
        }
        assertThat(article.path("explanation")).hasSize(facts.size());
        String text = article.path("text").textValue();
        for (JsonNode fact : article.path("explanation")) {
            assertThat(fact.path("steps")).as(fact.toString()).isNotEmpty();
            for (JsonNode step : fact.path("steps")) {
                assertThat(step.path("rule").textValue()).isNotBlank();
                JsonNode words = step.path("mention");
                assertThat(text.substring(
                                words.path("utf16Start").intValue(),
                                words.path("utf16End").intValue()))
                        .isEqualTo(words.path("exact").textValue());
            }
        }
    }

    @Test
    void theFiguresOfTheSeedNameTheirConstructionsNumbersSourceAndPlaces() throws IOException {
        JsonNode article = seed();
        assertThat(steps(article, "CASUALTY", "c1"))
                .containsExactly(
                        tuple("NUMBERS", "numeral", null, "1,400"),
                        tuple("NUMBERS", "more-than", null, "over"),
                        tuple("PLACES", "compass", "southern-syria", "southern Syria"),
                        tuple("PEOPLE", "counted", null, "1,400"),
                        tuple("FIGURES", "beside", null, "dead"),
                        tuple("DISCOURSE", "restates", "c2", "more than 1,400 deaths"));
        assertThat(steps(article, "CASUALTY", "c2"))
                .containsExactly(
                        tuple("NUMBERS", "numeral", null, "1,400"),
                        tuple("NUMBERS", "more-than", null, "more than"),
                        tuple("NAMES", "listed", "sohr", "the UK-based Syrian Observatory for Human Rights"),
                        tuple("PLACES", "adm1-spelling-tagged", "sweida", "Sweida"),
                        tuple("PEOPLE", "counted", null, "1,400"),
                        tuple("FIGURES", "noun", null, "deaths"));
    }

    @Test
    void factsThatAreBroughtAlongAreNotExplained() {
        given().contentType("application/json")
                .body("{\"headline\": \"Storm hits Suva\", \"body\": \"Roofs are gone.\", \"people\": []}")
                .post("/api/v1/extractions?explain=true")
                .then()
                .statusCode(200)
                .body("explanation", equalTo(List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?explain=false"})
    void nothingIsExplainedUnlessSomebodyAsks(String query) {
        extract(STORM, query).then().statusCode(200).body("$", not(hasKey("explanation")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "TRUE", "1", "true,true", ""})
    void whatIsNeitherTrueNorFalseIsRefused(String value) {
        extract(STORM, "?explain=" + value)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].field", equalTo("explain"));
    }

    private static List<Tuple> steps(JsonNode article, String kind, String id) {
        List<Tuple> steps = new ArrayList<>();
        for (JsonNode fact : article.path("explanation")) {
            if (fact.path("kind").textValue().equals(kind)
                    && fact.path("id").textValue().equals(id)) {
                fact.path("steps")
                        .forEach(step -> steps.add(tuple(
                                step.path("layer").textValue(),
                                step.path("rule").textValue(),
                                step.path("factId").textValue(),
                                step.at("/mention/exact").textValue())));
            }
        }
        return steps;
    }

    private static JsonNode seed() throws IOException {
        ObjectNode seed =
                (ObjectNode) JSON.readTree(Files.readString(Path.of("src/main/resources/seed", Corpus.SEED + ".json")));
        seed.remove(List.of("dateline", "people", "places", "organisations", "dates", "casualties", "events"));
        return JSON.readTree(given().contentType("application/json")
                .body(seed.toString())
                .post("/api/v1/extractions?explain=true")
                .asString());
    }

    private static Response extract(String text, String query) {
        return given().contentType("text/plain")
                .body(text.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/extractions" + query);
    }
}
