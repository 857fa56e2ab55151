package dev.dateline.ingest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.testsupport.Corpus;
import dev.dateline.testsupport.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What is read out of the built-in article's bare text, beside what people found in it. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SeedExtractionHttpTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> ENTITIES = List.of("people", "places", "organisations");
    private static final int MOST_MISSED = 3;

    @Inject
    Corpus corpus;

    @BeforeEach
    void onlyTheSeed() {
        corpus.reset();
    }

    @Test
    void namesNothingWrongAndMissesNextToNothing() throws IOException {
        Set<String> curated = mentions(curated());
        Set<String> extracted = mentions(extracted());
        assertThat(minus(extracted, curated)).as("wrong").isEmpty();
        assertThat(minus(curated, extracted)).as("missed").hasSizeLessThanOrEqualTo(MOST_MISSED);
    }

    @Test
    void readsTheFiguresWhole() throws IOException {
        assertThat(figures(extracted())).containsExactlyInAnyOrderElementsOf(figures(curated()));
    }

    @Test
    void knowsWhichPlaceIsMeant() throws IOException {
        JsonNode curated = curated();
        for (JsonNode place : extracted().path("places")) {
            JsonNode known = byId(curated.path("places"), place.path("id").textValue());
            for (String field : List.of("type", "countryCode", "within", "geonames")) {
                assertThat(place.path(field)).as(place.path("id") + " " + field).isEqualTo(known.path(field));
            }
        }
    }

    @Test
    void readsTheDateline() throws IOException {
        assertThat(extracted().path("dateline").path("verbatim"))
                .isEqualTo(curated().path("dateline").path("verbatim"));
        assertThat(extracted().path("dateline").path("placeId"))
                .isEqualTo(curated().path("dateline").path("placeId"));
        assertThat(extracted().path("dateline").path("agency"))
                .isEqualTo(curated().path("dateline").path("agency"));
    }

    private static JsonNode byId(JsonNode list, String id) {
        for (JsonNode each : list) {
            if (each.path("id").textValue().equals(id)) {
                return each;
            }
        }
        throw new AssertionError("no " + id);
    }

    private static Set<String> mentions(JsonNode article) {
        Set<String> mentions = new TreeSet<>();
        for (String kind : ENTITIES) {
            for (JsonNode entity : article.path(kind)) {
                for (JsonNode mention : entity.path("mentions")) {
                    mentions.add("%s %s %s %s at %d"
                            .formatted(
                                    kind,
                                    entity.path("id").textValue(),
                                    mention.path("form").textValue(),
                                    mention.path("exact").textValue(),
                                    mention.path("start").intValue()));
                }
                for (JsonNode role : entity.path("roles")) {
                    mentions.add("%s %s ROLE %s of %s at %d"
                            .formatted(
                                    kind,
                                    entity.path("id").textValue(),
                                    role.path("verbatim").textValue(),
                                    role.path("organisationId").textValue(),
                                    role.at("/mention/start").intValue()));
                }
            }
        }
        return mentions;
    }

    /** All that a figure says but its id and provenance; what it restates, by its words. */
    private static List<JsonNode> figures(JsonNode article) {
        List<JsonNode> figures = new ArrayList<>();
        for (JsonNode figure : article.path("casualties")) {
            ObjectNode copy = figure.deepCopy();
            copy.remove(List.of("id", "provenance", "eventId", "toll"));
            if (figure.hasNonNull("restates")) {
                copy.put(
                        "restates",
                        byId(article.path("casualties"), figure.path("restates").textValue())
                                .path("verbatim")
                                .textValue());
            }
            figures.add(copy);
        }
        return figures;
    }

    private static Set<String> minus(Set<String> some, Set<String> others) {
        Set<String> rest = new TreeSet<>(some);
        rest.removeAll(others);
        return rest;
    }

    private static JsonNode curated() throws IOException {
        return JSON.readTree(given().get("/api/v1/articles/" + Corpus.SEED).asString());
    }

    private static JsonNode extracted() throws IOException {
        ObjectNode bare =
                (ObjectNode) JSON.readTree(Files.readString(Path.of("src/main/resources/seed", Corpus.SEED + ".json")));
        bare.remove(List.of("id", "dateline", "people", "places", "organisations", "dates", "casualties", "events"));
        return JSON.readTree(given().contentType("application/json")
                .body(bare.toString())
                .post("/api/v1/extractions")
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }
}
