package dev.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.testsupport.Editor;
import dev.dateline.testsupport.MutatedNews;
import dev.dateline.testsupport.TestDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Texts such as nobody edited, as a client posts them, with the model of names: each fiftieth of those that {@link
 * MutatedNewsTest} reads. {@code -Ddateline.test.texts.http=…} chooses how many; 10000 takes all of them.
 */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class MutatedNewsHttpTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int ALL = 10_000;
    private static final int TEXTS = Integer.getInteger("dateline.test.texts.http", 200);

    @Inject
    MeterRegistry metrics;

    @Test
    void everyTextIsReadAndEverySpanIsItsSlice() throws IOException {
        double refused = refusals();
        for (int i = 0; i < TEXTS; i++) {
            int number = i * (ALL / TEXTS);
            Response answer = Editor.plainly()
                    .contentType("text/plain")
                    .body(MutatedNews.of(number).getBytes(StandardCharsets.UTF_8))
                    .post("/api/v1/extractions");
            assertThat(answer.statusCode()).as("text " + number).isEqualTo(200);
            JsonNode article = JSON.readTree(answer.asString());
            assertThat(article.at("/provenance/failedReaders"))
                    .as("text " + number)
                    .isEmpty();
            assertSlices(number, article, article.path("text").textValue());
        }
        assertThat(refusals()).as("texts with a fact that was refused").isEqualTo(refused);
    }

    private double refusals() {
        return metrics.find("dateline.extraction.refusals").counters().stream()
                .mapToDouble(counter -> counter.count())
                .sum();
    }

    private static void assertSlices(int number, JsonNode node, String text) {
        if (node.has("utf16Start")) {
            String exact = node.path(node.has("exact") ? "exact" : "text").textValue();
            int start = node.path("utf16Start").intValue();
            int end = node.path("utf16End").intValue();
            assertThat(text.substring(start, end)).as("text " + number).isEqualTo(exact);
            assertThat(text.codePointCount(0, start))
                    .as("text " + number)
                    .isEqualTo(node.path("start").intValue());
            assertThat(text.codePointCount(0, end))
                    .as("text " + number)
                    .isEqualTo(node.path("end").intValue());
        }
        node.forEach(child -> assertSlices(number, child, text));
    }
}
