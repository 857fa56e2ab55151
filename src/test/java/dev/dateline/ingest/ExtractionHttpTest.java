package dev.dateline.ingest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
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

/** Text in, facts out. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ExtractionHttpTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Soft hyphen; zero-width space, non-joiner and joiner; marks of direction; word joiner; byte order mark; isolate. */
    private static final List<String> INVISIBLE = List.of(
            "\u00AD",
            "\u200B",
            "\u200C",
            "\u200D",
            "\u200E",
            "\u200F",
            "\u202A",
            "\u2060",
            "\uFEFF",
            "\u2066",
            "\uFE0F",
            "\u00AD\u200B");

    @Inject
    Corpus corpus;

    @BeforeEach
    void onlyTheSeed() {
        corpus.reset();
    }

    @Test
    void nobodyIsAskedWhoTheyAreAndNothingIsStored() {
        extract("text/plain", "Storm hits Suva\nIt blew.")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("id", equalTo("storm-hits-suva"))
                .body("revision", equalTo(0))
                .body("stored", equalTo(null))
                .body("text", equalTo("Storm hits Suva\nIt blew."))
                .body("paragraphs.size()", equalTo(2));
        given().get("/api/v1/articles").then().body("page.total", equalTo(1));
        given().get("/api/v1/articles/storm-hits-suva").then().statusCode(404);
    }

    @Test
    void answersWhatPostingWouldAnswer() throws IOException {
        String text = "Storm hits Suva\nSUVA, Fiji — 12 people were killed on Monday, Ada Neri said.";
        ObjectNode extracted = tree(extract("text/plain", text));
        ObjectNode posted =
                tree(Editor.postText(text).then().statusCode(201).extract().response());
        assertThat(unstored(posted)).isEqualTo(extracted);
    }

    @Test
    void saysInWhichLanguageATextIsAndReadsWhatAnyLanguageWritesAlike() throws IOException {
        String text =
                "Anschlag in Kabul\nBei einem Anschlag in der Stadt sind am Montag, 2025-07-28, drei Menschen getötet"
                        + " worden, wie die Polizei mitteilte.";
        Response extracted = extract("text/plain", text);
        extracted
                .then()
                .header("Content-Language", "de")
                .body("language", equalTo("de"))
                .body("languageNote", containsString("German"))
                .body("dates.verbatim", equalTo(List.of("2025-07-28")))
                .body("people", equalTo(List.of()))
                .body("casualties", equalTo(List.of()));
        ObjectNode posted =
                tree(Editor.postText(text).then().statusCode(201).extract().response());
        assertThat(unstored(posted)).isEqualTo(tree(extracted));
        given().header("Accept", "text/html")
                .get("/articles/anschlag-in-kabul")
                .then()
                .body(containsString("to be in German"));
    }

    @Test
    void whatNobodySeesInATextDoesNotDisturbReadingAndStaysInItsWords() throws IOException {
        String plain =
                "Storm hits Suva\nSUVA, Fiji (AP) - At least 12 people were killed in Myanmar on Monday, July 28,"
                        + " 2025, Mayor Ada Neri told the Red Cross.";
        ObjectNode expected = tree(extract("text/plain", plain));
        assertThat(expected.path("casualties")).hasSize(1);
        for (String sign : INVISIBLE) {
            String hidden = plain.replace("Myan", "My" + sign + "an")
                    .replace("killed", "kil" + sign + "led")
                    .replace("12", sign + "12" + sign)
                    .replace("Monday", "Mon" + sign + "day")
                    .replace("Neri", "Ne" + sign + "ri")
                    .replace("July", "Ju" + sign + "ly" + sign)
                    .replace("Red", sign + "R" + sign + "ed");
            ObjectNode read = tree(extract("text/plain", hidden));
            assertThat(facts(read)).as("U+%04X", (int) sign.charAt(0)).isEqualTo(facts(expected));
            assertThat(read.at("/dates/0/verbatim").textValue()).startsWith("Mon" + sign + "day, Ju" + sign + "ly");
            assertThat(read.path("text").textValue()).isEqualTo(hidden);
            assertSlices(read, hidden);
        }
    }

    @Test
    void spacesAndHyphensThatDoNotBreakAreReadAsPlainOnes() throws IOException {
        String plain =
                "Storm hits Suva\nA 23-year-old man and 1 400 others were killed in Suva on Monday, July 28, 2025, the"
                        + " UK-based Red Cross said.";
        ObjectNode expected = tree(extract("text/plain", plain));
        assertThat(expected.path("casualties").size()).isPositive();
        for (String space : List.of("\u00A0", "\u202F", "\u2009")) {
            String unbroken = plain.replace(' ', space.charAt(0)).replace('-', '\u2011');
            ObjectNode read = tree(extract("text/plain", unbroken));
            assertThat(facts(read)).isEqualTo(facts(expected));
            assertSlices(read, unbroken);
        }
    }

    @Test
    void kosovoIsACountryLikeOthers() {
        String text = "Ambush in Kosovo\nA police officer was killed in Pristina, Kosovo, on Monday, Ada Neri said.";
        extract("text/plain", text)
                .then()
                .body("places.find { it.id == 'kosovo' }.countryCode", equalTo("XK"))
                .body("casualties.size()", equalTo(1));
        Editor.postText(text).then().statusCode(201);
        given().get("/api/v1/places?country=xk").then().statusCode(200).body("items.id", hasItem("kosovo"));
        given().header("Accept", "text/html")
                .get("/map?country=XK")
                .then()
                .statusCode(200)
                .body(containsString("Kosovo"));
    }

    @Test
    void textThatIsNotClearlyInAnotherLanguageIsReadAsEnglishAndSaysWhatIsDoubtful() {
        extract("text/plain", "Sánchez, Feijóo y Díaz\nSe reúnen en Madrid.")
                .then()
                .body("language", equalTo("en"))
                .body("languageNote", containsString("may be in Spanish"));
        extract("text/plain", "NHL STANDINGS\nHARTFORD 12 7 6\nBUFFALO 13 12 1")
                .then()
                .body("language", equalTo("en"))
                .body("languageNote", containsString("names, numbers"));
        extract("text/plain", "Storm hits Suva\nThe capital lost power, and the roofs of houses are gone.")
                .then()
                .body("language", equalTo("en"))
                .body("languageNote", equalTo(null));
    }

    @Test
    void languageThatIsStatedStands() {
        extract(
                        "application/json",
                        """
                {"headline": "Rain", "body": "Es hat in der Stadt geregnet, und das ist nicht alles.", "language": "en"}""")
                .then()
                .body("language", equalTo("en"))
                .body("languageNote", equalTo(null));
    }

    @Test
    void factsOfOnesOwnAreCheckedAndShownAsTheyWouldBeStored() throws IOException {
        String seed = Files.readString(Path.of("src/main/resources/seed", Corpus.SEED + ".json"));
        ObjectNode extracted = tree(extract("application/json", seed));
        ObjectNode stored = tree(given().get("/api/v1/articles/" + Corpus.SEED));
        assertThat(extracted).isEqualTo(unstored(stored));
        extract("application/json", seed.replace("\"1,400\"", "\"1,401\""))
                .then()
                .statusCode(400)
                .body("detail", containsString("1,401"));
    }

    @Test
    void wrongBodiesAreProblems() {
        extract("text/plain", "").then().statusCode(400);
        extract("application/json", "{").then().statusCode(400);
        extract("application/x-ndjson", "{}").then().statusCode(415);
        extract("text/plain", "a".repeat(1024 * 1024 + 1)).then().statusCode(413);
        given().get("/api/v1/extractions").then().statusCode(405).header("Allow", "OPTIONS, POST");
    }

    /** What was read, but for the very words and where they stand. */
    private static List<String> facts(ObjectNode article) {
        List<String> facts = new ArrayList<>();
        for (String part : List.of("people", "places", "organisations", "dates", "casualties")) {
            article.path(part)
                    .forEach(fact -> facts.add(part + " "
                            + fact.path("id").asText().replaceAll("-[0-9a-f]{8}$", "") + " "
                            + fact.path("name").asText() + " "
                            + fact.path("edtf").asText() + " "
                            + fact.path("value").asText() + " "
                            + fact.path("placeId").asText() + " "
                            + fact.path("attribution").path("kind").asText() + " "
                            + fact.path("mentions").size() + " "
                            + fact.path("roles").size()));
        }
        facts.add(article.path("dateline").path("placeId").asText()
                + article.path("dateline").path("agency").asText());
        return facts;
    }

    private static void assertSlices(JsonNode node, String text) {
        if (node.has("exact")) {
            assertThat(text.substring(
                            node.path("utf16Start").intValue(),
                            node.path("utf16End").intValue()))
                    .isEqualTo(node.path("exact").textValue());
        }
        node.forEach(child -> assertSlices(child, text));
    }

    private static ObjectNode unstored(ObjectNode article) {
        return article.put("revision", 0).putNull("stored");
    }

    private static ObjectNode tree(Response answer) throws IOException {
        return (ObjectNode) JSON.readTree(answer.asString());
    }

    @Test
    void whatIsReadWithLessConfidenceThanAskedForIsLeftOut() {
        String text = "Storm hits Suva\nThe storm killed 12 people in Suva on 3 March 2025. Nine were hurt.\n";
        assertThat(confidences(text, "")).isNotEmpty().allMatch(confidence -> confidence >= 0.5);
        assertThat(confidences(text, "?confidence=0"))
                .containsAll(confidences(text, ""))
                .containsAll(confidences(text, "?confidence=0.8"));
        assertThat(confidences(text, "?confidence=0.8")).allMatch(confidence -> confidence >= 0.8);
        assertThat(confidences(text, "?confidence=1")).isEmpty();
    }

    @Test
    void aConfidenceIsANumberFrom0To1() {
        for (String wrong : List.of("", "2", "1.1", "-0.5", "half", "NaN", ".5")) {
            given().contentType("text/plain")
                    .queryParam("confidence", wrong)
                    .body("Storm\nIt rained.\n")
                    .post("/api/v1/extractions")
                    .then()
                    .statusCode(400)
                    .body("errors[0].field", equalTo("confidence"));
        }
    }

    private static List<Double> confidences(String text, String query) {
        Response answer = given().contentType("text/plain").body(text).post("/api/v1/extractions" + query);
        List<Double> all = new ArrayList<>();
        for (String list : List.of("casualties", "dates")) {
            for (Number each : answer.jsonPath().<Number>getList(list + ".provenance.confidence")) {
                all.add(each.doubleValue());
            }
        }
        return all;
    }

    private static Response extract(String type, String body) {
        return Editor.plainly()
                .contentType(type)
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/extractions");
    }
}
