package dev.dateline.article;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.testsupport.Corpus;
import dev.dateline.testsupport.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RevisionHttpTest {

    private static final int READERS = 3;

    @Inject
    Corpus corpus;

    @AfterEach
    void onlyTheSeed() {
        corpus.reset();
    }

    @Test
    void readerNeverSeesTwoRevisionsMixed() throws Exception {
        corpus.store(moving(0));
        AtomicInteger reads = new AtomicInteger();
        ExecutorService pool = Executors.newFixedThreadPool(READERS);
        try {
            List<Future<String>> readers = new ArrayList<>();
            for (int i = 0; i < READERS; i++) {
                readers.add(pool.submit(readerUntil(200, reads)));
            }
            // However slow the machine is, each read has its chance to meet a revision.
            for (int version = 1; readers.stream().anyMatch(reader -> !reader.isDone()); version++) {
                corpus.store(moving(version));
            }
            for (Future<String> reader : readers) {
                assertThat(reader.get()).isEmpty();
            }
        } finally {
            pool.shutdownNow();
        }
    }

    /** Reads until all have read so often; answers with what is wrong. */
    private static Callable<String> readerUntil(int enough, AtomicInteger reads) {
        return () -> {
            while (reads.incrementAndGet() <= enough) {
                JsonPath article = given().get("/api/v1/articles/moving").jsonPath();
                String text = article.getString("text");
                int start = article.getInt("places[0].mentions[0].start");
                int end = article.getInt("places[0].mentions[0].end");
                if (end > text.length() || !text.substring(start, end).equals("Lima")) {
                    return "At " + start + " of \"" + text + "\" there is no Lima";
                }
            }
            return "";
        };
    }

    /** With each version the words stand elsewhere. */
    private static String moving(int version) {
        return """
                {"id": "moving", "headline": "%s in Lima", "paragraphs": ["%d"], "places": [
                  {"id": "lima", "name": "Lima", "type": "CITY", "mentions": [{"exact": "Lima"}]}]}
                """
                .formatted("x".repeat(1 + version % 50), version);
    }
}
