package dev.dateline.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class QueryParameterCheckTest {

    private static final String LIST = "/api/v1/-test/list";

    @Test
    void declaredParametersAreTakenWhereverTheyAreDeclared() {
        get("?limit=5&cursor=a&q=b&bbox=1,2,3,4&from=2025-01-01&to=2025-02-01&include=c")
                .statusCode(200)
                .body("limit", equalTo(5));
    }

    @Test
    void unknownParameterIs400ThatListsTheKnownOnes() {
        get("?limt=5&q=b")
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/invalid-parameter"))
                .body(
                        "detail",
                        equalTo("'limt' is not a known query parameter."
                                + " Known here: bbox, cursor, from, include, limit, q, to."))
                .body("errors", hasSize(1))
                .body("errors[0].field", equalTo("limt"))
                .body("errors[0].value", equalTo("5"));
    }

    @Test
    void resourceWithoutParametersSaysSo() {
        given().get("/api/v1/-test/things/one?x=1")
                .then()
                .statusCode(400)
                .body("detail", endsWith("This resource takes no query parameters."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"LIMIT=5", "Limit=5", "limit%20=5", "=5", "limit%00=1", "words=a"})
    void nameIsKnownOnlyByItsExactSpelling(String query) {
        get("?" + query).statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=5&limit=6", "limit=5&limit=5", "q=a&limit=1&q="})
    void parameterGivenTwiceIs400(String query) {
        get("?" + query).statusCode(400).body("detail", containsString("is given 2 times; give it once."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%00", "a%00b", "%0a", "%1b", "%7f", "%c2%85"})
    void valueWithAControlCharacterIs400(String value) {
        get("?q=" + value).statusCode(400).body("errors[0].message", equalTo("q holds a control character."));
    }

    @Test
    void everyWrongParameterIsNamedAtOnce() {
        get("?x=1&y=2&q=a&q=b&cursor=%00").body("errors.field", contains("x", "y", "q", "cursor"));
        get("?limit=0&bbox=1&from=x&to=2025-02-30")
                .statusCode(400)
                .body("errors.field", contains("limit", "bbox", "from", "to"));
    }

    @Test
    void headIsCheckedAsGetIs() {
        given().head(LIST + "?limt=5").then().statusCode(400);
        given().head(LIST + "?limit=5").then().statusCode(200);
    }

    @Test
    void parametersPastTheThousandthAreSeenToo() {
        get("?" + "q=&".repeat(1500) + "x=1").statusCode(400).body("errors.field", contains("q", "x"));
    }

    @Test
    void checkCannotBeGoneRoundByEncodingThePath() {
        given().urlEncodingEnabled(false)
                .get("/%61pi/v1/-test/list?x=1")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/invalid-request"));
    }

    @Test
    void pageForPeopleTakesAnyParameter() {
        given().get("/-test-page?utm_source=a&utm_source=b").then().statusCode(200);
    }

    @Test
    void brokenConstraintOfAParameterIs400() {
        given().get("/api/v1/-test/at-most-five?number=6")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/invalid-parameter"))
                .body("errors[0].field", equalTo("number"))
                .body("errors[0].value", equalTo("6"));
    }

    private static ValidatableResponse get(String query) {
        return given().urlEncodingEnabled(false).get(LIST + query).then();
    }
}
