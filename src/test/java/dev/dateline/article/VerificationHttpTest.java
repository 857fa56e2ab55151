package dev.dateline.article;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;

import dev.dateline.testsupport.Corpus;
import dev.dateline.testsupport.TestDatabase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody did to the tables behind the application's back is found. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class VerificationHttpTest {

    @Inject
    Corpus corpus;

    @Inject
    EntityManager database;

    @BeforeEach
    void oneArticleToTamperWith() {
        corpus.reset();
        corpus.store(
                """
                {"id": "tampered", "headline": "Aya met Bo 😀 in Rome", "paragraphs": ["She took the long way home, and then she left."],
                 "people": [{"id": "aya", "name": "Aya", "mentions": [{"exact": "Aya"}]},
                            {"id": "bo", "name": "Bo", "mentions": [{"exact": "Bo"}]}]}
                """);
    }

    @Test
    void seededArticleIsValid() {
        given().get("/api/v1/articles/" + Corpus.SEED + "/verification")
                .then()
                .statusCode(200)
                .body("valid", equalTo(true))
                .body("textIntact", equalTo(true))
                .body("checked", greaterThan(120))
                .body("broken.size()", equalTo(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "start_point = start_point + 1, end_point = end_point + 1",
                "utf16_start = utf16_start + 1, utf16_end = utf16_end + 1",
                "end_point = 9000",
                "start_point = -5",
                "exact = 'Ada'",
                "paragraph = 1",
                "prefix = 'x'",
                "suffix = ''",
            })
    void tamperedSpanIsReported(String change) {
        tamper("update mention set " + change + " where article_id = 'tampered' and subject_id = 'aya'");
        given().get("/api/v1/articles/tampered/verification")
                .then()
                .statusCode(200)
                .body("valid", equalTo(false))
                .body("textIntact", equalTo(true))
                .body("checked", equalTo(2))
                .body("broken.size()", equalTo(1))
                .body("broken[0].kind", equalTo("PERSON"))
                .body("broken[0].id", equalTo("aya"));
    }

    @Test
    void tamperedTextIsReported() {
        tamper("update article set text = replace(text, 'left', 'came') where id = 'tampered'");
        given().get("/api/v1/articles/tampered/verification")
                .then()
                .body("valid", equalTo(false))
                .body("textIntact", equalTo(false))
                .body("broken.size()", equalTo(0));
    }

    private void tamper(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(sql).executeUpdate());
        corpus.changed();
    }
}
