package dev.dateline.ingest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.dateline.mention.Form;
import dev.dateline.mention.Location;
import dev.dateline.mention.LocationPrecision;
import dev.dateline.mention.PlaceType;
import dev.dateline.provenance.Origin;
import dev.dateline.provenance.Provenance;
import dev.dateline.testsupport.Corpus;
import dev.dateline.testsupport.TestDatabase;
import dev.dateline.text.CanonicalText;
import dev.dateline.time.DateBasis;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;

/** What an extractor says, on its way to the reader. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ExtractedFactsTest {

    private static final Provenance TAGGER = new Provenance(Origin.EXTRACTED, "names", "1", 0.91);
    private static final Provenance DATES = new Provenance(Origin.EXTRACTED, "dates", "2", 0.75);
    private static final CanonicalText TEXT =
            CanonicalText.of("Storm 😀 in Sweida", null, List.of("Sweida and Suva were hit on Monday."));

    @Inject
    Corpus corpus;

    @Inject
    ArticleIntake intake;

    @BeforeEach
    void onlyTheSeed() {
        corpus.reset();
    }

    @Test
    void eachFactSaysWhatMadeItAndHowSureThatIs() {
        intake.store(article(place("suva", "Suva", null)));
        given().get("/api/v1/articles/storm")
                .then()
                .body("places[0].provenance.origin", equalTo("EXTRACTED"))
                .body("places[0].provenance.extractor", equalTo("names"))
                .body("places[0].provenance.version", equalTo("1"))
                .body("places[0].provenance.confidence", equalTo(0.91f))
                .body("places[0].mentions[0].exact", equalTo("Suva"))
                .body("dates[0].provenance.extractor", equalTo("dates"))
                .body("dates[0].provenance.confidence", equalTo(0.75f));
        given().get("/api/v1/articles/storm/verification").then().body("valid", equalTo(true));
    }

    @Test
    void nothingExtractedTakesThePlaceOfWhatAPersonSaid() {
        String curated = given().get("/api/v1/places?name=suwayda").asString();
        Location elsewhere = new Location(1, 2, LocationPrecision.CITY, "somewhere else");
        intake.store(article(new NewPlace(
                "sweida",
                "Sweida, a town",
                PlaceType.CITY,
                "LB",
                "syria",
                elsewhere,
                1L,
                "Q1",
                List.of(words("Sweida")),
                TAGGER)));
        given().get("/api/v1/places/sweida")
                .then()
                .body("name", equalTo("As-Suwayda"))
                .body("type", equalTo("ADM1"))
                .body("countryCode", equalTo("SY"))
                .body("within", equalTo("southern-syria"))
                .body("geonames", equalTo(172410))
                .body("wikidata", equalTo("Q236797"));
        given().get("/api/v1/articles/storm").then().body("places[0].name", equalTo("Sweida, a town"));
        corpus.reset();
        assertThat(given().get("/api/v1/places?name=suwayda").asString()).isEqualTo(curated);
    }

    @Test
    void placeThatCannotLieWhereItWasReadLiesNowhere() {
        intake.store(article(place("suva", "Suva", "atlantis")));
        given().get("/api/v1/places/suva").then().statusCode(200).body("within", nullValue());
    }

    @Test
    void wordsThatDoNotStandWhereTheyWereReadAreRefused() {
        NewPlace wrong = new NewPlace(
                "suva",
                "Suva",
                PlaceType.CITY,
                null,
                null,
                null,
                null,
                null,
                List.of(new NewMention("Suva", null, null, null, null, Form.NAME, 3)),
                TAGGER);
        assertThatThrownBy(() -> intake.store(article(wrong)))
                .isInstanceOf(RefusedArticleException.class)
                .hasMessageContaining("places[0].mentions[0]");
    }

    private static NewPlace place(String id, String name, String within) {
        return new NewPlace(id, name, PlaceType.CITY, null, within, null, null, null, List.of(words(name)), TAGGER);
    }

    private static NewMention words(String words) {
        int start = TEXT.text().indexOf(words);
        return NewMention.at(TEXT, start, start + words.length(), Form.NAME);
    }

    private static NewArticle article(NewPlace place) {
        NewDate monday = new NewDate(
                "d1",
                "2025-07-28",
                null,
                null,
                DateBasis.RELATIVE_TO_PUBLICATION,
                true,
                "The Monday before.",
                List.of(words("Monday")),
                DATES);
        return new NewArticle(
                "storm",
                TEXT.headline(),
                null,
                List.of(TEXT.paragraphs().get(1).text()),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(place),
                null,
                List.of(monday),
                null,
                null,
                null);
    }
}
