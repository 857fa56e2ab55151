package dev.dateline;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import dev.dateline.testsupport.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class OperationsHttpTest {

    @ParameterizedTest
    @ValueSource(strings = {"live", "ready", "started"})
    void healthIsUp(String check) {
        given().get("/health/" + check).then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void readinessAsksTheDatabaseAndTheSeed() {
        given().get("/health/ready").then().body("checks.name", hasItems("Database connections health check", "seed"));
    }

    @Test
    void metricsTimeRequestsByRoute() {
        given().get("/api/v1/articles/syria-israel-baku-talks").then().statusCode(200);
        given().accept("text/plain")
                .get("/metrics")
                .then()
                .statusCode(200)
                .contentType(containsString("text/plain"))
                .body(containsString("http_server_requests_seconds_count"))
                .body(containsString("uri=\"/api/v1/articles/{id}\""));
    }

    @Test
    void unknownIdsDoNotMakeNewMetrics() {
        given().get("/api/v1/articles/one-that-is-not").then().statusCode(404);
        assertThat(given().get("/metrics").asString()).doesNotContain("one-that-is-not");
    }

    @Test
    void interactivePageOnTheApiIsThere() {
        given().get("/docs/")
                .then()
                .statusCode(200)
                .contentType(containsString("html"))
                .body(containsString("/openapi"));
    }

    @Test
    void openApiDocumentIsServedAsYamlAndJson() {
        given().get("/openapi").then().statusCode(200).body(containsString("openapi: 3.1.0"));
        given().get("/openapi?format=json").then().statusCode(200).body("openapi", equalTo("3.1.0"));
    }
}
