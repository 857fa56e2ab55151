package dev.dateline.ingest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import dev.dateline.ingest.ArticleIntake.Outcome;
import dev.dateline.testsupport.Corpus;
import dev.dateline.testsupport.Editor;
import dev.dateline.testsupport.FixedClock;
import dev.dateline.testsupport.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ArticleIntakeTest {

    private static final String STORM =
            """
            {"id": "storm", "headline": "Storm hits Suva", "paragraphs": ["Suva, the capital, lost power on Monday."],
             "places": [{"id": "suva", "name": "Suva", "type": "CITY", "countryCode": "FJ",
               "mentions": [{"exact": "Suva", "paragraph": 0}, {"exact": "the capital", "form": "NOMINAL"}]}]}
            """;

    @Inject
    Corpus corpus;

    @Inject
    Seeder seeder;

    @Inject
    EntityManager database;

    @BeforeEach
    void onlyTheSeed() {
        corpus.reset();
    }

    @Test
    void sameDocumentAgainIsNotStoredTwice() {
        assertThat(corpus.store(STORM)).isEqualTo(Outcome.STORED);
        assertThat(corpus.store(STORM.replace("\n", "  ").replace("\": ", "\" :")))
                .isEqualTo(Outcome.UNCHANGED);
        given().get("/api/v1/articles/storm").then().body("revision", equalTo(1));
        given().get("/api/v1/articles").then().body("page.total", equalTo(2));
    }

    @Test
    void changedDocumentIsANewRevisionWithItsFactsAlone() {
        corpus.store(STORM);
        String changed = STORM.replace("Suva", "Nadi").replace("\"suva\"", "\"nadi\"");
        assertThat(corpus.store(changed)).isEqualTo(Outcome.REVISED);
        given().get("/api/v1/articles/storm")
                .then()
                .body("revision", equalTo(2))
                .body("headline", equalTo("Storm hits Nadi"))
                .body("places.id", equalTo(List.of("nadi")))
                .body("places[0].mentions.size()", equalTo(2));
        given().get("/api/v1/articles/storm/verification")
                .then()
                .body("checked", equalTo(2))
                .body("valid", equalTo(true));
        given().get("/api/v1/places/suva").then().statusCode(404);
        assertThat(orphans()).isZero();
    }

    @Test
    void sameTextUnderAnotherIdIsNoSecondArticle() {
        corpus.store(STORM);
        assertThat(corpus.store(STORM.replace("\"id\": \"storm\"", "\"id\": \"tempest\"")))
                .isEqualTo(Outcome.TEXT_IS_THERE);
        given().get("/api/v1/articles/tempest").then().statusCode(404);

        String other = STORM.replace("\"id\": \"storm\"", "\"id\": \"gale\"").replace("Monday", "Friday");
        assertThat(corpus.store(other)).isEqualTo(Outcome.STORED);
        assertThat(corpus.store(other.replace("Friday", "Monday"))).isEqualTo(Outcome.TEXT_IS_THERE);
        given().get("/api/v1/articles/gale").then().body("revision", equalTo(1));
    }

    @Test
    void timeOfStoringIsTheClocks() {
        corpus.store(STORM);
        given().get("/api/v1/articles/storm").then().body("stored", equalTo(FixedClock.NOW.toString()));
    }

    @Test
    void refusedDocumentNamesEveryWrongClaimAndLeavesNothing() {
        String wrong = STORM.replace("\"the capital\"", "\"the capitol\"").replace("\"FJ\"", "\"XX\"");
        assertThatThrownBy(() -> corpus.store(wrong))
                .isInstanceOf(RefusedArticleException.class)
                .hasMessageContaining("places[0].mentions[1]")
                .hasMessageContaining("there stands \"the capital\"")
                .hasMessageContaining("places[0].countryCode");
        given().get("/api/v1/articles/storm").then().statusCode(404);
        given().get("/api/v1/places/suva").then().statusCode(404);
    }

    @Test
    void refusedRevisionLeavesTheStoredOneAsItWas() {
        corpus.store(STORM);
        assertThatThrownBy(() -> corpus.store(STORM.replace("\"FJ\"", "\"FJ\", \"within\": \"atlantis\"")))
                .isInstanceOf(RefusedArticleException.class)
                .hasMessageContaining("atlantis");
        given().get("/api/v1/articles/storm")
                .then()
                .body("revision", equalTo(1))
                .body("places[0].within", equalTo(null))
                .body("places[0].mentions.size()", equalTo(2));
    }

    @Test
    void placeMayLieInOneThatIsStoredButNotInItself() {
        corpus.store(STORM.replace("\"FJ\"", "\"FJ\", \"within\": \"sweida\""));
        given().get("/api/v1/casualties?place=suva").then().body("page.total", equalTo(0));
        String circle =
                """
                {"id": "circle", "headline": "Sweida and Suva", "paragraphs": ["x"],
                 "places": [{"id": "sweida", "name": "As-Suwayda", "type": "ADM1", "within": "suva",
                   "mentions": [{"exact": "Sweida"}]}]}
                """;
        assertThatThrownBy(() -> corpus.store(circle)).hasMessageContaining("lie in itself");
    }

    @Test
    void missingWordsOfABodyAreNamedByTheirFields() {
        assertThatThrownBy(() -> corpus.store("{\"id\": \"Bad Id\", \"headline\": \" \", \"paragraphs\": []}"))
                .isInstanceOf(RefusedArticleException.class)
                .hasMessageContaining("headline")
                .hasMessageContaining("paragraphs")
                .hasMessageContaining("id ");
    }

    @Test
    void seedFolderIsStoredAndAWrongFileNamesItselfTheClaimAndTheText(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a-storm.json"), STORM);
        seeder.seedAll(folder);
        given().get("/api/v1/articles/storm").then().statusCode(200);

        Files.writeString(
                folder.resolve("b-wrong.json"),
                STORM.replace("\"storm\"", "\"wrong\"").replace("\"the capital\"", "\"the harbour\""));
        assertThatThrownBy(() -> seeder.seedAll(folder))
                .isInstanceOf(SeedException.class)
                .hasMessageContaining("b-wrong.json")
                .hasMessageContaining("places[0].mentions[1]")
                .hasMessageContaining("the harbour")
                .hasMessageContaining("there stands \"the capital\"");
    }

    @Test
    void misspeltOrRepeatedKeyOfASeedFileIsRefused(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("storm.json");
        for (String wrong : List.of(
                STORM.replace("\"places\"", "\"palces\""),
                STORM.replace("\"headline\"", "\"headline\": \"x\", \"headline\""),
                STORM + "{}",
                "[]",
                "")) {
            Files.writeString(file, wrong);
            assertThatThrownBy(() -> seeder.seedAll(folder)).isInstanceOf(SeedException.class);
        }
        given().get("/api/v1/articles/storm").then().statusCode(404);
    }

    @Test
    void seedFileIsReadAsStrictlyAsWhatIsPosted(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("storm.json");
        String figure =
                """
                , "casualties": [{"measure": "KILLED", "quantifier": "EXACT", "value": 12.7, "victims": "UNSTATED",
                  "aggregation": "SINGLE_EVENT", "status": "REPORTED", "attribution": {"kind": "ARTICLE_VOICE"},
                  "evidence": {"claim": {"exact": "lost power"}, "number": {"exact": "power"},
                   "measure": {"exact": "lost"}}}]}""";
        for (String wrong : List.of(
                STORM.strip().replaceAll("}$", figure),
                STORM.replace("\"FJ\"", "7"),
                STORM.replace("\"paragraph\": 0", "\"paragraph\": \"0\""),
                STORM.replace("\"paragraph\": 0", "\"paragraph\": 0.0"),
                STORM.replace("\"CITY\"", "1"),
                STORM.replace("\"countryCode\"", "\"provenance\": {}, \"countryCode\""),
                STORM.replace("the capital,", "the \\u0000 capital,"))) {
            Files.writeString(file, wrong);
            assertThatThrownBy(() -> seeder.seedAll(folder)).isInstanceOf(SeedException.class);
            assertThat(Editor.postJson(wrong).statusCode()).isEqualTo(400);
        }
        given().get("/api/v1/articles/storm").then().statusCode(404);
    }

    @Test
    void whatAPostedDocumentMayLeaveOutASeedFileMayToo(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("storm.json"),
                STORM.replace("\"id\": \"suva\", ", "")
                        .replace("\"paragraphs\": [", "\"body\": ")
                        .replace("Monday.\"]", "Monday.\""));
        seeder.seedAll(folder);
        given().get("/api/v1/articles/storm").then().body("places.id", equalTo(List.of("suva")));
    }

    @Test
    void allThatIsWrongWithASeedFileIsNamedAtOnceAndWithItsPlace(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("storm.json"),
                STORM.replace("\"countryCode\"", "\"countrycode\"").replace("the capital\",", "the capitol\","));
        assertThatThrownBy(() -> seeder.seedAll(folder))
                .hasMessageContaining("places[0].countrycode is not a known key. Known here: countryCode, geonames")
                .hasMessageContaining("there stands \"the capital\"")
                .message()
                .doesNotContain("dev.dateline");
    }

    @Transactional
    long orphans() {
        return ((Number) database.createNativeQuery("select count(*) from mention m where not exists"
                                + " (select 1 from article a where a.id = m.article_id) or m.exact like '%Suva%'")
                        .getSingleResult())
                .longValue();
    }
}
