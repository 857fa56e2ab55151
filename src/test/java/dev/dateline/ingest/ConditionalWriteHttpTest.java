package dev.dateline.ingest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.dateline.testsupport.Corpus;
import dev.dateline.testsupport.Editor;
import dev.dateline.testsupport.FixedClock;
import dev.dateline.testsupport.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.DecoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** A client that says what it knows of an article changes no other one (RFC 9110, section 13). */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ConditionalWriteHttpTest {

    private static final String ARTICLE = "/api/v1/articles/storm";
    private static final String STORM =
            """
            {"id": "storm", "headline": "Storm hits Suva, and no town but Suva", "paragraphs": ["It blew over the capital, and the roofs of houses are gone. %s"],
             "places": [{"id": "suva", "name": "Suva", "type": "CITY", "mentions": [{"exact": "Suva", "occurrence": 1}, {"exact": "Suva", "occurrence": 2}]}]}"""
                    .formatted("Nobody knows what will come. ".repeat(50));

    @Inject
    Corpus corpus;

    @BeforeEach
    void onlyTheSeedAndAStorm() {
        corpus.reset();
        corpus.store(STORM);
    }

    @AfterEach
    void clockAsItWas() {
        FixedClock.set(FixedClock.NOW);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "application/ld+json",
                "application/ld+json;profile=\"http://www.w3.org/ns/anno.jsonld\"",
                "text/plain"
            })
    void tagOfAnyFormAndCodingIsTheArticles(String form) {
        String plain = given().config(RestAssuredConfig.config()
                        .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders()))
                .accept(form)
                .get(ARTICLE)
                .header("ETag");
        String gzip = given().accept(form).get(ARTICLE).header("ETag");
        assertThat(gzip).isNotEqualTo(plain);
        expect(412, editor().header("If-Match", plain.replace("-gzip", "").replaceFirst("\"$", "x\"")));
        expect(204, editor().header("If-Match", plain));
        corpus.store(STORM);
        expect(204, editor().header("If-Match", "\"other\", " + gzip));
    }

    @Test
    void articleThatChangedSinceItWasReadStays() {
        String etag = etag();
        corpus.store(STORM.replace("CITY", "ADM1"));
        editor().header("If-Match", etag)
                .delete(ARTICLE)
                .then()
                .statusCode(412)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/precondition-failed"))
                .body("detail", containsString("Read it again"));
        expect(204, editor().header("If-Match", etag()));
    }

    @Test
    void weakTagAndOneWithoutQuotesAreLikeNone() {
        String etag = etag();
        expect(412, editor().header("If-Match", "W/" + etag));
        expect(412, editor().header("If-Match", etag.replace("\"", "")));
        expect(412, editor().header("If-Match", ""));
        expect(412, editor().header("If-Match", "\"a\", W/" + etag));
        expect(204, editor().header("If-Match", "\"a\"").header("If-Match", "W/\"b\"," + etag));
    }

    @Test
    void starIsWhateverIsThere() {
        expect(204, editor().header("If-Match", "*"));
        expect(404, editor().header("If-Match", "*"));
        expect(404, editor().header("If-Match", "\"other\""));
    }

    @Test
    void whoMayNotWriteIsToldThatFirst() {
        expect(401, given().header("If-Match", "\"other\""));
    }

    @Test
    void dateIsLookedAtWhereThereIsNoTag() {
        expect(412, editor().header("If-Unmodified-Since", date(Duration.ofDays(-1))));
        expect(412, editor().header("If-Match", "\"other\"").header("If-Unmodified-Since", date(Duration.ofDays(1))));
        expect(204, editor().header("If-Match", etag()).header("If-Unmodified-Since", date(Duration.ofDays(-1))));
        corpus.store(STORM);
        expect(204, editor().header("If-Unmodified-Since", date(Duration.ofDays(1))));
    }

    @Test
    void lastModifiedOfAReadIsADateSinceWhichNothingChangedUntilSomethingDoes() {
        FixedClock.set(FixedClock.NOW.plusSeconds(2));
        String read = given().get(ARTICLE).header("Last-Modified");
        FixedClock.set(FixedClock.NOW.plusSeconds(4));
        corpus.store(STORM.replace("blew", "rained"));
        expect(412, editor().header("If-Unmodified-Since", read));
        FixedClock.set(FixedClock.NOW.plusSeconds(6));
        expect(204, editor().header("If-Unmodified-Since", given().get(ARTICLE).header("Last-Modified")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2025-07-18", "", "Fri, 13 Foo 2025 08:00:00 GMT"})
    void whatIsNoDateIsPassedOver(String date) {
        expect(204, editor().header("If-Unmodified-Since", date));
    }

    @Test
    void whatMustNotBeThereIsNotRemoved() {
        expect(412, editor().header("If-None-Match", "*"));
        expect(412, editor().header("If-None-Match", "W/" + etag()));
        expect(204, editor().header("If-None-Match", "\"other\""));
    }

    private static RequestSpecification editor() {
        return Editor.given();
    }

    private static String etag() {
        return given().get(ARTICLE).header("ETag");
    }

    private static String date(Duration later) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(
                FixedClock.NOW.plus(later).atOffset(ZoneOffset.UTC));
    }

    private static void expect(int status, RequestSpecification request) {
        boolean there = given().get(ARTICLE).statusCode() == 200;
        request.delete(ARTICLE).then().statusCode(status);
        given().get(ARTICLE).then().statusCode(status == 204 || !there ? 404 : 200);
    }
}
