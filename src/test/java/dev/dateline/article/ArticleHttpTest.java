package dev.dateline.article;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.testsupport.Corpus;
import dev.dateline.testsupport.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ArticleHttpTest {

    private static final String ARTICLE = "/api/v1/articles/" + Corpus.SEED;

    @Inject
    Corpus corpus;

    @BeforeEach
    void onlyTheSeed() {
        corpus.reset();
    }

    @Test
    void seededArticleStatesItsFigureWithItsSource() {
        given().get(ARTICLE)
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("id", equalTo(Corpus.SEED))
                .body("publisher", equalTo("MNTV"))
                .body("dateline.placeId", equalTo("baku"))
                .body("published.inferred", equalTo(true))
                .body("paragraphs.size()", equalTo(20))
                .body("paragraphs[0].kind", equalTo("headline"))
                .body("paragraphs[0].end", equalTo(74))
                .body("casualties.find { it.id == 'c1' }.verbatim", equalTo("more than 1,400 deaths"))
                .body("casualties.find { it.id == 'c1' }.lowerInclusive", equalTo(false))
                .body("casualties.find { it.id == 'c1' }.upperBound", equalTo(null))
                .body(
                        "casualties.find { it.id == 'c1' }.attribution.verbatim",
                        equalTo("the UK-based Syrian Observatory for Human Rights"))
                .body("casualties.find { it.id == 'c2' }.restates", equalTo("c1"));
    }

    @Test
    void seededArticleIsUnder60KilobytesOfJson() {
        assertThat(given().get(ARTICLE).asByteArray()).hasSizeLessThan(60_000);
    }

    @Test
    void everySpanOfEveryFactIsASliceOfTheText() throws IOException {
        JsonNode article = new ObjectMapper().readTree(given().get(ARTICLE).asByteArray());
        String text = article.get("text").asText();
        int[] points = text.codePoints().toArray();
        List<JsonNode> spans = new ArrayList<>();
        collectSpans(article, spans);
        assertThat(spans).hasSizeGreaterThan(120);
        for (JsonNode span : spans) {
            String exact = span.get("exact").asText();
            int start = span.get("start").asInt();
            int utf16Start = span.get("utf16Start").asInt();
            assertThat(new String(points, start, span.get("end").asInt() - start))
                    .isEqualTo(exact);
            assertThat(text.substring(utf16Start, span.get("utf16End").asInt())).isEqualTo(exact);
            assertThat(text.substring(0, utf16Start))
                    .endsWith(span.get("prefix").asText());
        }
    }

    private static void collectSpans(JsonNode node, List<JsonNode> spans) {
        if (node.has("exact")) {
            spans.add(node);
        }
        node.forEach(child -> collectSpans(child, spans));
    }

    @ParameterizedTest
    @CsvSource({
        "paragraphs, 20",
        "people, 7",
        "places, 15",
        "organisations, 13",
        "dates, 11",
        "casualties, 2",
    })
    void partIsAListOfItsOwn(String part, int total) {
        given().get(ARTICLE + "/" + part)
                .then()
                .statusCode(200)
                .body("page.total", equalTo(total))
                .body("items.size()", equalTo(total));
        assertThat(given().get(ARTICLE).jsonPath().getList(part))
                .isEqualTo(given().get(ARTICLE + "/" + part).jsonPath().getList("items"));
    }

    @Test
    void mentionsAreEverySpanInTextOrder() {
        List<Map<String, Object>> mentions = new ArrayList<>();
        String next = "";
        while (next != null) {
            var page = given().get(ARTICLE + "/mentions?limit=50" + next).jsonPath();
            mentions.addAll(page.getList("items"));
            next = page.getString("page.next") == null ? null : "&cursor=" + page.getString("page.next");
        }
        int checked = given().get(ARTICLE + "/verification").jsonPath().getInt("checked");
        assertThat(mentions).hasSize(checked);
        assertThat(mentions).isSortedAccordingTo(java.util.Comparator.comparing(mention ->
                (Integer) ((Map<?, ?>) mention.get("mention")).get("start")));
        assertThat(mentions).extracting(mention -> mention.get("kind")).contains("PERSON", "PLACE", "DATE", "CASUALTY");
    }

    @Test
    void includeAnswersTheChosenPartsAlone() {
        given().get(ARTICLE + "?include=people,casualties")
                .then()
                .statusCode(200)
                .body("$", hasKey("people"))
                .body("$", hasKey("casualties"))
                .body("$", hasKey("text"))
                .body("$", not(hasKey("places")))
                .body("$", not(hasKey("paragraphs")))
                .body("$", not(hasKey("dates")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"people,,dates", "peple", "people, dates", "PEOPLE"})
    void wrongIncludeIsA400ThatListsTheParts(String include) {
        given().queryParam("include", include)
                .get(ARTICLE)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].field", equalTo("include"))
                .body("errors[0].message", containsString("organisations"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "Syria-Israel-Baku-Talks", "%20", "a%2Fb", "no-such-article/people", "x/verification"})
    void unknownArticleIs404(String id) {
        given().urlEncodingEnabled(false)
                .get("/api/v1/articles/" + id)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("status", equalTo(404));
    }

    @Test
    void summaryCountsTheFactsOfEachKind() {
        given().get("/api/v1/articles")
                .then()
                .body("items[0].counts.people", equalTo(7))
                .body("items[0].counts.places", equalTo(15))
                .body("items[0].counts.organisations", equalTo(13))
                .body("items[0].counts.dates", equalTo(11))
                .body("items[0].counts.casualties", equalTo(2))
                .body("items[0].revision", equalTo(1));
    }

    @ParameterizedTest
    @CsvSource({
        "person=ahmad-al-sharaa, true",
        "person=nobody, false",
        "place=sweida, true",
        "place=ahmad-al-sharaa, false",
        "organisation=sohr, true",
        "organisation=sweida, false",
        "publisher=mntv, true",
        "publisher=AFP, false",
        "language=EN, true",
        "language=ar, false",
        "publishedFrom=2025-07-31, true",
        "publishedFrom=2025-08-01, false",
        "publishedTo=2025-07-18, true",
        "publishedTo=2025-07-17, false",
        "person=ahmad-al-sharaa&place=nowhere, false",
    })
    void filterFindsTheArticlesItNames(String filter, boolean found) {
        given().get("/api/v1/articles?" + filter)
                .then()
                .statusCode(200)
                .body("page.total", equalTo(found ? 1 : 0))
                .body("items.size()", equalTo(found ? 1 : 0));
    }

    @Test
    void unknownParameterIsNamedAndTheKnownOnesListed() {
        given().get("/api/v1/articles?persn=x&limit=5")
                .then()
                .statusCode(400)
                .body("errors.field", hasItems("persn"))
                .body("detail", containsString("person"))
                .body("detail", containsString("publishedFrom"));
    }
}
