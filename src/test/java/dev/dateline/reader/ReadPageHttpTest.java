package dev.dateline.reader;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.testsupport.Corpus;
import dev.dateline.testsupport.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/** The page that reads a text of one's own, as a browser without JavaScript has it. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ReadPageHttpTest {

    private static final String TEXT =
            """
            Twelve killed in Suva, it's said & done
            Police said on Monday that 12 people were killed in Suva. "</pre><script>alert(1)</script>," said Ada Lin of WHO.
            """;

    private static final String DAY = "2024-05-08";

    @Inject
    Corpus corpus;

    @Inject
    ObjectMapper json;

    @BeforeEach
    void onlyTheSeed() {
        corpus.reset();
    }

    @Test
    void textIsMarkedAndItsFactsAreShownAndNothingIsStored() {
        Document page = page(200, TEXT, DAY);
        assertThat(page.select("#text mark[data-kind~=casualty]").text()).contains("people were killed");
        assertThat(page.select("#text mark[data-kind~=place]").text()).contains("Suva");
        assertThat(page.select(".figure .number").text()).contains("12 killed");
        assertThat(page.getElementById("about").text()).isEqualTo("published 8 May 2024");
        assertThat(page.select("#when tbody td").first().text()).isEqualTo("6 May 2024");
        assertThat(page.select("main").text()).contains("Nothing is stored");
        assertThat(page.select("#text script")).isEmpty();
        given().get("/api/v1/articles").then().statusCode(200).body("page.total", is(1));
    }

    @Test
    void eachFactSaysHowSureItIsAndByWhichRulesItWasRead() {
        Document page = page(200, TEXT, DAY);
        for (Element fact : page.select("details.subject, article.figure, #when tbody tr")) {
            assertThat(fact.text()).contains("of whose like");
            assertThat(fact.select("details.how li code").eachText())
                    .as(fact.text())
                    .isNotEmpty();
        }
        assertThat(page.select("article.figure details.how").text()).contains("figures ·", "→ place");
    }

    @Test
    void itsLinksLeadToWordsOfThePageAndToNoArticleThatIsNotThere() {
        Document page = page(200, TEXT, DAY);
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        for (String address : page.select("main [href]").eachAttr("href")) {
            assertThat(address).startsWith("#");
            assertThat(page.getElementById(address.substring(1))).as(address).isNotNull();
        }
        assertThat(page.select("[style], style, script:not([src]), [data-api]")).isEmpty();
    }

    @Test
    void copiesAreWhatTheApiAnswers() throws IOException {
        Document page = page(200, TEXT, DAY);
        String curl = page.getElementById("as-curl").wholeText();
        String body = curl.substring(curl.indexOf(" --data-binary '") + " --data-binary '".length(), curl.length() - 1)
                .replace("'\\''", "'");
        String answer = given().contentType("application/json")
                .body(body)
                .post("/api/v1/extractions?explain=true")
                .asString();
        assertThat(json.readTree(page.getElementById("as-json").wholeText())).isEqualTo(json.readTree(answer));
        JsonNode figure = json.readTree(answer).at("/casualties/0");
        assertThat(page.getElementById("as-csv").wholeText())
                .contains("measure")
                .contains(figure.path("verbatim").textValue());
    }

    @Test
    void whatIsWrongIsSaidBesideTheTextWhichIsNotLost() {
        assertThat(page(400, " \n", "").select(".faults").text()).contains("There is no text yet.");
        Document page = page(400, "word ".repeat(900) + "\nand more", "");
        assertThat(page.select(".faults").text()).contains("headline size must be between 0 and 4000");
        assertThat(page.getElementById("read-text").wholeText()).contains("word word");
        assertThat(page(400, TEXT, "soon").select(".faults").text()).contains("soon");
    }

    @Test
    void lineAloneIsReadWithoutAHeadline() {
        Document page = page(200, "Police said 12 people were killed in Suva.", "");
        assertThat(page.select(".figure .number").text()).contains("12 killed");
    }

    @Test
    void formOfNoBrowserIsRefused() {
        given().contentType("application/x-www-form-urlencoded")
                .body("text=%zz")
                .post("/read")
                .then()
                .statusCode(400);
        given().contentType("application/json").body("{}").post("/read").then().statusCode(415);
    }

    @Test
    void samplesAreReadWithPlacesTimesAndSources() {
        for (Element sample : page(given().get("/read"), 200).select(".samples form")) {
            Document page = page(
                    200,
                    sample.select("[name=text]").attr("value"),
                    sample.select("[name=published]").attr("value"));
            assertThat(page.select(".figure")).isNotEmpty();
            assertThat(page.select("#who .subject, #organisations .subject")).isNotEmpty();
            assertThat(page.select("#where .subject")).isNotEmpty();
            assertThat(page.select("#when tbody tr")).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/articles/" + Corpus.SEED, "/timeline", "/map", "/figures", "/read", "/docs"})
    void everyPageLeadsToIt(String path) {
        assertThat(page(given().header("Accept", "text/html").get(path), 200).select("nav a[href=/read]"))
                .hasSize(1);
    }

    @Test
    void homeBeginsWithItWhereThereIsOneArticle() {
        assertThat(page(given().header("Accept", "text/html").get("/"), 200)
                        .select("main > *")
                        .first()
                        .select("a[href=/read]"))
                .hasSize(1);
        corpus.store(
                """
                {"id": "second", "headline": "Another one", "paragraphs": ["Nobody is named."]}""");
        assertThat(page(given().header("Accept", "text/html").get("/"), 200).select("main a[href=/read]"))
                .isEmpty();
    }

    @Test
    void nobodyKeepsWhatSomebodySent() {
        Response answer = post(TEXT, DAY);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(Set.of(answer.header("Content-Security-Policy").split("; "))).contains("script-src 'self'");
    }

    private static Document page(int status, String text, String published) {
        return page(post(text, published), status);
    }

    private static Response post(String text, String published) {
        return given().header("Accept", "text/html")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams("text", List.of(text), "published", List.of(published))
                .post("/read");
    }

    private static Document page(Response answer, int status) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).isEqualTo("text/html;charset=UTF-8");
        return Jsoup.parse(answer.asString());
    }
}
