package dev.dateline.ingest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

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
import java.util.List;

/** Text in, facts out. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ExtractionHttpTest {

    private static final ObjectMapper JSON = new ObjectMapper();

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

    private static ObjectNode unstored(ObjectNode article) {
        return article.put("revision", 0).putNull("stored");
    }

    private static ObjectNode tree(Response answer) throws IOException {
        return (ObjectNode) JSON.readTree(answer.asString());
    }

    private static Response extract(String type, String body) {
        return Editor.plainly()
                .contentType(type)
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/extractions");
    }
}
