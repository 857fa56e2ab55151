package dev.dateline.ingest;

import static dev.dateline.testsupport.Editor.postJson;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import dev.dateline.testsupport.Corpus;
import dev.dateline.testsupport.Editor;
import dev.dateline.testsupport.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** What a posted document may leave unsaid, and that all that it says wrongly is named at once. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class WhatIsSaidHttpTest {

    private static final String FIGURE =
            """
            {%s, "measure": "KILLED", "quantifier": "EXACT", "value": 12, "victims": "UNSTATED",
             "aggregation": "SINGLE_EVENT", "status": "REPORTED", "attribution": {"kind": "ARTICLE_VOICE"},
             "evidence": {"claim": {"exact": "12 people died"}, "number": {"exact": "12"},
              "measure": {"exact": "died"}}}""";

    private static final String STORM =
            """
            {"headline": "Storm hits Suva", "body": "In Suva, 12 people died, Ada Neri of Radio Fiji said on Monday.", %s}""";

    @Inject
    Corpus corpus;

    @BeforeEach
    void onlyTheSeed() {
        corpus.reset();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"paragraphs\": []", "\"paragraphs\": null"})
    void noParagraphsBesideABodyAreNone(String none) {
        postJson("{\"headline\": \"Storm\", \"body\": \"It blew.\", " + none + "}")
                .then()
                .statusCode(201)
                .body("text", equalTo("Storm\nIt blew."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"body\": \"\"", "\"body\": \" \\n\"", "\"body\": null"})
    void noBodyBesideParagraphsIsNone(String none) {
        postJson("{\"headline\": \"Storm\", \"paragraphs\": [\"It blew.\"], " + none + "}")
                .then()
                .statusCode(201)
                .body("text", equalTo("Storm\nIt blew."));
    }

    @Test
    void listThatIsNullIsOneThatIsNotThere() {
        postJson(
                        """
                {"headline": "Storm in Suva", "body": "It blew, Ada Neri said.", "people": null, "places": null,
                 "organisations": null, "dates": null, "casualties": null}""")
                .then()
                .statusCode(201)
                .body("people.name", equalTo(List.of("Ada Neri")))
                .body("people[0].provenance.origin", equalTo("EXTRACTED"));
        postJson(STORM.formatted("\"casualties\": [" + FIGURE.formatted("\"id\": \"c1\", \"contradicts\": null") + "],"
                        + " \"people\": [{\"name\": \"Ada Neri\", \"roles\": null, \"mentions\": [{\"exact\": \"Ada Neri\"}]}],"
                        + " \"dates\": null"))
                .then()
                .statusCode(201)
                .body("casualties[0].contradicts", equalTo(List.of()))
                .body("people[0].roles", equalTo(List.of()))
                .body("dates", equalTo(List.of()));
    }

    @Test
    void idsThatAreNotSentAreMadeOfNamesAndNumbers() {
        postJson(STORM.formatted(
                        """
                "people": [{"name": "Ada Neri", "mentions": [{"exact": "Ada Neri"}]},
                           {"name": "Neri", "mentions": [{"exact": "Neri"}]}],
                "places": [{"name": "Sùva", "type": "CITY", "mentions": [{"exact": "Suva", "paragraph": 0}]},
                           {"id": "suva", "name": "Suva", "type": "ADM1", "mentions": [{"exact": "Suva", "paragraph": 1}]}],
                "organisations": [{"name": "Radio Fiji", "type": "BROADCASTER", "mentions": [{"exact": "Radio Fiji"}]},
                                  {"name": "Радио", "type": "BROADCASTER", "mentions": [{"exact": "Fiji"}]}],
                "dates": [{"edtf": "2025-03-10", "basis": "STATED", "mentions": [{"exact": "Monday"}]},
                          {"id": "d1", "edtf": "2025-03-10", "basis": "STATED", "mentions": [{"exact": "on Monday"}]}],
                "casualties": [%s]"""
                                .formatted(FIGURE.formatted("\"periodId\": \"d1\"")
                                        .replace("\"ARTICLE_VOICE\"", "null, \"personId\": \"ada-neri\"")
                                        .replace("\"value\": 12", "\"value\": null")
                                        .replace(
                                                "\"number\"",
                                                "\"attribution\": {\"exact\": \"Ada Neri\"}, \"number\""))))
                .then()
                .statusCode(201)
                .body("people[0].id", equalTo("ada-neri"))
                .body("people[1].id", matchesPattern("neri-[0-9a-f]{8}"))
                .body("places.id", equalTo(List.of("suva-2", "suva")))
                .body("organisations[0].id", equalTo("radio-fiji"))
                .body("organisations[1].id", matchesPattern("unnamed-[0-9a-f]{8}"))
                .body("dates.id", equalTo(List.of("d2", "d1")))
                .body("casualties[0].id", equalTo("c1"))
                .body("casualties[0].value", equalTo(12))
                .body("casualties[0].attribution.kind", equalTo("NAMED"));
    }

    @Test
    void faultsOfFormAndOfWordsAreNamedInOneAnswer() {
        postJson(STORM.formatted(
                        """
                "publishe": "The Example",
                "people": [{"id": "ada-neri", "nmae": "Ada", "name": "Ada Neri", "mentions": [{"exact": "Ada Nero"}, 7]}],
                "places": [{"id": "suva", "name": "Suva", "type": "TOWN", "countryCode": "XX",
                            "mentions": [{"exact": "Suva", "paragraph": 9}]}],
                "casualties": [%s, {"value": 12.7}]"""
                                .formatted(FIGURE.formatted("\"id\": \"c1\", \"placeId\": \"nadi\"")
                                        .replace("\"value\": 12", "\"value\": 13")
                                        .replace(
                                                "\"measure\": {\"exact\": \"died\"}",
                                                "\"measure\": {\"exact\": \"fell\"}"))))
                .then()
                .statusCode(400)
                .body(
                        "errors.field",
                        org.hamcrest.Matchers.containsInAnyOrder(
                                "publishe",
                                "people[0].nmae",
                                "people[0].mentions[0]",
                                "people[0].mentions[1]",
                                "places[0].type",
                                "places[0].countryCode",
                                "places[0].mentions[0]",
                                "casualties[0].placeId",
                                "casualties[0].evidence.place",
                                "casualties[0].evidence.measure",
                                "casualties[0].value",
                                "casualties[1].value",
                                "casualties[1].measure",
                                "casualties[1].quantifier",
                                "casualties[1].victims",
                                "casualties[1].aggregation",
                                "casualties[1].status",
                                "casualties[1].attribution",
                                "casualties[1].evidence"));
    }

    /** Each pair of one fault of form and one of words, and that no third is named that only follows from the first. */
    static Stream<List<String>> formAndWords() {
        return Stream.of(
                List.of("\"id\": \"ada-neri\"", "\"id\": 7", "people[0].id"),
                List.of("\"id\": \"suva\"", "\"id\": true", "places[0].id"),
                List.of("\"places\": [{", "\"places\": [null, {", "places[0]"),
                List.of("\"value\": 12", "\"value\": 12.5", "casualties[0].value"),
                List.of("\"quantifier\": \"EXACT\"", "\"quantifier\": \"ABOUT\"", "casualties[0].quantifier"),
                List.of("\"kind\": \"NAMED\"", "\"kind\": \"SOMEBODY\"", "casualties[0].attribution.kind"),
                List.of("\"personId\": \"ada-neri\"", "\"personId\": []", "casualties[0].attribution.personId"),
                List.of("\"placeId\": \"suva\"", "\"placeId\": {}", "casualties[0].placeId"),
                List.of(
                        "\"measure\": {\"exact\": \"died\"}",
                        "\"measure\": \"died\"",
                        "casualties[0].evidence.measure"),
                List.of(
                        "\"place\": {\"exact\": \"Suva\"",
                        "\"place\": {\"exact\": 7",
                        "casualties[0].evidence.place.exact"),
                List.of("\"latitude\": -18", "\"latitude\": \"south\"", "places[0].location.latitude"),
                List.of("\"latitude\": -18, ", "", "places[0].location.latitude"),
                List.of("\"edtf\": \"2025-03-10\"", "\"edtf\": null", "dates[0].edtf"),
                List.of("\"inferred\": true", "\"inferred\": \"yes\"", "dates[0].inferred"));
    }

    @ParameterizedTest
    @MethodSource("formAndWords")
    void whatFollowsFromAFaultOfFormIsNotNamedAndOthersAre(List<String> fault) {
        String right = STORM.formatted(
                """
                "people": [{"id": "ada-neri", "name": "Ada Neri", "mentions": [{"exact": "Ada Neri"}]}],
                "places": [{"id": "suva", "name": "Suva", "type": "CITY",
                  "location": {"latitude": -18, "longitude": 178, "precision": "CITY", "source": "test"},
                  "mentions": [{"exact": "Suva", "paragraph": 1}]}],
                "organisations": [{"id": "radio", "name": "Radio Fiji", "type": "OTHER", "mentions": [{"exact": "Radio Fiji"}]}],
                "dates": [{"id": "d1", "edtf": "2025-03-10", "basis": "STATED", "inferred": true, "note": "so",
                  "mentions": [{"exact": "Monday"}]}],
                "casualties": [%s]"""
                        .formatted(FIGURE.formatted("\"id\": \"c1\", \"placeId\": \"suva\", \"periodId\": \"d1\"")
                                .replace("\"ARTICLE_VOICE\"", "\"NAMED\", \"personId\": \"ada-neri\"")
                                .replace(
                                        "\"number\"",
                                        "\"attribution\": {\"exact\": \"Ada Neri\"},"
                                                + " \"place\": {\"exact\": \"Suva\", \"paragraph\": 1}, \"number\"")));
        assertThat(right).containsOnlyOnce(fault.get(0));
        extract(right).then().statusCode(200);
        Response answer = extract(
                right.replace(fault.get(0), fault.get(1)).replace("exact\": \"Radio Fiji", "exact\": \"Radio Nadi"));
        answer.then().statusCode(400);
        assertThat(answer.<List<String>>path("errors.field"))
                .containsExactlyInAnyOrder(fault.get(2), "organisations[0].mentions[0]");
    }

    @Test
    void circlesOfPartsAndRepeatsAreRefusedInBothPlaces() {
        String circle = STORM.formatted("\"casualties\": [%s, %s, %s]"
                .formatted(
                        FIGURE.formatted("\"id\": \"c1\", \"subsetOf\": \"c2\""),
                        FIGURE.formatted("\"id\": \"c2\", \"restates\": \"c3\""),
                        FIGURE.formatted("\"id\": \"c3\", \"subsetOf\": \"c1\"")));
        for (Response answer : List.of(postJson(circle), extract(circle))) {
            answer.then()
                    .statusCode(400)
                    .body("errors.size()", equalTo(1))
                    .body("errors[0].field", equalTo("casualties[0].subsetOf"))
                    .body("errors[0].message", containsString("c1, c2, c3, c1"));
        }
        extract(circle.replace("\"id\": \"c3\", \"subsetOf\": \"c1\"", "\"id\": \"c3\""))
                .then()
                .statusCode(200);
    }

    static Stream<String> refusedInPosting() {
        String place =
                "{\"id\": \"%s\", \"name\": \"Suva\", \"type\": \"CITY\", \"within\": \"%s\", \"mentions\": [{\"exact\": \"Suva\", \"paragraph\": 0}]}";
        return Stream.of(
                STORM.formatted("\"places\": [" + place.formatted("a", "b") + ", " + place.formatted("b", "a") + "]"),
                STORM.formatted("\"places\": [" + place.formatted("syria", "sweida") + "]"),
                STORM.formatted("\"places\": [" + place.formatted("a", "a") + "]"),
                STORM.formatted("\"places\": [" + place.formatted("a", "atlantis") + "]"),
                STORM.formatted("\"people\": [{\"id\": \"x\", \"name\": \"" + "ﷺ".repeat(100)
                        + "\", \"mentions\": [{\"exact\": \"Ada Neri\"}]}]"),
                "{\"headline\": \"" + "\uFB2C".repeat(4000) + "\", \"body\": \"x\"}",
                "{\"headline\": \"a\", \"standfirst\": \"" + "\uFB2C".repeat(20_000) + "\", \"body\": \"x\"}",
                "{\"headline\": \"a\", \"body\": \"" + "\uFB2C".repeat(20_000)
                        + "\", \"people\": [{\"id\": \"x\", \"name\": \"X Y\", \"mentions\": [{\"exact\": \""
                        + "\uFB2C".repeat(20_000) + "\"}]}]}",
                STORM.formatted("\"id\": \"" + Corpus.SEED + "\""));
    }

    @ParameterizedTest
    @MethodSource("refusedInPosting")
    void whatPostingRefusesExtractionRefusesInTheSameWords(String document) {
        Response extracted = extract(document);
        Response posted = postJson(document);
        assertThat(posted.statusCode()).isBetween(400, 409);
        assertThat(extracted.statusCode()).isEqualTo(posted.statusCode());
        assertThat(extracted.<String>path("detail")).isEqualTo(posted.path("detail"));
        given().get("/api/v1/articles").then().body("page.total", equalTo(1));
    }

    @Test
    void extractionSaysOfAPlaceWhatPostingWouldSay() {
        String document = STORM.formatted(
                "\"places\": [{\"id\": \"sweida\", \"name\": \"As-Suwayda\", \"type\": \"ADM1\", \"mentions\": [{\"exact\": \"Suva\", \"paragraph\": 0}]}]");
        Response extracted = extract(document);
        extracted.then().body("places[0].within", equalTo("southern-syria"));
        assertThat(extracted.<Object>path("places"))
                .isEqualTo(postJson(document).then().statusCode(201).extract().path("places"));
    }

    private static Response extract(String json) {
        return Editor.plainly()
                .contentType("application/json")
                .body(json.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/extractions");
    }
}
