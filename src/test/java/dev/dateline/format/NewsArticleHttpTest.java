package dev.dateline.format;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.testsupport.Corpus;
import dev.dateline.testsupport.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;

/** Expanded by Titanium, a JSON-LD 1.1 processor. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class NewsArticleHttpTest {

    private static final String ARTICLE = "/api/v1/articles/" + Corpus.SEED;

    @Inject
    Corpus corpus;

    @BeforeEach
    void onlyTheSeed() {
        corpus.reset();
    }

    @Test
    void articleHasItsOwnWords() {
        JsonObject article = expand(ARTICLE);
        JsonPath json = given().get(ARTICLE).jsonPath();
        assertThat(types(article)).containsExactly("NewsArticle");
        assertThat(article.getString("@id")).isEqualTo(LinkedData.BASE + ARTICLE);
        assertThat(text(article, "headline")).isEqualTo(json.getString("headline"));
        assertThat(text(article, "abstract")).isEqualTo(json.getString("standfirst"));
        assertThat(json.getString("text")).endsWith("\n" + text(article, "articleBody"));
        assertThat(text(article, "articleBody")).startsWith("BAKU, Azerbaijan (MNTV)");
        assertThat(text(article, "dateline")).isEqualTo("BAKU, Azerbaijan (MNTV)");
        assertThat(text(article, "inLanguage")).isEqualTo("en");
        assertThat(reference(article, "locationCreated")).endsWith("/api/v1/places/baku");
    }

    @Test
    void publicationBetweenTwoDaysHasNoDay() {
        assertThat(expand(ARTICLE)).doesNotContainKey(LinkedData.SCHEMA + "datePublished");
        corpus.storePlain("dated", "2025-07-20");
        assertThat(text(expand("/api/v1/articles/dated"), "datePublished")).isEqualTo("2025-07-20");
    }

    @Test
    void everyEntityIsMentionedWithTheLinksThatWereChecked() {
        JsonPath json = given().get(ARTICLE).jsonPath();
        JsonArray mentions = expand(ARTICLE).getJsonArray(LinkedData.SCHEMA + "mentions");
        int entities = json.getList("people").size()
                + json.getList("places").size()
                + json.getList("organisations").size();
        assertThat(mentions).hasSize(entities).hasSizeGreaterThan(30);
        int links = 0;
        for (JsonValue each : mentions) {
            JsonObject entity = each.asJsonObject();
            String[] path =
                    entity.getString("@id").substring(LinkedData.BASE.length()).split("/");
            String found = path[3] + ".find { it.id == '" + path[4] + "' }";
            assertThat(text(entity, "name")).isEqualTo(json.getString(found + ".name"));
            String wikidata = json.getString(found + ".wikidata");
            List<String> same = references(entity, "sameAs");
            if (wikidata == null) {
                assertThat(same).noneMatch(link -> link.contains("wikidata"));
            } else {
                assertThat(same).contains("http://www.wikidata.org/entity/" + wikidata);
                links++;
            }
        }
        assertThat(links).isGreaterThan(5);
    }

    @Test
    void onlyAPlaceThatIsAPointHasOne() {
        for (JsonValue each : expand(ARTICLE).getJsonArray(LinkedData.SCHEMA + "mentions")) {
            JsonObject entity = each.asJsonObject();
            boolean hasPoint = entity.containsKey(LinkedData.SCHEMA + "geo");
            if (types(entity).contains("Country") || types(entity).contains("AdministrativeArea")) {
                assertThat(hasPoint).isFalse();
            } else if (types(entity).contains("City")) {
                assertThat(hasPoint).isTrue();
            }
        }
    }

    @Test
    void figureIsAClaimWithItsSourceAndItsAppearance() {
        JsonArray claims = expand(ARTICLE).getJsonArray(LinkedData.SCHEMA + "hasPart");
        assertThat(claims).hasSize(2);
        JsonObject claim = claims.getJsonObject(0);
        assertThat(types(claim)).containsExactly("Claim");
        assertThat(text(claim, "text")).isEqualTo("more than 1,400 deaths");
        assertThat(reference(claim, "appearance")).isEqualTo(LinkedData.BASE + ARTICLE);
        assertThat(reference(claim, "author")).endsWith("/organisations/sohr");
        assertThat(reference(claim, "contentLocation")).endsWith("/places/sweida");
        JsonObject quantity = node(claim, "about");
        assertThat(number(quantity, "minValue")).isEqualTo(1401);
        assertThat(quantity).doesNotContainKey(LinkedData.SCHEMA + "maxValue");
        JsonObject ownVoice = claims.getJsonObject(1);
        assertThat(text(node(ownVoice, "author"), "name")).isEqualTo("MNTV");
    }

    @Test
    void whatTheArticleReportsIsAnEventThatItsFiguresAreOf() {
        JsonObject event = node(expand(ARTICLE), "about");
        assertThat(types(event)).containsExactly("Event");
        assertThat(event.getString("@id")).isEqualTo(LinkedData.BASE + ARTICLE + "#event-sweida-clashes");
        assertThat(text(event, "name")).isEqualTo("Sweida crisis");
        assertThat(reference(event, "location")).endsWith("/places/sweida");
        assertThat(event.getJsonArray(LinkedData.SCHEMA + "subjectOf")).hasSize(2);
        assertThat(reference(event, "subjectOf")).isEqualTo(LinkedData.BASE + ARTICLE + "#c1");
    }

    @Test
    void leftOutPartsAreLeftOutHereToo() {
        JsonObject article = expand(ARTICLE + "?include=people");
        assertThat(article.getJsonArray(LinkedData.SCHEMA + "mentions")).hasSize(7);
        assertThat(article).doesNotContainKey(LinkedData.SCHEMA + "hasPart");
    }

    private static JsonObject expand(String url) {
        return LinkedData.expand(given().accept("application/ld+json")
                .get(url)
                .then()
                .statusCode(200)
                .header("Content-Type", "application/ld+json")
                .extract()
                .asString());
    }

    private static List<String> types(JsonObject node) {
        return node.getJsonArray("@type").getValuesAs(JsonString.class).stream()
                .map(type -> type.getString().substring(LinkedData.SCHEMA.length()))
                .toList();
    }

    private static JsonObject node(JsonObject node, String property) {
        return node.getJsonArray(LinkedData.SCHEMA + property).getJsonObject(0);
    }

    private static String text(JsonObject node, String property) {
        return node(node, property).getString("@value");
    }

    private static int number(JsonObject node, String property) {
        return node(node, property).getInt("@value");
    }

    private static String reference(JsonObject node, String property) {
        return node(node, property).getString("@id");
    }

    private static List<String> references(JsonObject node, String property) {
        JsonArray values = node.getJsonArray(LinkedData.SCHEMA + property);
        return values == null
                ? List.of()
                : values.stream()
                        .map(value -> value.asJsonObject().getString("@id"))
                        .toList();
    }
}
