package dev.dateline.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.equalTo;

import dev.dateline.testsupport.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which methods each path of the application takes: what OPTIONS says, and nothing else. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class MethodsTest {

    private static final List<String> METHODS =
            List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "TRACE", "BREW");

    private static final List<String> BESIDE_THE_API = List.of(
            "/",
            "/articles/x",
            "/timeline",
            "/map",
            "/figures",
            "/problems/not-found",
            "/openapi",
            "/openapi.json",
            "/openapi.yaml",
            "/docs",
            "/docs/",
            "/docs/swagger-ui.css",
            "/assets/reader.css",
            "/assets/icon.svg",
            "/metrics",
            "/health",
            "/health/live",
            "/health/ready",
            "/health/started");

    @Test
    void everyPathTakesWhatItsOptionsSayAndNothingElse() {
        Map<String, Map<String, ?>> documented =
                given().get("/openapi?format=json").jsonPath().getMap("paths");
        List<String> paths = new ArrayList<>(BESIDE_THE_API);
        documented.forEach((path, operations) -> {
            String there = path.replaceAll("\\{[^}]*}", "x");
            paths.add(there);
            Set<String> methods = new TreeSet<>(List.of("OPTIONS"));
            METHODS.stream()
                    .filter(method -> operations.containsKey(method.toLowerCase(java.util.Locale.ROOT)))
                    .forEach(methods::add);
            if (methods.contains("GET")) {
                methods.add("HEAD");
            }
            assertThat(options(there)).as(path).isEqualTo(methods);
        });
        assertThat(paths).hasSizeGreaterThan(30);
        paths.forEach(MethodsTest::takesWhatItsOptionsSay);
    }

    private static Set<String> options(String path) {
        String allow = given().options(path).then().statusCode(204).extract().header("Allow");
        return new TreeSet<>(List.of(allow.split(", ")));
    }

    private static void takesWhatItsOptionsSay(String path) {
        Set<String> allowed = options(path);
        for (String method : METHODS) {
            int status = given().request(method, path).statusCode();
            assertThat(status == 405).as(method + " " + path).isEqualTo(!allowed.contains(method));
            if (status == 405) {
                given().request(method, path)
                        .then()
                        .contentType(equalTo("application/problem+json"))
                        .header("Allow", String.join(", ", allowed));
            }
        }
    }

    @Test
    void whatIsNotThereIs404WhateverTheMethod() {
        for (String path : List.of(
                "/nothing",
                "/api/v1/nothing",
                "/api/v1/articles/x/nothing",
                "/openapi/",
                "/openapi.xml",
                "/docs/nothing",
                "/assets/",
                "/assets/nothing.css",
                "/metrics/",
                "/metrics/nothing",
                "/health/",
                "/health/nothing",
                "/health/group")) {
            for (String method : METHODS) {
                given().request(method, path)
                        .then()
                        .statusCode(404)
                        .header("Allow", blankOrNullString())
                        .contentType("application/problem+json");
            }
            given().options(path).then().statusCode(404);
        }
    }
}
