package dev.dateline.http;

import static io.restassured.RestAssured.given;

import dev.dateline.testsupport.Tight;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

/** The limits are settings. */
@QuarkusTest
@TestProfile(Tight.class)
class LimitsTest {

    @Test
    void limitsAreThoseSet() {
        given().get("/" + "a".repeat(Tight.LONGEST_URL - 1)).then().statusCode(404);
        given().get("/" + "a".repeat(Tight.LONGEST_URL)).then().statusCode(414);
        given().header("X-Long", "a".repeat(Tight.LARGEST_HEADERS))
                .get("/")
                .then()
                .statusCode(431);
        given().contentType("text/plain")
                .body("a".repeat(Tight.LONGEST_BODY + 1))
                .post("/api/v1/-test/texts")
                .then()
                .statusCode(413);
    }
}
