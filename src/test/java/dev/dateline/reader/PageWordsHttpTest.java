package dev.dateline.reader;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.testsupport.Corpus;
import dev.dateline.testsupport.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the pages say is said as people say it: by names, and in the right number. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PageWordsHttpTest {

    private static final String ARTICLE = "/articles/" + Corpus.SEED;

    private static final String QUAKE =
            """
            {"id": "quake", "headline": "Quake kills at least 40 in Oz",
             "paragraphs": ["Police said 40 were killed by the quake on May 3, 2024; Ann Lee put it at 52.",
              "Six of the 40 were nurses. Some 100 were hurt. A quake in 1990 killed 900."],
             "published": "2024-05-05",
             "people": [{"id": "ann-lee", "name": "Ann Lee", "mentions": [{"exact": "Ann Lee"}]}],
             "organisations": [{"id": "police", "name": "Police of Oz", "type": "OTHER", "mentions": [{"exact": "Police","form":"NOMINAL"}]}],
             "places": [{"id": "oz", "name": "Oz", "type": "REGION", "mentions": [{"exact": "Oz", "paragraph": 0}]}],
             "dates": [
               {"id": "d1", "edtf": "2024-05-03", "basis": "STATED", "mentions": [{"exact": "May 3, 2024"}]},
               {"id": "d2", "edtf": "1990", "basis": "STATED", "mentions": [{"exact": "1990"}]}],
             "casualties": [
              {"id": "c1", "measure": "KILLED", "quantifier": "EQUAL_OR_MORE", "value": 40, "victims": "UNSTATED", "aggregation": "SINGLE_EVENT", "status": "REPORTED", "attribution": {"kind": "ARTICLE_VOICE"}, "restates": "c2", "placeId": "oz",
               "evidence": {"claim": {"exact": "kills at least 40"}, "number": {"exact": "40", "paragraph": 0}, "quantifier": {"exact": "at least"}, "measure": {"exact": "kills"}, "place": {"exact": "Oz", "paragraph": 0}}},
              {"id": "c2", "measure": "KILLED", "quantifier": "EXACT", "value": 40, "victims": "UNSTATED", "aggregation": "CUMULATIVE", "status": "REPORTED", "attribution": {"kind": "NAMED", "organisationId": "police"}, "contradicts": ["c3"], "placeId": "oz", "periodId": "d1",
               "evidence": {"claim": {"exact": "40 were killed by"}, "number": {"exact": "40", "paragraph": 1}, "measure": {"exact": "killed", "paragraph": 1}, "attribution": {"exact": "Police"}, "place": {"exact": "Oz", "paragraph": 0}, "period": {"exact": "on May 3, 2024"}}},
              {"id": "c3", "measure": "KILLED", "quantifier": "EXACT", "value": 52, "victims": "UNSTATED", "aggregation": "CUMULATIVE", "status": "REPORTED", "attribution": {"kind": "NAMED", "personId": "ann-lee"}, "contradicts": ["c2"], "placeId": "oz", "periodId": "d1",
               "evidence": {"claim": {"exact": "killed by the quake on May 3, 2024; Ann Lee put it at 52"}, "number": {"exact": "52"}, "measure": {"exact": "killed", "paragraph": 1}, "attribution": {"exact": "Ann Lee"}, "place": {"exact": "Oz", "paragraph": 0}, "period": {"exact": "on May 3, 2024"}}},
              {"id": "c4", "measure": "KILLED", "quantifier": "EXACT", "value": 6, "victims": "UNSTATED", "aggregation": "CUMULATIVE", "status": "REPORTED", "attribution": {"kind": "ARTICLE_VOICE"}, "subsetOf": "c2",
               "evidence": {"claim": {"exact": "Six of the 40"}, "number": {"exact": "Six"}, "measure": {"exact": "of the 40"}}},
              {"id": "c5", "measure": "WOUNDED", "quantifier": "APPROX", "value": 100, "victims": "UNSTATED", "aggregation": "SINGLE_EVENT", "status": "REPORTED", "attribution": {"kind": "ARTICLE_VOICE"},
               "evidence": {"claim": {"exact": "Some 100 were hurt"}, "number": {"exact": "100"}, "quantifier": {"exact": "Some"}, "measure": {"exact": "hurt"}}},
              {"id": "c6", "measure": "KILLED", "quantifier": "EXACT", "value": 900, "victims": "UNSTATED", "aggregation": "SINGLE_EVENT", "status": "REPORTED", "attribution": {"kind": "ARTICLE_VOICE"}, "periodId": "d2",
               "evidence": {"claim": {"exact": "killed 900"}, "number": {"exact": "900"}, "measure": {"exact": "killed", "paragraph": 2}, "period": {"exact": "in 1990"}}}],
             "events": [
               {"main": true, "words": {"exact": "the quake"}, "placeId": "oz", "periodId": "d1", "figures": ["c1", "c2", "c3", "c4", "c5"],
                "tolls": [{"measure": "WOUNDED", "figures": ["c5"]}, {"measure": "KILLED", "figures": ["c2", "c3"]}]},
               {"periodId": "d2", "figures": ["c6"], "tolls": [{"measure": "KILLED", "figures": ["c6"]}]}]}
            """;

    @Inject
    Corpus corpus;

    @BeforeEach
    void onlyTheSeed() {
        corpus.reset();
    }

    @Test
    void figuresWithoutATimeAreInARangeWhereTheFormSaysSo() {
        corpus.store(
                """
                {"id": "timeless", "headline": "12 were arrested", "paragraphs": ["Text."], "casualties": [
                  {"id": "c1", "measure": "DETAINED", "quantifier": "EXACT", "value": 12, "victims": "UNSTATED",
                   "aggregation": "SINGLE_EVENT", "status": "REPORTED", "attribution": {"kind": "ARTICLE_VOICE"},
                   "evidence": {"claim": {"exact": "12 were arrested"}, "number": {"exact": "12"},
                     "measure": {"exact": "arrested"}}}]}
                """);
        assertThat(page("/figures?from=1900-01-01&to=1900-12-31&undated=").select("article.figure"))
                .isEmpty();
        Document found = page("/figures?from=1900-01-01&to=1900-12-31&undated=include");
        assertThat(found.select("article.figure")).hasSize(1);
        assertThat(found.select("select[name=undated] option[selected]").attr("value"))
                .isEqualTo("include");
        assertThat(given().header("Accept", "text/html")
                        .get("/figures?from=1900-12-31&to=1900-01-01")
                        .then()
                        .statusCode(400)
                        .extract()
                        .asString())
                .contains("from must not be after to");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?person=ahmad-al-sharaa&place=sweida&organisation=sohr",
                ARTICLE,
                "/timeline",
                "/map",
                "/figures",
                "/figures?place=sweida&attributedTo=sohr",
                "/figures?place=baku&attributedTo=ahmad-al-sharaa",
            })
    void nobodyIsShownTheIdOfAnEntity(String path) {
        Set<String> ids = new HashSet<>();
        for (String kind : List.of("people", "places", "organisations")) {
            ids.addAll(given().get("/api/v1/" + kind + "?limit=100").jsonPath().<String>getList("items.id"));
        }
        assertThat(ids).hasSizeGreaterThan(30);
        Document page = page(path);
        page.select(".data").remove();
        assertThat(page.body().text().split("[^\\w-]+")).doesNotContainAnyElementsOf(ids);
    }

    @Test
    void figureTellsItsPlaceItsSourceAndItsArticleByName() {
        Document page = page("/figures?attributedTo=sohr");
        assertThat(page.select(".filters").text())
                .contains("according to Syrian Observatory for Human Rights")
                .doesNotContain("sohr");
        assertThat(page.select("select[name=attributedTo] option[selected]").text())
                .isEqualTo("Syrian Observatory for Human Rights");
        Element figure = page.selectFirst("article.figure");
        assertThat(figure.select(".source").text()).contains("Syrian Observatory for Human Rights");
        assertThat(figure.select(".facts").text()).contains("in As-Suwayda");
        assertThat(figure.select(".statement").text()).contains("Syria and Israel reportedly resume secret talks");
        assertThat(page("/timeline").select("tbody th").first().text())
                .contains("in Syria and Israel reportedly resume secret talks");
    }

    @Test
    void articleTellsHowManyOfEachEventByEachAccount() {
        corpus.store(QUAKE);
        Document page = page("/articles/quake");
        Element main = page.selectFirst("#event-oz-2024-05-03");
        assertThat(main.is(".main")).isTrue();
        assertThat(main.select("h3").text()).isEqualTo("“the quake”");
        assertThat(main.select(".about-event").text())
                .isEqualTo("What the article reports · these words · in Oz · 3 May 2024");
        assertThat(main.select(".toll h4").eachText()).containsExactly("killed by each account", "wounded");
        assertThat(main.select(".toll li").eachText())
                .containsExactly(
                        "40 according to Police of Oz (“Police”)",
                        "52 according to Ann Lee",
                        "about 100 according to the article itself, which names no source");
        assertThat(main.select(".others a").eachText())
                .containsExactly("at least 40 killed, said again", "6 killed, part of 40");
        Element other = page.selectFirst("#event-event-1990");
        assertThat(other.text()).startsWith("An event of 1990 Also told of");
        assertThat(other.select(".toll li").text()).startsWith("900");
        corpus.store(QUAKE.replace(", \"tolls\": [{\"measure\": \"KILLED\", \"figures\": [\"c6\"]}]", ""));
        assertThat(page("/articles/quake").select("#event-event-1990 .others").text())
                .isEqualTo("Figures: 900 killed");
        Element figure = page.selectFirst("#casualty-c2");
        assertThat(figure.select(".source a").attr("href")).isEqualTo("#organisation-police");
        assertThat(figure.select(".facts a").eachText())
                .containsExactly("in Oz", "3 May 2024 (“May 3, 2024”)", "toll of this event");
    }

    @Test
    void figureOfTheListLeadsToItsEventAndToOthersOfItsPlaceAndSource() {
        corpus.store(QUAKE);
        Document page = page("/figures?toll=true&place=oz&atLeast=50");
        Element figure = page.selectFirst("article.figure");
        assertThat(figure.select(".source a").attr("href")).isEqualTo("/figures?attributedTo=ann-lee");
        assertThat(figure.select(".facts a").eachAttr("href"))
                .containsExactly("/figures?place=oz", "/articles/quake#date-d1", "/articles/quake#event-oz-2024-05-03");
        assertThat(page.select("select[name=toll] option[selected]").attr("value"))
                .isEqualTo("true");
        assertThat(page.select(".filters").text()).contains("figures tolls only");
    }

    @Test
    void whereNothingIsStoredThePagesSayThatAndNotThatNothingIsLikeThat() throws IOException {
        String seed = "/api/v1/articles/" + Corpus.SEED;
        String stored = given().get(seed).asString();
        corpus.withoutAny(() -> {
            assertThat(page("/").select(".empty").text()).startsWith("Nothing is stored yet. Post one: curl");
            assertThat(page("/?place=sweida").select(".empty").text()).startsWith("No article is like that.");
            for (String path : List.of("/timeline", "/map", "/figures")) {
                assertThat(page(path).select(".empty").text()).startsWith("No article has a ");
            }
            assertThat(page("/figures?place=sweida").select(".empty").text()).isEqualTo("No figure is like that.");
        });
        assertThat(given().get(seed).asString()).isEqualTo(stored);
    }

    @Test
    void thingsOfDifferentKindsWithOneIdAreToldApart() {
        corpus.store(
                """
                {"id": "same", "headline": "3 hurt in Bath City, 4 killed",
                 "paragraphs": ["Amy Bath said the former, Bath Council the latter."],
                 "people": [{"id": "bath", "name": "Amy Bath", "mentions": [{"exact": "Amy Bath"}]}],
                 "places": [{"id": "bath", "name": "Bath City", "type": "CITY", "mentions": [{"exact": "Bath City"}]}],
                 "organisations": [
                   {"id": "bath", "name": "Bath Council", "type": "OTHER", "mentions": [{"exact": "Bath Council"}]}],
                 "casualties": [
                   {"id": "c1", "measure": "WOUNDED", "quantifier": "EXACT", "value": 3, "victims": "UNSTATED",
                    "aggregation": "SINGLE_EVENT", "status": "REPORTED", "placeId": "bath",
                    "attribution": {"kind": "NAMED", "personId": "bath"},
                    "evidence": {"claim": {"exact": "3 hurt"}, "number": {"exact": "3"}, "measure": {"exact": "hurt"},
                      "place": {"exact": "Bath City"}, "attribution": {"exact": "Amy Bath"}}},
                   {"id": "c2", "measure": "KILLED", "quantifier": "EXACT", "value": 4, "victims": "UNSTATED",
                    "aggregation": "SINGLE_EVENT", "status": "REPORTED",
                    "attribution": {"kind": "NAMED", "organisationId": "bath"},
                    "evidence": {"claim": {"exact": "4 killed"}, "number": {"exact": "4"}, "measure": {"exact": "killed"},
                      "attribution": {"exact": "Bath Council"}}}]}
                """);
        for (String path : List.of("/articles/same", "/figures?attributedTo=bath")) {
            Document page = page(path);
            assertThat(page.select(".figure .source bdi").eachText())
                    .containsExactlyInAnyOrder("Amy Bath", "Bath Council");
            assertThat(page.select(".figure .facts").text()).contains("in Bath City");
        }
        assertThat(page("/figures?attributedTo=bath").select(".filters").text())
                .contains("according to Bath Council or Amy Bath");
        assertThat(page("/figures?place=bath").select(".filters").text()).contains("place Bath City");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/articles/one", "/timeline", "/map", "/figures"})
    void oneOfAKindIsNotCalledSeveral(String path) {
        corpus.store(
                """
                {"id": "one", "headline": "1 hurt in Suva on May 3, 2024", "paragraphs": ["Ada Lin of WHO said so."],
                 "people": [{"id": "ada", "name": "Ada Lin", "mentions": [{"exact": "Ada Lin"}]}],
                 "places": [{"id": "suva", "name": "Suva", "type": "CITY", "mentions": [{"exact": "Suva"}]}],
                 "organisations": [{"id": "who", "name": "WHO", "type": "OTHER", "mentions": [{"exact": "WHO"}]}],
                 "dates": [{"id": "d1", "edtf": "2024-05-03", "basis": "STATED", "mentions": [{"exact": "May 3, 2024"}]}],
                 "casualties": [
                   {"id": "c1", "measure": "WOUNDED", "quantifier": "EXACT", "value": 1, "victims": "UNSTATED",
                    "aggregation": "SINGLE_EVENT", "status": "REPORTED", "attribution": {"kind": "ARTICLE_VOICE"},
                    "evidence": {"claim": {"exact": "1 hurt"}, "number": {"exact": "1"}, "measure": {"exact": "hurt"}}}]}
                """);
        assertThat(page(path).text()).doesNotContainPattern("\\b1 (people|[a-z]+s|casualty figures)\\b");
        assertThat(page("/").select(".articles li").text())
                .contains("1 person · 1 place · 1 organisation · 1 date · 1 casualty figure");
    }

    private static Document page(String address) {
        return Jsoup.parse(given().urlEncodingEnabled(false)
                .header("Accept", "text/html")
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }
}
