package dev.dateline.http;

import static io.restassured.RestAssured.given;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

import java.util.Map;

/** The limits are settings. */
@QuarkusTest
@TestProfile(LimitsTest.Low.class)
class LimitsTest {

    public static class Low implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "dateline.http.max-url-length", "100",
                    "dateline.http.max-header-size", "1K",
                    "dateline.http.max-body-size", "10");
        }
    }

    @Test
    void limitsAreThoseSet() {
        given().get("/" + "a".repeat(99)).then().statusCode(404);
        given().get("/" + "a".repeat(100)).then().statusCode(414);
        given().header("X-Long", "a".repeat(1024)).get("/").then().statusCode(431);
        given().contentType("text/plain")
                .body("a".repeat(11))
                .post("/api/v1/-test/texts")
                .then()
                .statusCode(413);
    }
}
