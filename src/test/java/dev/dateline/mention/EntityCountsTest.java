package dev.dateline.mention;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.dateline.ingest.ArticleIntake;
import dev.dateline.testsupport.Corpus;
import dev.dateline.testsupport.TestDatabase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** What an entity counts of its articles is what a recount gives, whatever was stored and removed, in whatever order. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class EntityCountsTest {

    private static final String ARTICLE =
            """
            {"id": "%1$s", "headline": "Syria and Suva", "paragraphs": ["Syria again.", "%1$s"], "places": [
              {"id": "syria", "name": "Syria", "type": "COUNTRY", "countryCode": "SY", "mentions": [
                {"exact": "Syria", "paragraph": 0}, {"exact": "Syria", "paragraph": 1}]},
              {"id": "%2$s", "name": "Suva", "type": "CITY", "countryCode": "FJ", "mentions": [{"exact": "Suva"}]}]}
            """;

    @Inject
    Corpus corpus;

    @Inject
    ArticleIntake intake;

    @Inject
    EntityManager database;

    @BeforeEach
    void onlyTheSeed() {
        corpus.reset();
    }

    @Test
    void storingCountsIn() {
        corpus.store(ARTICLE.formatted("one", "suva"));
        corpus.store(ARTICLE.formatted("two", "suva"));
        given().get("/api/v1/places/suva").then().body("articles", equalTo(2)).body("mentions", equalTo(2));
        assertThat(miscounted()).isEmpty();
    }

    @Test
    void revisingCountsTheOldFactsOutAndTheNewOnesIn() {
        corpus.store(ARTICLE.formatted("one", "suva"));
        corpus.store(ARTICLE.formatted("two", "suva"));
        corpus.store(ARTICLE.formatted("two", "old-suva"));
        given().get("/api/v1/places/suva").then().body("articles", equalTo(1)).body("mentions", equalTo(1));
        given().get("/api/v1/places/old-suva")
                .then()
                .body("articles", equalTo(1))
                .body("mentions", equalTo(1));
        assertThat(miscounted()).isEmpty();
    }

    @Test
    void removingLeavesNoPlaceThatOnlyARemovedOneLayIn() {
        corpus.store(
                """
                {"id": "one", "headline": "Suva, Viti Levu, Fiji", "paragraphs": ["A paragraph."], "places": [
                  {"id": "suva", "name": "Suva", "type": "CITY", "within": "viti-levu", "mentions": [{"exact": "Suva"}]},
                  {"id": "viti-levu", "name": "Viti Levu", "type": "REGION", "within": "fiji",
                   "mentions": [{"exact": "Viti Levu"}]},
                  {"id": "fiji", "name": "Fiji", "type": "COUNTRY", "countryCode": "FJ", "mentions": [{"exact": "Fiji"}]}]}
                """);
        intake.remove("one");
        for (String place : List.of("suva", "viti-levu", "fiji")) {
            given().get("/api/v1/places/" + place).then().statusCode(404);
        }
    }

    @Test
    void removingCountsOutAndLeavesNothingOfTheArticle() {
        int before = given().get("/api/v1/places/syria").path("mentions");
        corpus.store(ARTICLE.formatted("one", "suva"));
        given().get("/api/v1/places/syria").then().body("mentions", equalTo(before + 2));
        assertThat(intake.remove("one")).isTrue();
        assertThat(intake.remove("one")).isFalse();
        given().get("/api/v1/articles/one").then().statusCode(404);
        given().get("/api/v1/places/suva").then().statusCode(404);
        given().get("/api/v1/places/syria").then().body("articles", equalTo(1)).body("mentions", equalTo(before));
        assertThat(miscounted()).isEmpty();
    }

    @Test
    void articlesThatAreStoredRevisedAndRemovedAtTheSameTimeAreAllCounted() throws Exception {
        // Syria is in all of them, and each has a place of its own.
        ExecutorService writers = Executors.newFixedThreadPool(4);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                String id = "one-" + i;
                all.add(writers.submit(() -> {
                    corpus.store(ARTICLE.formatted(id, "suva-of-" + id));
                    corpus.store(ARTICLE.formatted(id, "old-suva-of-" + id));
                    intake.remove(id);
                    corpus.store(ARTICLE.formatted(id, "suva-of-" + id));
                }));
            }
            for (Future<?> each : all) {
                each.get();
            }
        } finally {
            writers.shutdownNow();
        }
        given().get("/api/v1/places/syria").then().body("articles", equalTo(9));
        assertThat(miscounted()).isEmpty();
    }

    @Test
    void twoRevisionsOfOneArticleAtTheSameTimeCountOnce() throws Exception {
        corpus.store(ARTICLE.formatted("one", "suva"));
        corpus.store(ARTICLE.formatted("two", "suva"));
        ExecutorService writers = Executors.newFixedThreadPool(4);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                String changed = ARTICLE.formatted("one", "suva").replace("again.", "again, " + i + ".");
                all.add(writers.submit(() -> corpus.store(changed)));
            }
            for (Future<?> each : all) {
                each.get();
            }
        } finally {
            writers.shutdownNow();
        }
        given().get("/api/v1/articles/one").then().body("revision", equalTo(13));
        given().get("/api/v1/places/suva").then().body("articles", equalTo(2));
        assertThat(miscounted()).isEmpty();
    }

    private List<?> miscounted() {
        return QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery(
                        """
                        select e.id from named_entity e left join appearance p on p.entity_pk = e.pk
                        group by e.pk, e.id, e.articles, e.mentions
                        having e.articles <> count(p.pk) or e.mentions <> coalesce(sum(p.mention_count), 0)
                        """,
                        String.class)
                .getResultList());
    }
}
