package dev.dateline.openapi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.openapi.ApiDocument.Operation;
import dev.dateline.testsupport.Corpus;
import dev.dateline.testsupport.Editor;
import dev.dateline.testsupport.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Walks all that can be read, page by page and form by form, and holds each answer against the committed document. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DocumentedReadsTest {

    private static final ApiDocument DOCUMENT = ApiDocument.committed();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String AN_ID = "{id}";
    private static final String LINES = "application/x-ndjson";

    /** Facts with and without a time, a place and a source; other languages; words outside the basic plane; next to nothing. */
    private static final List<String> TEXTS = List.of(
            "Bus falls into ravine\nAt least 12 people died when a bus fell into a ravine near Lima, police said. Dozens were"
                    + " hurt.",
            "Cholera spreads in 1998 😀\nAbout 300 people fell ill in Goma, doctors said. In March 1997 there were 20 to 30.",
            "Überschwemmung in Köln\nNach dem Regen ist die Stadt überflutet, und viele Straßen sind gesperrt.",
            "Nothing\nIt rained.");

    @Inject
    Corpus corpus;

    private boolean stored;

    @BeforeEach
    void articlesOfManyKinds() throws IOException {
        // Once, as nothing here writes; not before all, when it is not known yet where the application listens.
        if (stored) {
            return;
        }
        stored = true;
        corpus.reset();
        TEXTS.forEach(text -> Editor.postText(text).then().statusCode(201));
        Editor.postJson(Files.readString(Path.of("src/main/resources/openapi/examples/article.json")))
                .then()
                .statusCode(201);
    }

    static Stream<Operation> reads() {
        return DOCUMENT.operations().filter(operation -> operation.method().equals("get"));
    }

    @ParameterizedTest
    @MethodSource("reads")
    void everyAnswerFitsTheDocument(Operation read) {
        DOCUMENT.response(read, 200).get("content").fieldNames().forEachRemaining(mediaType -> addresses(read.path())
                .forEach(address -> {
                    String next = address;
                    while (next != null) {
                        next = nextPage(address, assertFits(read, 200, ask(next, mediaType), mediaType));
                    }
                }));
    }

    @ParameterizedTest
    @MethodSource("reads")
    void everyParameterTakesWhatTheDocumentShows(Operation read) {
        String address = addresses(read.path()).get(0);
        DOCUMENT.queryParameters(read).forEach(parameter -> shown(parameter).forEach(value -> {
            Response answer = given().queryParam(parameter.get("name").asText(), value.asText())
                    .get(address);
            assertFits(read, 200, answer, mediaTypeOf(read, answer));
        }));
    }

    @ParameterizedTest
    @MethodSource("reads")
    void everyProblemFitsTheDocument(Operation read) {
        String address = addresses(read.path()).get(0);
        assertProblem(read, 400, given().queryParam("nonsense", 1).get(address));
        assertProblem(read, 406, given().accept("application/pdf").get(address));
        if (read.path().contains(AN_ID)) {
            assertProblem(read, 404, given().get(read.path().replace(AN_ID, "no-such-thing")));
        }
    }

    @Test
    void whatIsWalkedHasFactsWithoutATime() {
        assertThat(given().get("/api/v1/casualties").jsonPath().getList("items.when.earliest"))
                .contains(null, "2025-07-18");
    }

    private static void assertProblem(Operation read, int status, Response answer) {
        assertFits(read, status, answer, "application/problem+json");
    }

    /** Returns the answer, if it is JSON. */
    private static JsonNode assertFits(Operation read, int status, Response answer, String mediaType) {
        assertThat(answer.statusCode()).as("%s: %s", read, answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith(mediaType);
        JsonNode content = DOCUMENT.response(read, status).get("content");
        if (mediaType.equals(LINES)) {
            JsonNode page = DOCUMENT.resolved(content.at("/application~1json/schema"));
            answer.asString()
                    .lines()
                    .map(DocumentedReadsTest::parsed)
                    .forEach(row -> assertNoFault(read, page.at("/properties/items/items"), row));
            return null;
        }
        if (!mediaType.contains("json")) {
            return null;
        }
        JsonNode body = parsed(answer.asString());
        assertNoFault(read, content.get(mediaType).get("schema"), body);
        return body;
    }

    private static void assertNoFault(Operation read, JsonNode schema, JsonNode value) {
        assertThat(DOCUMENT.faults(schema, value)).as("%s: %s", read, value).isEmpty();
    }

    /** The addresses that a path stands for: one for each thing of its list. */
    private static List<String> addresses(String path) {
        if (!path.contains(AN_ID)) {
            return List.of(path);
        }
        String list = path.substring(0, path.indexOf("/" + AN_ID));
        return given().queryParam("limit", 100).get(list).jsonPath().<String>getList("items.id").stream()
                .map(id -> path.replace(AN_ID, id))
                .toList();
    }

    private static String nextPage(String address, JsonNode answer) {
        JsonNode next = answer == null ? JSON.missingNode() : answer.at("/page/next");
        return next.isTextual() ? address + "?cursor=" + next.asText() : null;
    }

    private static Response ask(String address, String mediaType) {
        return given().accept(mediaType).get(address);
    }

    private static Stream<JsonNode> shown(JsonNode parameter) {
        JsonNode schema = DOCUMENT.resolved(parameter.get("schema"));
        JsonNode items = DOCUMENT.resolved(schema.path("items"));
        return Stream.of(
                        Stream.of(
                                parameter.path("example"),
                                schema.path("default"),
                                schema.path("minimum"),
                                schema.path("maximum")),
                        ApiDocument.elements(schema.path("examples")),
                        ApiDocument.elements(schema.path("enum")),
                        ApiDocument.elements(items.path("enum")))
                .flatMap(values -> values)
                .filter(JsonNode::isValueNode)
                .filter(value -> !value.isMissingNode());
    }

    private static String mediaTypeOf(Operation read, Response answer) {
        return Stream.<String>iterate(
                        answer.contentType(),
                        type -> type.contains(";"),
                        type -> type.substring(0, type.lastIndexOf(';')))
                .filter(DOCUMENT.response(read, 200).path("content")::has)
                .findFirst()
                .orElse(answer.contentType().split(";")[0]);
    }

    private static JsonNode parsed(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(json, unreadable);
        }
    }
}
