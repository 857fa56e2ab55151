package dev.dateline.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dev.dateline.testsupport.Editor;
import dev.dateline.testsupport.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.URI;

/** What pages of other origins may do where nothing is set. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CrossOriginTest {

    private static final String FOREIGN = "https://news.example";
    private static final String EXTRACTIONS = "/api/v1/extractions";

    @TestHTTPResource
    URI root;

    @ParameterizedTest
    @ValueSource(strings = {FOREIGN, "null", "http://localhost:1", "file://", "not an origin"})
    void pageOfAnyOriginMayRead(String origin) {
        for (String path : new String[] {"/api/v1/articles", "/openapi", "/api/v1/nothing", "/docs"}) {
            given().header("Origin", origin)
                    .get(path)
                    .then()
                    .statusCode(path.endsWith("nothing") ? 404 : 200)
                    .header("Access-Control-Allow-Origin", origin)
                    .header("Access-Control-Allow-Credentials", nullValue())
                    .header("Access-Control-Expose-Headers", "ETag, Link, Location, Retry-After")
                    .header("Vary", containsString("rigin"));
        }
    }

    @Test
    void pageOfAnyOriginMayExtract() {
        preflight(FOREIGN, EXTRACTIONS, "POST")
                .statusCode(204)
                .header("Access-Control-Allow-Origin", FOREIGN)
                .header("Access-Control-Allow-Methods", "POST")
                .header("Access-Control-Allow-Headers", "content-type,authorization")
                .body(is(""));
        given().header("Origin", FOREIGN)
                .contentType("application/json")
                .body("{\"headline\": \"Storm\", \"paragraphs\": [\"It blew.\"]}")
                .post(EXTRACTIONS)
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", FOREIGN);
    }

    @ParameterizedTest
    @CsvSource({
        "POST,/api/v1/articles",
        "DELETE,/api/v1/articles/x",
        "PUT,/api/v1/articles/x",
        "PATCH,/api/v1/articles/x",
        "DELETE," + EXTRACTIONS,
        "BREW,/api/v1/articles",
        "POST,/docs",
        "POST,/nothing"
    })
    void pageOfAnotherOriginMayNotWrite(String method, String path) {
        refused(preflight(FOREIGN, path, method), method);
        refused(Editor.given().header("Origin", FOREIGN).request(method, path).then(), method);
        refused(Editor.given().header("Origin", "null").request(method, path).then(), method);
    }

    private static void refused(ValidatableResponse answer, String method) {
        answer.statusCode(403)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/forbidden"))
                .body("detail", containsString(method))
                .body("detail", containsString("DATELINE_CORS_WRITE_ORIGINS"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"same-site", "cross-site"})
    void pageOfAnotherSiteMayNotWriteWithoutAnOriginEither(String site) {
        refused(
                Editor.given()
                        .header("Sec-Fetch-Site", site)
                        .delete("/api/v1/articles/no-such-article")
                        .then(),
                "DELETE");
        given().header("Sec-Fetch-Site", site).get("/api/v1/articles").then().statusCode(200);
    }

    @Test
    void pageOfThisOriginMayDoWhatAnybodyMay() {
        String own = root.getScheme() + "://" + root.getAuthority();
        for (String origin : new String[] {own, own.toUpperCase(java.util.Locale.ROOT)}) {
            Editor.given()
                    .header("Origin", origin)
                    .delete("/api/v1/articles/no-such-article")
                    .then()
                    .statusCode(404);
        }
        given().header("Origin", own).get("/api/v1/articles").then().statusCode(200);
        given().header("Origin", own).delete("/api/v1/articles/x").then().statusCode(401);
    }

    /** Behind a proxy that ends TLS, or that sends a Host of its own, only the browser knows. */
    @Test
    void browserIsBelievedThatAPageIsOfThisOrigin() {
        Editor.given()
                .header("Origin", FOREIGN)
                .header("Sec-Fetch-Site", "same-origin")
                .delete("/api/v1/articles/no-such-article")
                .then()
                .statusCode(404);
    }

    @Test
    void optionsWithoutAMethodToAskForIsNoPreflight() {
        given().header("Origin", FOREIGN)
                .options("/api/v1/articles")
                .then()
                .statusCode(204)
                .header("Allow", "GET, HEAD, OPTIONS, POST")
                .header("Access-Control-Allow-Origin", FOREIGN);
    }

    static ValidatableResponse preflight(String origin, String path, String method) {
        return given().header("Origin", origin)
                .header("Access-Control-Request-Method", method)
                .header("Access-Control-Request-Headers", "content-type,authorization")
                .options(path)
                .then();
    }
}
