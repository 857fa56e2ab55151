package dev.dateline.reader;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The pages as they are sent, read by an HTML parser. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PagesHttpTest {

    private static final String ARTICLE = "/articles/" + Corpus.SEED;
    private static final String DIFFICULT =
            """
            {"id": "difficult", "headline": "👩‍👩‍👧 in Suva <script>alert(1)</script> & more", "language": "en",
             "paragraphs": ["A zalgo e\u0301ẹ̀ Suva City 🇫🇯 dweller said 3 died in Suva City, & </p> 5 < 6."],
             "people": [{"id": "dweller", "name": "Suva City 🇫🇯 dweller", "mentions": [{"exact": "Suva City 🇫🇯 dweller"}]}],
             "places": [{"id": "suva", "name": "Suva", "type": "CITY", "countryCode": "FJ",
               "mentions": [{"exact": "Suva", "paragraph": 0}, {"exact": "Suva", "paragraph": 1, "prefix": "ẹ̀ "},
                            {"exact": "Suva City", "prefix": "died in "}]}]}
            """;

    @Inject
    Corpus corpus;

    @Inject
    ObjectMapper json;

    @BeforeEach
    void onlyTheSeed() {
        corpus.reset();
    }

    @ParameterizedTest
    @ValueSource(strings = {Corpus.SEED, "difficult"})
    void everyMentionIsMarkedOnItsWords(String id) {
        corpus.store(DIFFICULT);
        Document page = page("/articles/" + id);
        List<JsonNode> mentions = mentions(id);
        assertThat(mentions).isNotEmpty();
        for (JsonNode mention : mentions) {
            String anchor = "m-" + mention.at("/mention/start") + "-" + mention.at("/mention/end") + "-"
                    + mention.path("id").textValue();
            assertThat(page.getElementById(anchor)).as(anchor).isNotNull();
            assertThat(page.select("mark").stream()
                            .filter(mark ->
                                    List.of(mark.attr("data-m").split(" ")).contains(anchor))
                            .map(Element::wholeText)
                            .collect(joining()))
                    .isEqualTo(mention.at("/mention/exact").textValue());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {Corpus.SEED, "difficult"})
    void theTextIsTheArticlesToTheCharacter(String id) {
        corpus.store(DIFFICULT);
        Document page = page("/articles/" + id);
        String shown = page.select("#text > h1, #text > p:not(.about)").stream()
                .map(Element::wholeText)
                .collect(joining("\n"));
        assertThat(shown)
                .isEqualTo(given().get("/api/v1/articles/" + id + "?format=txt").asString());
        assertThat(page.select("#text script")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", ARTICLE, "/timeline", "/map", "/figures", "/read", "/articles/difficult"})
    void everyLinkLeadsSomewhere(String path) {
        corpus.store(DIFFICULT);
        Document page = page(path);
        Set<String> addresses = new LinkedHashSet<>();
        for (Element link : page.select("[href], [src], form[action]")) {
            addresses.add(link.attr("href") + link.attr("src") + link.attr("action"));
        }
        assertThat(addresses).isNotEmpty();
        for (String address : addresses) {
            if (address.startsWith("#")) {
                assertThat(page.getElementById(address.substring(1)))
                        .as(address)
                        .isNotNull();
            } else if (address.startsWith("/")) {
                int hash = address.indexOf('#');
                String target = hash < 0 ? address : address.substring(0, hash);
                Response answer = given().urlEncodingEnabled(false).get(target);
                assertThat(answer.statusCode()).as(address).isEqualTo(200);
                if (hash >= 0) {
                    assertThat(Jsoup.parse(answer.asString()).getElementById(address.substring(hash + 1)))
                            .as(address)
                            .isNotNull();
                }
            } else {
                assertThat(address).startsWith("https://");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", ARTICLE, "/timeline", "/map", "/figures", "/read", "/articles/difficult"})
    void idsAreUniqueAndNothingIsInline(String path) {
        corpus.store(DIFFICULT);
        Document page = page(path);
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("[style], style, script:not([src]):not([type=application/ld+json])"))
                .isEmpty();
        assertThat(page.select("*").stream()
                        .flatMap(each -> each.attributes().asList().stream())
                        .map(attribute -> attribute.getKey()))
                .noneMatch(name -> name.startsWith("on"));
    }

    @Test
    void headHoldsTheSameJsonLdAsTheApi() throws IOException {
        corpus.store(DIFFICULT);
        for (String id : List.of(Corpus.SEED, "difficult")) {
            String embedded = page("/articles/" + id)
                    .selectFirst("script[type=application/ld+json]")
                    .data();
            String api =
                    given().get("/api/v1/articles/" + id + "?format=jsonld").asString();
            assertThat(json.readTree(embedded)).isEqualTo(json.readTree(api));
        }
    }

    @Test
    void pagesAreKeptAndConditionalLikeTheApi() {
        Response first = given().header("Accept", "text/html").get(ARTICLE);
        first.then()
                .header("Content-Type", "text/html;charset=UTF-8")
                .header("Content-Language", "en")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", startsWith("default-src 'none'; "))
                .header("Content-Security-Policy", not(containsString("unsafe")));
        String etag = first.header("ETag");
        given().header("If-None-Match", etag).get(ARTICLE).then().statusCode(304);
        corpus.storePlain("another", "2025");
        assertThat(page("/").select(".articles a").eachText()).contains("Headline of another");
        given().header("If-None-Match", given().get("/").header("ETag"))
                .get("/")
                .then()
                .statusCode(304);
    }

    @Test
    void staticFilesMayBeKeptForAYear() {
        String sheet = page("/").selectFirst("link[rel=stylesheet]").attr("href");
        given().get(sheet)
                .then()
                .statusCode(200)
                .header("Content-Type", startsWith("text/css"))
                .header("Cache-Control", containsString("immutable"));
    }

    @Test
    void filtersAreTheApisOwnAndCanBeTakenAway() {
        corpus.storePlain("another", "2025");
        Document filtered = page("/?publisher=Test");
        assertThat(filtered.select(".articles li")).hasSize(1);
        assertThat(filtered.select(".filters a").attr("href")).isEqualTo("/");
        assertThat(filtered.select(".data a").first().attr("href"))
                .isEqualTo("/api/v1/articles?publisher=Test&format=json");
        assertThat(page("/?publisher=Nobody").select(".empty a").attr("href")).isEqualTo("/");
        assertThat(page("/?utm_source=x&publisher=Test").select(".filters li")).hasSize(1);
        assertThat(page("/timeline?from=&to=&precision=").select(".filters li")).isEmpty();
    }

    @Test
    void placesAreDrawnByPrecisionAndAllAreInTheTable() {
        Document page = page(ARTICLE);
        assertThat(page.select("#where .map path.country title").eachText())
                .contains("Syria: 16 mentions", "Israel: 11 mentions");
        assertThat(page.select("#where .map circle.point title").eachText())
                .anyMatch(title -> title.startsWith("Damascus: 4 mentions; "));
        assertThat(page.select("#where .map circle.area title").eachText())
                .anyMatch(title -> title.startsWith("As-Suwayda: 4 mentions; "));
        assertThat(page.select("#where .map circle title").eachText()).noneMatch(title -> title.startsWith("Syria:"));
        assertThat(page.select("#where .beyond a").eachText()).containsExactly("Southern Syria", "United States");
        assertThat(page.select("#where table tbody th").eachText()).hasSize(15);
        assertThat(page.select("#where table tbody tr:has(a[href=#place-sweida]) td")
                        .eachText())
                .contains("province", "Syria", "32.7485, 36.8466", "the middle of the province");
    }

    @Test
    void mapOfAllPlacesTakesTheApisFilters() {
        assertThat(page("/map").select("table tbody tr")).hasSize(15);
        assertThat(page("/map?country=SY&type=CITY").select("table tbody th").eachText())
                .containsExactly("Damascus");
        assertThat(page("/map?name=nowhere").select(".empty").text()).isEqualTo("No place is like that.");
        assertThat(page("/map?bbox=35,32,37,34").select("table tbody th").eachText())
                .contains("As-Suwayda", "Damascus")
                .doesNotContain("Latakia");
    }

    @Test
    void everyKindOfFactIsToBeHadInEachOfItsForms() {
        assertThat(page(ARTICLE).select(".parts a").eachAttr("href"))
                .hasSize(31)
                .contains(
                        "/api/v1/articles/" + Corpus.SEED + "/places?format=geojson",
                        "/api/v1/articles/" + Corpus.SEED + "/dates?format=ics",
                        "/api/v1/articles/" + Corpus.SEED + "/casualties?format=csv",
                        "/api/v1/articles/" + Corpus.SEED + "/events?format=csv");
    }

    @Test
    void nextPageGoesOn() {
        for (int i = 0; i < 3; i++) {
            corpus.storePlain("article-" + i, "2025-0" + (i + 1));
        }
        Set<String> seen = new LinkedHashSet<>();
        String address = "/?limit=1";
        while (address != null) {
            Document page = page(address);
            seen.addAll(page.select(".articles h2 a").eachAttr("href"));
            Element next = page.selectFirst(".paging a[rel=next]");
            address = next == null ? null : next.attr("href");
        }
        assertThat(seen).hasSize(4);
    }

    @Test
    void whoAsksForAPageIsToldOfAProblemOnAPage() {
        given().header("Accept", "text/html,*/*;q=0.8")
                .get("/articles/%3Cb%3Enobody%3C%2Fb%3E")
                .then()
                .statusCode(404)
                .header("Content-Type", "text/html;charset=UTF-8")
                .header("Content-Security-Policy", startsWith("default-src 'none'; "))
                .body(containsString("There is no article with this id."));
        given().header("Accept", "text/html")
                .get("/timeline?from=%3Cb%3E")
                .then()
                .statusCode(400)
                .body(containsString("from must be"))
                .body(not(containsString("<b>")));
        given().header("Accept", "text/html")
                .get("/nowhere")
                .then()
                .statusCode(404)
                .body(containsString("<h1>"));
        given().get("/nowhere").then().statusCode(404).body("status", equalTo(404));
        given().header("Accept", "text/html,*/*;q=0.8")
                .get("/api/v1/articles/nobody")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    private Document page(String address) {
        return Jsoup.parse(given().urlEncodingEnabled(false)
                .header("Accept", "text/html")
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    private List<JsonNode> mentions(String id) {
        return given().get("/api/v1/articles/" + id + "/mentions?format=ndjson")
                .asString()
                .lines()
                .map(line -> {
                    try {
                        return json.readTree(line);
                    } catch (IOException unreadable) {
                        throw new IllegalStateException(unreadable);
                    }
                })
                .toList();
    }
}
