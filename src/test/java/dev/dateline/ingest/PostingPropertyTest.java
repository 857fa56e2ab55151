package dev.dateline.ingest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.testsupport.Corpus;
import dev.dateline.testsupport.Editor;
import dev.dateline.testsupport.HardWords;
import dev.dateline.testsupport.TestDatabase;
import dev.dateline.text.CanonicalText;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** What holds for every text that comes in. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PostingPropertyTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Words in which there is something to find. */
    private static final List<String> FACTS = List.of(
            "Ada Neri",
            " said ",
            "in Suva",
            "at least 12 people were killed",
            "10 quadrillion killed",
            "on Monday",
            "since 2011",
            "the Red Cross",
            ", ",
            ". ",
            "’s ",
            "“");

    @Inject
    Corpus corpus;

    @BeforeEach
    void onlyTheSeed() {
        corpus.reset();
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readingGivesBackWhatWasPostedAndEverySpanIsItsSliceInOrder(long seed) throws IOException {
        Random random = new Random(seed);
        List<String> lines = Stream.generate(() -> words(random))
                .limit(2 + random.nextInt(4))
                .toList();
        String posted = String.join("\r\n", lines);
        Response answer = Editor.postText(posted);
        answer.then().statusCode(201);
        JsonNode article = JSON.readTree(given().get("/api/v1/articles/" + answer.path("id"))
                .then()
                .statusCode(200)
                .extract()
                .asString());
        assertThat(JSON.readTree(answer.asString())).isEqualTo(article);
        String text = article.get("text").textValue();
        assertThat(text).isEqualTo(canonical(posted));
        assertSpans(article, text);
        given().get("/api/v1/articles/" + answer.path("id") + "/verification")
                .then()
                .body("valid", org.hamcrest.Matchers.equalTo(true));
        assertThat(Editor.postText(text).statusCode()).isEqualTo(200);
    }

    private static String words(Random random) {
        return Stream.generate(
                        () -> random.nextBoolean() ? HardWords.of(random) : FACTS.get(random.nextInt(FACTS.size())))
                .limit(1 + random.nextInt(8))
                .collect(Collectors.joining());
    }

    /** The first line with words is the headline, each other one a paragraph. */
    private static String canonical(String posted) {
        List<String> lines = Arrays.stream(posted.split("\\R"))
                .filter(line -> !CanonicalText.isBlank(line))
                .toList();
        return CanonicalText.of(lines.get(0), null, lines.subList(1, lines.size()))
                .text();
    }

    private static void assertSpans(JsonNode node, String text) {
        if (node.has("utf16Start")) {
            String exact = node.path(node.has("exact") ? "exact" : "text").textValue();
            int start = node.get("start").intValue();
            int end = node.get("end").intValue();
            assertThat(start).isLessThan(end);
            assertThat(text.substring(
                            node.get("utf16Start").intValue(),
                            node.get("utf16End").intValue()))
                    .isEqualTo(exact);
            assertThat(text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end)))
                    .isEqualTo(exact);
        }
        List<Integer> starts = new ArrayList<>();
        node.path("mentions").forEach(mention -> starts.add(mention.get("start").intValue()));
        assertThat(starts).isSorted();
        node.forEach(child -> assertSpans(child, text));
    }
}
