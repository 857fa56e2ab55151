package dev.dateline.ingest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.testsupport.Corpus;
import dev.dateline.testsupport.Editor;
import dev.dateline.testsupport.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;

/** What holds for every document, however wrong. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DocumentPropertyTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final List<String> WORDS = List.of(
            "",
            " ",
            "\u200b",
            "x",
            "c1",
            "c2",
            "d1",
            "ada-neri",
            "suva",
            "fiji",
            "atlantis",
            "EXACT",
            "NAMED",
            "2025-03",
            "0001-01-01",
            "../9999-12-31",
            "//evil",
            "https://a@b",
            "\ud800",
            "\u0000",
            "ﷺ".repeat(500),
            "At least 12",
            "Suva");

    @Inject
    Corpus corpus;

    @BeforeEach
    void onlyTheSeed() {
        corpus.reset();
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 250);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isRefusedOrTakenAlikeWhereverItIsSentAndIsNeverAFaultOfTheServer(long seed) throws IOException {
        Random random = new Random(seed);
        ObjectNode document = (ObjectNode) JSON.readTree(storm());
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            change(document, random);
        }
        Response extracted = send(Editor.plainly(), document, "/api/v1/extractions");
        Response posted = send(Editor.given(), document, "/api/v1/articles");
        assertThat(posted.statusCode()).as(document.toString()).isLessThan(500);
        assertThat(extracted.statusCode() == 200).as(document.toString()).isEqualTo(posted.statusCode() == 201);
        if (posted.statusCode() == 201) {
            ObjectNode unstored = (ObjectNode) JSON.readTree(posted.asString());
            assertThat(JSON.readTree(extracted.asString()))
                    .isEqualTo(unstored.put("revision", 0).putNull("stored"));
            given().get("/api/v1/articles/" + posted.path("id") + "/verification")
                    .then()
                    .body("valid", org.hamcrest.Matchers.equalTo(true));
        } else {
            assertThat(extracted.<Object>path("errors")).isEqualTo(posted.path("errors"));
            given().get("/api/v1/articles").then().body("page.total", org.hamcrest.Matchers.equalTo(1));
        }
    }

    /** The document that docs/articles.md shows. */
    private static String storm() throws IOException {
        String readme = Files.readString(Path.of("docs/articles.md"));
        int start = readme.indexOf("{\n  \"id\": \"storm\"");
        return readme.substring(start, readme.indexOf("```", start));
    }

    private static Response send(
            io.restassured.specification.RequestSpecification who, JsonNode document, String path) {
        return who.contentType("application/json")
                .body(document.toString().getBytes(StandardCharsets.UTF_8))
                .post(path);
    }

    /** One value somewhere is another, or not there, or there twice, or under another key. */
    private static void change(ObjectNode document, Random random) {
        List<JsonNode> containers = new ArrayList<>();
        collect(document, containers);
        JsonNode chosen = containers.get(random.nextInt(containers.size()));
        if (chosen instanceof ArrayNode list) {
            if (list.isEmpty() || random.nextInt(4) == 0) {
                list.add(value(random));
            } else if (random.nextBoolean()) {
                list.add(list.get(random.nextInt(list.size())).deepCopy());
            } else {
                list.set(random.nextInt(list.size()), value(random));
            }
        } else if (chosen instanceof ObjectNode object && !object.isEmpty()) {
            List<String> keys = new ArrayList<>();
            object.fieldNames().forEachRemaining(keys::add);
            String key = keys.get(random.nextInt(keys.size()));
            switch (random.nextInt(4)) {
                case 0 -> object.remove(key);
                case 1 -> object.set(key + "x", object.remove(key));
                default -> object.set(key, value(random));
            }
        }
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainerNode()) {
            containers.add(node);
            node.forEach(child -> collect(child, containers));
        }
    }

    private static JsonNode value(Random random) {
        return switch (random.nextInt(10)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.arrayNode();
            case 2 -> NODES.objectNode();
            case 3 -> NODES.numberNode(random.nextInt(20));
            case 4 -> NODES.numberNode(12.7);
            case 5 -> NODES.booleanNode(random.nextBoolean());
            default -> NODES.textNode(WORDS.get(random.nextInt(WORDS.size())));
        };
    }
}
