package dev.dateline.event;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.dateline.testsupport.Corpus;
import dev.dateline.testsupport.Editor;
import dev.dateline.testsupport.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/** What an article tells of: events with their figures, and those that say how many. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class EventHttpTest {

    private static final String QUAKE =
            """
            {"id": "quake", "headline": "Quake kills at least 40 in Oz",
             "paragraphs": ["Police said 40 were killed by the quake on May 3, 2024; Ann Lee put it at 52.",
                            "Six of the 40 were nurses. Some 100 were hurt. A quake in 1990 killed 900."],
             "published": {"edtf": "2024-05-05"},
             "people": [{"id": "ann-lee", "name": "Ann Lee", "mentions": [{"exact": "Ann Lee"}]}],
             "places": [{"id": "oz", "name": "Oz", "type": "REGION", "mentions": [{"exact": "Oz", "paragraph": 0}]}],
             "dates": [
               {"id": "d1", "edtf": "2024-05-03", "basis": "STATED", "mentions": [{"exact": "May 3, 2024"}]},
               {"id": "d2", "edtf": "1990", "basis": "STATED", "mentions": [{"exact": "1990"}]}],
             "casualties": [
               %s,
               %s,
               %s,
               %s,
               %s,
               %s],
             "events": [
               {%s"main": true, "words": {"exact": "the quake"}, "placeId": "oz", "periodId": "d1",
                "figures": ["c1", "c2", "c3", "c4", "c5"],
                "tolls": [{"measure": "WOUNDED", "figures": ["c5"]}, {"measure": "KILLED", "figures": ["c2", "c3"]}]},
               {"periodId": "d2", "figures": ["c6"]}]}
            """
                    .formatted(
                            figure(
                                    "c1",
                                    "KILLED",
                                    "at least",
                                    40,
                                    "kills at least 40",
                                    "kills",
                                    "\"restates\": \"c2\","),
                            figure(
                                    "c2",
                                    "KILLED",
                                    null,
                                    40,
                                    "40 were killed by",
                                    "killed",
                                    "\"contradicts\": [\"c3\"],"),
                            figure(
                                    "c3",
                                    "KILLED",
                                    null,
                                    52,
                                    "killed by the quake on May 3, 2024; Ann Lee put it at 52",
                                    "killed",
                                    "\"contradicts\": [\"c2\"],"),
                            figure("c4", "KILLED", null, 6, "Six of the 40", "of the 40", "\"subsetOf\": \"c2\","),
                            figure("c5", "WOUNDED", "Some", 100, "Some 100 were hurt", "hurt", ""),
                            figure("c6", "KILLED", null, 900, "killed 900", "killed", ""),
                            "\"id\": \"oz-quake\", ");

    @Inject
    Corpus corpus;

    @Inject
    EntityManager database;

    @BeforeEach
    void seedAndAQuake() {
        corpus.reset();
        corpus.store(QUAKE);
    }

    @Test
    void articleTellsOfItsEventsWithTheirFiguresAndTolls() {
        given().get("/api/v1/articles/quake")
                .then()
                .body("events.id", contains("oz-quake", "event-1990"))
                .body("events[0].main", equalTo(true))
                .body("events[0].words.exact", equalTo("the quake"))
                .body("events[0].words.form", equalTo("EVENT"))
                .body("events[0].placeName", equalTo("Oz"))
                .body("events[0].periodId", equalTo("d1"))
                .body("events[0].periodVerbatim", equalTo("May 3, 2024"))
                .body("events[0].figureIds", contains("c1", "c2", "c3", "c4", "c5"))
                .body("events[0].tolls.measure", contains("KILLED", "WOUNDED"))
                .body("events[0].tolls[0].figureIds", contains("c2", "c3"))
                .body("events[0].tolls[1].figureIds", contains("c5"))
                .body("events[0].provenance.origin", equalTo("CURATED"))
                .body("events[1].main", equalTo(false))
                .body("events[1].words", nullValue())
                .body("events[1].placeId", nullValue())
                .body("events[1].tolls", empty())
                .body(
                        "casualties.eventId",
                        contains("oz-quake", "oz-quake", "oz-quake", "oz-quake", "oz-quake", "event-1990"))
                .body("casualties.toll", contains(false, true, true, false, true, false));
    }

    @Test
    void extractionAnswersTheEventsThatPostingWould() {
        JsonPath stored = given().get("/api/v1/articles/quake").jsonPath();
        corpus.reset();
        JsonPath previewed = given().contentType(ContentType.JSON)
                .body(QUAKE)
                .post("/api/v1/extractions")
                .jsonPath();
        assertThat(previewed.getList("events")).isEqualTo(stored.getList("events"));
        assertThat(previewed.getList("casualties")).isEqualTo(stored.getList("casualties"));
    }

    @Test
    void eventsAreAListOfTheirOwnInEachForm() {
        given().get("/api/v1/articles/quake/events")
                .then()
                .body("items.id", contains("oz-quake", "event-1990"))
                .body("items[0].articleHeadline", equalTo("Quake kills at least 40 in Oz"))
                .body("page.total", equalTo(2));
        List<String> lines = given().get("/api/v1/articles/quake/events?format=csv")
                .asString()
                .lines()
                .toList();
        assertThat(lines.get(0)).contains("id,main,verbatim,placeId,placeName,periodId,periodVerbatim,figureIds,tolls");
        assertThat(lines.get(1))
                .contains(
                        "oz-quake,true,the quake,oz,Oz,d1,\"May 3, 2024\",c1 | c2 | c3 | c4 | c5,KILLED c2 c3 | WOUNDED c5");
        given().get("/api/v1/articles/quake?include=events")
                .then()
                .body("events[0].tolls[0].figureIds", contains("c2", "c3"))
                .body("casualties", nullValue());
    }

    @Test
    void wordsOfAnEventAreAMentionThatIsVerified() {
        given().get("/api/v1/articles/quake/mentions?limit=100")
                .then()
                .body("items.findAll { it.kind == 'EVENT' }.id", contains("oz-quake"))
                .body("items.findAll { it.kind == 'EVENT' }.label", contains("the quake"));
        given().get("/api/v1/articles/quake/verification").then().body("valid", equalTo(true));
        given().get("/api/v1/articles/quake/mentions?format=annotations&limit=100")
                .then()
                .statusCode(200)
                .body(startsWith("{"));
    }

    @ParameterizedTest
    @CsvSource({
        "toll=true, c2 c3 c5",
        "toll=false, c1 c4 c6",
        "event=event-1990, c6",
        "event=oz-quake&toll=true&measure=KILLED, c2 c3",
        "event=nowhere, ''",
    })
    void figuresAreFoundByTheirEventAndByStandingAsAToll(String filter, String ids) {
        List<String> found = given().get("/api/v1/casualties?limit=100&" + filter)
                .jsonPath()
                .getList("items.findAll { it.articleId == 'quake' }.id");
        assertThat(String.join(" ", found)).isEqualTo(ids);
    }

    @Test
    void tollIsTrueOrFalse() {
        given().get("/api/v1/casualties?toll=yes")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("toll"))
                .body("errors[0].message", equalTo("toll must be one of true, false."));
    }

    @Test
    void listsCountEvents() {
        given().get("/api/v1/articles")
                .then()
                .body("items.find { it.id == 'quake' }.counts.events", equalTo(2))
                .body("items.find { it.id == '" + Corpus.SEED + "' }.counts.events", equalTo(1));
    }

    @Test
    @Transactional
    void eventsGoWithTheirArticle() {
        Editor.given().delete("/api/v1/articles/quake").then().statusCode(204);
        assertThat(database.createQuery("select count(e) from ArticleEvent e where e.articleId = 'quake'", Long.class)
                        .getSingleResult())
                .isZero();
    }

    @Test
    void changedDocumentReplacesItsEvents() {
        corpus.store(QUAKE.replace("oz-quake", "another-name"));
        given().get("/api/v1/articles/quake")
                .then()
                .body("events.id", contains("another-name", "event-1990"))
                .body("casualties[0].eventId", equalTo("another-name"));
    }

    @Test
    void whatIsWrongWithEventsIsRefusedWithAllElse() {
        String wrong = QUAKE.replace(
                        "{\"measure\": \"WOUNDED\", \"figures\": [\"c5\"]}",
                        "{\"measure\": \"WOUNDED\", \"figures\": [\"c6\"]}")
                .replace("\"the quake\"", "\"the flood\"")
                .replace("\"periodId\": \"d2\"", "\"peroidId\": \"d2\"");
        given().contentType(ContentType.JSON)
                .body(wrong)
                .post("/api/v1/extractions")
                .then()
                .statusCode(400)
                .body("errors.field", contains("events[1].peroidId", "events[0].words", "events[0].tolls[0].figures"));
    }

    private static String figure(
            String id, String measure, String bound, long value, String claim, String harm, String links) {
        String number = value == 6 ? "Six" : String.valueOf(value);
        String quantifier =
                switch (bound == null ? "" : bound) {
                    case "at least" -> "EQUAL_OR_MORE";
                    case "Some" -> "APPROX";
                    default -> "EXACT";
                };
        return """
                {"id": "%s", "measure": "%s", "quantifier": "%s", "value": %d, "victims": "UNSTATED",
                 "aggregation": "SINGLE_EVENT", "status": "REPORTED", "attribution": {"kind": "ARTICLE_VOICE"}, %s
                 "evidence": {"claim": {"exact": "%s", "occurrence": 1}, "number": {"exact": "%s"%s}%s,
                   "measure": {"exact": "%s"%s}}}"""
                .formatted(
                        id,
                        measure,
                        quantifier,
                        value,
                        links,
                        claim,
                        number,
                        value == 40 ? ", \"paragraph\": " + (bound == null ? 1 : 0) + ", \"occurrence\": 1" : "",
                        bound == null ? "" : ", \"quantifier\": {\"exact\": \"%s\"}".formatted(bound),
                        harm,
                        harm.equals("killed") ? ", \"paragraph\": %d".formatted(value == 900 ? 2 : 1) : "");
    }
}
