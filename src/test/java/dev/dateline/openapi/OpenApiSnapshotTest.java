package dev.dateline.openapi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
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

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Holds the committed OpenAPI document, and the examples in it, against what the application answers. After a change on
 * purpose, {@code -Ddateline.update=true} writes both anew: run it twice, as the document is made of the examples.
 */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class OpenApiSnapshotTest {

    private static final Path EXAMPLES = Path.of("src/main/resources/openapi/examples");
    private static final boolean UPDATE = Boolean.getBoolean("dateline.update");
    private static final String ARTICLE = "/api/v1/articles/" + Corpus.SEED;
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    @Inject
    Corpus corpus;

    /** What to ask for each example, by its name. */
    static Map<String, String> requests() {
        Map<String, String> requests = new LinkedHashMap<>();
        requests.put("listArticles", "/api/v1/articles");
        requests.put("getArticle", ARTICLE + "?include=casualties");
        requests.put("verifyArticle", ARTICLE + "/verification");
        requests.put("listArticleParagraphs", ARTICLE + "/paragraphs?limit=2");
        requests.put("listArticlePeople", ARTICLE + "/people?limit=1");
        requests.put("listArticlePlaces", ARTICLE + "/places?limit=1");
        requests.put("listArticleOrganisations", ARTICLE + "/organisations?limit=2");
        requests.put("listArticleDates", ARTICLE + "/dates?limit=2");
        requests.put("listArticleCasualties", ARTICLE + "/casualties?limit=1");
        requests.put("listArticleEvents", ARTICLE + "/events");
        requests.put("listArticleMentions", ARTICLE + "/mentions?limit=2");
        requests.put("listPeople", "/api/v1/people?limit=2");
        requests.put("getPerson", "/api/v1/people/ahmad-al-sharaa");
        requests.put("listPlaces", "/api/v1/places?limit=2");
        requests.put("getPlace", "/api/v1/places/sweida");
        requests.put("listOrganisations", "/api/v1/organisations?limit=2");
        requests.put("getOrganisation", "/api/v1/organisations/sohr");
        requests.put("listDates", "/api/v1/dates?from=2025-07-01&precision=DAY&limit=2");
        requests.put("listCasualties", "/api/v1/casualties?place=sweida&atLeast=1000");
        return requests;
    }

    /** What to post for each example, and the status of its answer. */
    static Map<String, Integer> posts() {
        return Map.of("postArticle", 201, "extract", 200);
    }

    /** What has no answer to show. */
    private static final Set<String> WITHOUT_AN_EXAMPLE = Set.of("deleteArticle");

    /** What to ask for each example of a problem. The others are written by hand: they need time, or another server. */
    static Map<String, Supplier<Response>> problems() {
        return Map.of(
                "problem-400", () -> given().get("/api/v1/casualties?atleast=1000"),
                "problem-401", () -> given().delete(ARTICLE),
                "problem-403",
                        () -> Editor.given()
                                .header("Sec-Fetch-Site", "cross-site")
                                .delete(ARTICLE),
                "problem-404", () -> given().get("/api/v1/articles/no-such-article"),
                "problem-406", () -> given().accept("application/pdf").get("/api/v1/articles"),
                "problem-409",
                        () -> Editor.postJson("{\"id\": \"" + Corpus.SEED
                                + "\", \"headline\": \"Storm\", \"body\": \"Another text.\"}"),
                "problem-412",
                        () -> Editor.given().header("If-Match", "\"another\"").delete(ARTICLE),
                "problem-413", () -> Editor.postText("x".repeat(1024 * 1024 + 1)),
                "problem-414", () -> given().get("/api/v1/articles?publisher=" + "x".repeat(8192)),
                "problem-415",
                        () -> Editor.given()
                                .contentType("text/html")
                                .body(new byte[1])
                                .post("/api/v1/articles"));
    }

    @BeforeEach
    void onlyTheSeed() {
        corpus.reset();
    }

    @ParameterizedTest
    @MethodSource("requestNames")
    void exampleIsWhatTheApplicationAnswers(String name) throws IOException {
        JsonNode answer = ask(requests().get(name), "application/json", 200);
        assertSame(EXAMPLES.resolve(name + ".json"), answer);
    }

    @ParameterizedTest
    @MethodSource("problemNames")
    void exampleOfAProblemIsWhatTheApplicationAnswers(String name) throws IOException {
        int status = Integer.parseInt(name.substring("problem-".length()));
        assertSame(EXAMPLES.resolve(name + ".json"), tree(problems().get(name).get(), status));
    }

    @ParameterizedTest
    @MethodSource("postNames")
    void exampleOfAPostIsWhatTheApplicationAnswers(String name) throws IOException {
        JsonNode answer = post(name);
        assertSame(EXAMPLES.resolve(name + ".json"), answer);
        JsonNode schema = document()
                .operation(name)
                .definition()
                .at("/responses/" + posts().get(name) + "/content/application~1json/schema");
        assertThat(schema.isMissingNode()).isFalse();
        assertFits(schema, answer);
    }

    @Test
    void exampleOfAnExplanationIsWhatTheApplicationAnswers() throws IOException {
        JsonNode answer = tree(
                given().contentType("text/plain; charset=utf-8")
                        .body(
                                "At least 12 hurt as storm hits Suva\nAt least 12 people were hurt in Suva on July 28, 2025, Mayor"
                                        + " Ada Neri said.")
                        .post("/api/v1/extractions?explain=true"),
                200);
        List<JsonNode> steps = new ArrayList<>();
        answer.path("explanation").forEach(each -> {
            // an event comes after its figures
            if (each.path("kind").textValue().equals("CASUALTY")) {
                steps.add(each);
            }
        });
        // the last one is of the figure, and has links to all the others
        assertSame(EXAMPLES.resolve("explanation.json"), JSON.createArrayNode().add(steps.get(steps.size() - 1)));
        assertFits(
                document().operation("extract").definition().at("/responses/200/content/application~1json/schema"),
                answer);
    }

    @ParameterizedTest
    @MethodSource("postNames")
    void whatIsPostedFitsItsSchema(String name) throws IOException {
        JsonNode schema = document().operation(name).definition().at("/requestBody/content/application~1json/schema");
        assertThat(schema.isMissingNode()).isFalse();
        assertFits(schema, JSON.readTree(Files.readString(EXAMPLES.resolve("article.json"))));
        assertFits(schema, JSON.readTree("{\"headline\": \"Storm\", \"body\": \"It blew.\"}"));
        assertFits(schema, JSON.readTree(Files.readString(Path.of("src/main/resources/seed", Corpus.SEED + ".json"))));
    }

    private static JsonNode post(String name) throws IOException {
        Response answer = name.equals("postArticle")
                ? Editor.postJson(Files.readString(EXAMPLES.resolve("article.json")))
                : given().contentType("application/json")
                        .body(Files.readAllBytes(EXAMPLES.resolve("article.json")))
                        .post("/api/v1/extractions");
        return tree(answer, posts().get(name));
    }

    @ParameterizedTest
    @MethodSource("requestNames")
    void answerFitsItsSchema(String name) throws IOException {
        JsonNode schema = document().operation(name).definition().at("/responses/200/content/application~1json/schema");
        assertThat(schema.isMissingNode()).isFalse();
        assertFits(schema, ask(requests().get(name), "application/json", 200));
    }

    @ParameterizedTest
    @MethodSource("problemNames")
    void problemFitsItsSchema(String name) throws IOException {
        assertFits(
                JSON.readTree("{\"$ref\": \"#/components/schemas/Problem\"}"),
                JSON.readTree(EXAMPLES.resolve(name + ".json").toFile()));
    }

    private static void assertFits(JsonNode schema, JsonNode answer) throws IOException {
        assertThat(document().faults(schema, answer)).isEmpty();
    }

    @Test
    void everyOperationHasAnIdASummaryAnExampleAndItsProblems() throws IOException {
        var operations = new TreeSet<String>();
        document().operations().forEach(operation -> {
            String name = operation.id();
            JsonNode responses = operation.definition().path("responses");
            operations.add(name);
            assertThat(operation.definition().path("summary").asText()).as(name).isNotEmpty();
            assertThat(responses
                            .at("/" + posts().getOrDefault(name, 200) + "/content/application~1json/example")
                            .isObject())
                    .as("example of %s", name)
                    .isEqualTo(!WITHOUT_AN_EXAMPLE.contains(name));
            assertThat(responses.has("400")).isTrue();
            assertThat(responses.has("500")).isTrue();
            assertThat(responses.has("401"))
                    .as("%s asks who it is", name)
                    .isEqualTo(!operation.method().equals("get") && !name.equals("extract"));
        });
        var documented = new TreeSet<>(requests().keySet());
        documented.addAll(posts().keySet());
        documented.addAll(WITHOUT_AN_EXAMPLE);
        assertThat(operations).isEqualTo(documented);
    }

    @Test
    void committedDocumentIsTheOneThatIsServed() throws IOException {
        assertSame(ApiDocument.COMMITTED, document().root());
    }

    private static ApiDocument document() throws IOException {
        return new ApiDocument(ask("/openapi?format=json", "application/json", 200));
    }

    private static JsonNode ask(String url, String accept, int status) throws IOException {
        return tree(given().urlEncodingEnabled(false).accept(accept).get(url), status);
    }

    private static JsonNode tree(Response answer, int status) throws IOException {
        return JSON.readTree(answer.then().statusCode(status).extract().asString());
    }

    private static void assertSame(Path committed, JsonNode served) throws IOException {
        String text = JSON.writeValueAsString(served) + "\n";
        if (UPDATE) {
            Files.createDirectories(committed.getParent());
            Files.writeString(committed, text);
        }
        assertThat(Files.readString(committed)).isEqualTo(text);
    }

    static Stream<String> requestNames() {
        return requests().keySet().stream();
    }

    static Stream<String> postNames() {
        return posts().keySet().stream();
    }

    static Stream<String> problemNames() {
        return problems().keySet().stream();
    }
}
