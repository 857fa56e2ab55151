package dev.dateline.format;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.testsupport.Corpus;
import dev.dateline.testsupport.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/** Expanded by Titanium, a JSON-LD 1.1 processor, and followed as a Web Annotation client would. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AnnotationsHttpTest {

    private static final String ARTICLE = "/api/v1/articles/" + Corpus.SEED;
    private static final String PROFILE = "application/ld+json;profile=\"http://www.w3.org/ns/anno.jsonld\"";

    @Inject
    Corpus corpus;

    @BeforeEach
    void onlyTheSeed() {
        corpus.reset();
    }

    @Test
    void collectionOfAnArticleHasEveryMentionOnItsPage() {
        JsonObject collection = expand(ARTICLE);
        assertThat(type(collection)).isEqualTo(LinkedData.ACTIVITY_STREAMS + "OrderedCollection");
        List<JsonObject> annotations = items(node(collection, LinkedData.ACTIVITY_STREAMS + "first"));
        assertThat(annotations)
                .hasSize(given().get(ARTICLE + "/verification").jsonPath().getInt("checked"))
                .hasSize(value(collection, LinkedData.ACTIVITY_STREAMS + "totalItems"));
        assertThat(ids(annotations)).doesNotHaveDuplicates();
    }

    @Test
    void bothSelectorsFindTheWordsInTheSource() {
        for (JsonObject annotation : items(node(expand(ARTICLE), LinkedData.ACTIVITY_STREAMS + "first"))) {
            assertSelectsItsWords(annotation);
        }
    }

    @Test
    void offsetsCountCodePoints() {
        corpus.store(
                """
                {"id": "odd", "headline": "🕯️🕯️ Vigil in Lima", "paragraphs": ["Text."], "places": [
                  {"id": "lima", "name": "Lima", "type": "CITY", "mentions": [{"exact": "Lima"}]}]}
                """);
        List<JsonObject> annotations =
                items(node(expand("/api/v1/articles/odd"), LinkedData.ACTIVITY_STREAMS + "first"));
        assertThat(annotations).hasSize(1);
        assertSelectsItsWords(annotations.get(0));
    }

    private static void assertSelectsItsWords(JsonObject annotation) {
        JsonObject target = node(annotation, LinkedData.ANNOTATION + "hasTarget");
        String source = node(target, LinkedData.ANNOTATION + "hasSource").getString("@id");
        String text = given().get(source.substring(LinkedData.BASE.length())).asString();
        JsonObject quote = selector(target, "TextQuoteSelector");
        JsonObject position = selector(target, "TextPositionSelector");
        int start = text.offsetByCodePoints(0, value(position, LinkedData.ANNOTATION + "start"));
        int end = text.offsetByCodePoints(0, value(position, LinkedData.ANNOTATION + "end"));
        assertThat(text.substring(start, end)).isEqualTo(text(quote, "exact"));
        assertThat(text.substring(0, start)).endsWith(text(quote, "prefix"));
        assertThat(text.substring(end)).startsWith(text(quote, "suffix"));
    }

    @Test
    void bodyNamesTheEntityTheDateOrTheFigure() {
        List<JsonObject> annotations = items(node(expand(ARTICLE), LinkedData.ACTIVITY_STREAMS + "first"));
        assertThat(bodies(annotations, "PERSON-ahmad-al-sharaa-NAME"))
                .contains("Ahmad al-Sharaa", LinkedData.BASE + "/api/v1/people/ahmad-al-sharaa");
        assertThat(bodies(annotations, "DATE-d8-EXPRESSION")).contains("2024-12", LinkedData.BASE + ARTICLE + "#d8");
        assertThat(bodies(annotations, "CASUALTY-c1-NUMBER"))
                .contains("more than 1,400 deaths", "CASUALTY NUMBER", LinkedData.BASE + ARTICLE + "#c1");
    }

    private static List<String> bodies(List<JsonObject> annotations, String id) {
        JsonObject annotation = annotations.stream()
                .filter(each -> each.getString("@id").contains("#" + id))
                .findFirst()
                .orElseThrow();
        List<String> bodies = new ArrayList<>();
        for (JsonValue body : annotation.getJsonArray(LinkedData.ANNOTATION + "hasBody")) {
            JsonObject each = body.asJsonObject();
            bodies.add(
                    type(each).endsWith("TextualBody")
                            ? node(each, "http://www.w3.org/1999/02/22-rdf-syntax-ns#value")
                                    .getString("@value")
                            : node(each, LinkedData.ANNOTATION + "hasSource").getString("@id"));
        }
        return bodies;
    }

    @Test
    void walkOverThePagesMeetsEveryAnnotationOnce() {
        JsonObject collection = expand(ARTICLE + "/mentions?limit=30");
        assertThat(type(collection)).isEqualTo(LinkedData.ACTIVITY_STREAMS + "OrderedCollection");
        JsonObject page = node(collection, LinkedData.ACTIVITY_STREAMS + "first");
        List<String> walked = new ArrayList<>(ids(items(page)));
        while (page.containsKey(LinkedData.ACTIVITY_STREAMS + "next")) {
            String next = node(page, LinkedData.ACTIVITY_STREAMS + "next").getString("@id");
            page = expand(next.substring(LinkedData.BASE.length()));
            assertThat(page.getString("@id")).isEqualTo(next);
            assertThat(type(page)).isEqualTo(LinkedData.ACTIVITY_STREAMS + "OrderedCollectionPage");
            assertThat(node(page, LinkedData.ACTIVITY_STREAMS + "partOf").getString("@id"))
                    .isEqualTo(collection.getString("@id"));
            walked.addAll(ids(items(page)));
        }
        assertThat(walked).isEqualTo(ids(items(node(expand(ARTICLE), LinkedData.ACTIVITY_STREAMS + "first"))));
    }

    private static JsonObject expand(String url) {
        return LinkedData.expand(given().urlEncodingEnabled(false)
                .header("Accept", PROFILE)
                .get(url)
                .then()
                .statusCode(200)
                .header("Content-Type", PROFILE)
                .extract()
                .asString());
    }

    private static List<JsonObject> items(JsonObject page) {
        return node(page, LinkedData.ACTIVITY_STREAMS + "items").getJsonArray("@list").stream()
                .map(JsonValue::asJsonObject)
                .toList();
    }

    private static List<String> ids(List<JsonObject> annotations) {
        return annotations.stream().map(each -> each.getString("@id")).toList();
    }

    private static JsonObject selector(JsonObject target, String type) {
        return target.getJsonArray(LinkedData.ANNOTATION + "hasSelector").stream()
                .map(JsonValue::asJsonObject)
                .filter(each -> type(each).endsWith(type))
                .findFirst()
                .orElseThrow();
    }

    private static JsonObject node(JsonObject node, String property) {
        return node.getJsonArray(property).getJsonObject(0);
    }

    private static String type(JsonObject node) {
        return node.getJsonArray("@type").getString(0);
    }

    private static int value(JsonObject node, String property) {
        return node(node, property).getInt("@value");
    }

    private static String text(JsonObject selector, String part) {
        return node(selector, LinkedData.ANNOTATION + part).getString("@value");
    }
}
