package dev.dateline.mention;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

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

import java.util.List;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class EntityHttpTest {

    @Inject
    Corpus corpus;

    @BeforeEach
    void seedAndAnArticleFromTheSouthSeas() {
        corpus.reset();
        corpus.store(
                """
                {"id": "south-seas", "headline": "José Núñez and President al-Sharaa speak of Suva, Apia and 100% coral",
                 "paragraphs": ["General Ahmad al-Sharaa met Nunez_Co."],
                 "published": {"edtf": "2025-08-30"},
                 "people": [
                   {"id": "jose-nunez", "name": "José Núñez", "wikidata": "Q42", "mentions": [{"exact": "José Núñez"}]},
                   {"id": "ahmad-al-sharaa", "name": "Ahmad al-Sharaa",
                    "roles": [{"words": {"exact": "President"}}, {"words": {"exact": "General"}}],
                    "mentions": [{"exact": "al-Sharaa", "paragraph": 0}, {"exact": "Ahmad al-Sharaa"}]}],
                 "places": [
                   {"id": "suva", "name": "Suva", "type": "CITY", "countryCode": "FJ",
                    "location": {"latitude": -18.14, "longitude": 178.44, "precision": "CITY", "source": "test"},
                    "mentions": [{"exact": "Suva"}]},
                   {"id": "apia", "name": "Apia", "type": "CITY", "countryCode": "WS",
                    "location": {"latitude": -13.83, "longitude": -171.76, "precision": "CITY", "source": "test"},
                    "mentions": [{"exact": "Apia"}]}],
                 "organisations": [{"id": "nunez-co", "name": "Nunez_Co", "type": "COMPANY",
                    "mentions": [{"exact": "Nunez_Co"}]}]}
                """);
    }

    @Test
    void personOfSeveralArticlesKeepsTheRolesOfEach() {
        var person = given().get("/api/v1/people/ahmad-al-sharaa")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(person.getInt("articles")).isEqualTo(2);
        assertThat(person.getInt("mentions")).isEqualTo(6);
        assertThat(person.<String>getList("appearances.articleId")).containsExactly("south-seas", Corpus.SEED);
        assertThat(person.<String>getList("appearances[0].roles.verbatim")).containsExactly("President", "General");
        assertThat(person.<String>getList("appearances[1].roles.verbatim")).containsExactly("President", "President");
        assertThat(person.<String>getList("appearances[1].asWritten"))
                .containsExactly("Ahmad al-Sharaa", "al-Sharaa", "Al-Sharaa");
    }

    @Test
    void linkIsGivenWhereItWasCheckedAndNullElsewhere() {
        given().get("/api/v1/people/jose-nunez").then().body("wikidata", equalTo("Q42"));
        given().get("/api/v1/people/ron-dermer").then().body("wikidata", nullValue());
    }

    @ParameterizedTest
    @CsvSource({
        "people, jose nunez, jose-nunez",
        "people, NÚÑEZ, jose-nunez",
        "people, shaibani, asaad-al-shaibani",
        "people, ASAAD AL, asaad-al-shaibani",
        "places, sweida, sweida",
        "places, suwayda, sweida",
        "places, golan, golan-heights",
        "organisations, human rights, sohr",
        "organisations, nunez_co, nunez-co",
    })
    void nameFindsAnyOfItsNamesCaseAndDiacriticBlind(String list, String name, String id) {
        given().queryParam("name", name)
                .get("/api/v1/" + list)
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(id)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "!", "nunez!co", "%25", "' or '1'='1"})
    void nameTakesWildcardsLiterally(String name) {
        var found = given().queryParam("name", name)
                .get("/api/v1/people")
                .then()
                .statusCode(200)
                .extract();
        assertThat(found.jsonPath().getList("items")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u0301"})
    void blankNameIsRefusedInsteadOfFindingEverything(String name) {
        given().queryParam("name", name).get("/api/v1/people").then().statusCode(400);
    }

    @Test
    void placesAreFoundByTypeAndCountry() {
        given().get("/api/v1/places?type=CITY&country=sy").then().body("items.id", equalTo(List.of("damascus")));
        given().get("/api/v1/places?type=ADM1").then().body("items.id", containsInAnyOrder("sweida", "latakia"));
    }

    @Test
    void boundingBoxFindsThePointsInIt() {
        given().get("/api/v1/places?bbox=35,32,37,34")
                .then()
                .body("items.id", containsInAnyOrder("damascus", "sweida", "golan-heights"));
    }

    @Test
    void boundingBoxMayCrossTheAntimeridian() {
        given().get("/api/v1/places?bbox=170,-30,-160,0").then().body("items.id", containsInAnyOrder("suva", "apia"));
        given().get("/api/v1/places?bbox=-160,-30,170,0").then().body("items.id", equalTo(List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1,2,3", "a,b,c,d", "0,10,10,0", "0,0,0,NaN", "-181,0,0,0", "0,-91,0,0", "1,2,3,4,5", ",,,"})
    void badBoundingBoxIs400(String bbox) {
        given().queryParam("bbox", bbox)
                .get("/api/v1/places")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("bbox"));
    }

    @ParameterizedTest
    @CsvSource({"type, TOWN", "country, Syria", "country, ZZ"})
    void unknownTypeOrCountryIs400(String parameter, String value) {
        given().queryParam(parameter, value)
                .get("/api/v1/places")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo(parameter));
    }

    @ParameterizedTest
    @ValueSource(strings = {"people/sweida", "places/ahmad-al-sharaa", "organisations/x", "people/%F0%9F%98%80"})
    void unknownEntityIs404(String path) {
        given().urlEncodingEnabled(false)
                .get("/api/v1/" + path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    @Test
    void entitiesThatNoArticleMentionsAnyMoreAreForgotten() {
        corpus.reset();
        given().get("/api/v1/places/suva").then().statusCode(404);
        given().get("/api/v1/people/ahmad-al-sharaa").then().body("articles", equalTo(1));
    }
}
