package dev.dateline.extract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;

import dev.dateline.extract.names.NameFound;
import dev.dateline.extract.names.NameKind;
import dev.dateline.extract.passage.Tokens;
import dev.dateline.ingest.Draft;
import dev.dateline.ingest.FactExtractor;
import dev.dateline.testsupport.Corpus;
import dev.dateline.testsupport.Editor;
import dev.dateline.testsupport.TestDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** What a client sees of a reader that fails, and of a fact that the check refuses: all the others. */
@QuarkusTest
@TestProfile(FailedReaderHttpTest.PoorTagger.class)
@QuarkusTestResource(TestDatabase.class)
class FailedReaderHttpTest {

    private static final String FACTS = "At least 12 people were killed in Suva on July 28, 2025, Mayor Ada Neri said.";

    /** The names of readers that a text may have. */
    private static final String FAILS = "Overflow";

    /** Has the extractor say something that no check takes. */
    private static final String WRONG = "Wrong";

    public static class PoorTagger implements QuarkusTestProfile {
        @Override
        public Set<Class<?>> getEnabledAlternatives() {
            return Set.of(Poor.class);
        }
    }

    /** The application's own extractor, with a tagger of names that fails on some texts, and one wrong fact in others. */
    @Alternative
    @Singleton
    static class Poor {
        @Produces
        @Singleton
        @Alternative
        FactExtractor extractor(MeterRegistry metrics) {
            Extractor extractor = new Extractor("1.0", metrics, Poor::names);
            return source -> {
                Draft read = extractor.extract(source);
                return source.text().text().startsWith(WRONG) ? withWrongFigure(read) : read;
            };
        }

        private static List<NameFound> names(Tokens tokens) {
            if (tokens.text().contains(FAILS)) {
                throw new StackOverflowError();
            }
            int ada = tokens.at(tokens.text().indexOf("Ada Neri"));
            return List.of(new NameFound(ada, ada + 2, NameKind.PERSON, 0.9));
        }

        /** The place of the figure under a code that no country has. */
        private static Draft withWrongFigure(Draft read) {
            Draft.Place right = read.places().get(0);
            Draft.Place wrong = new Draft.Place(
                    right.slug(),
                    right.name(),
                    right.type(),
                    "QQ",
                    right.within(),
                    right.location(),
                    right.geonames(),
                    right.mentions(),
                    right.grounds());
            Draft.Figure figure = read.figures().get(0);
            Draft.Figure placed = new Draft.Figure(
                    figure.counted(),
                    figure.source(),
                    new Draft.Where(wrong, figure.place().words()),
                    figure.time(),
                    figure.evidence(),
                    figure.grounds());
            return new Draft(
                    read.language(),
                    null,
                    read.people(),
                    List.of(wrong),
                    read.organisations(),
                    read.dates(),
                    new Draft.HowMany(List.of(placed), List.of(), List.of()),
                    read.failedReaders());
        }
    }

    @Inject
    Corpus corpus;

    @BeforeEach
    void onlyTheSeed() {
        corpus.reset();
    }

    @Test
    void aReaderThatFailsCostsItsOwnFactsAndTheAnswerSaysWhich() {
        String text = FAILS + " hits Suva\n" + FACTS;
        Response extracted = extract(text);
        assertAllButNames(extracted);
        Response posted = Editor.postText(text);
        posted.then().statusCode(201);
        assertAllButNames(posted);
        assertAllButNames(given().get("/api/v1/articles/" + posted.path("id")));
        given().header("Accept", "text/html")
                .get("/articles/" + posted.path("id"))
                .then()
                .body(containsString("Not read, since the software failed on this text: names."));
        given().get("/metrics")
                .then()
                .body(matchesPattern("(?s).*dateline_extraction_failures_total\\{[^}]*reader=\"names\"[^}]*} [1-9].*"))
                .body(matchesPattern("(?s).*dateline_extraction_failures_total\\{[^}]*reader=\"dates\"[^}]*} 0.*"));
    }

    private static void assertAllButNames(Response answer) {
        answer.then()
                .body("provenance.failedReaders", equalTo(List.of("names")))
                .body("people", equalTo(List.of()))
                .body("dates[0].edtf", equalTo("2025-07-28"))
                .body("places.id", hasItem("suva"))
                .body("casualties[0].value", equalTo(12))
                .body("casualties[0].placeId", equalTo("suva"));
    }

    @Test
    void whereNoneFailsTheListIsEmpty() {
        extract("Storm hits Suva\n" + FACTS)
                .then()
                .statusCode(200)
                .body("people.name", equalTo(List.of("Ada Neri")))
                .body("provenance.failedReaders", equalTo(List.of()));
        given().get("/api/v1/articles/" + Corpus.SEED).then().body("provenance.failedReaders", equalTo(List.of()));
    }

    @Test
    void aFactThatTheCheckRefusesCostsNoOtherFact() {
        String text = WRONG + " storm hits Suva\n" + FACTS;
        extract(text)
                .then()
                .statusCode(200)
                .body("places", equalTo(List.of()))
                .body("people.name", equalTo(List.of("Ada Neri")))
                .body("dates[0].edtf", equalTo("2025-07-28"))
                .body("casualties[0].value", equalTo(12))
                .body("casualties[0].placeId", equalTo(null))
                .body("casualties[0].attribution.personId", equalTo("ada-neri"))
                .body("provenance.failedReaders", equalTo(List.of()));
        Editor.postText(text).then().statusCode(201);
        assertThat(given().get("/metrics").asString())
                .containsPattern("dateline_extraction_refusals_total(\\{[^}]*})? [1-9]");
    }

    private static Response extract(String text) {
        return given().contentType("text/plain")
                .body(text.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/extractions");
    }
}
