package dev.dateline.problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The statuses that the framework gives by itself. */
@QuarkusTest
class FrameworkProblemTest {

    private static final String TEST = "/api/v1/-test";

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/nothing", "/api/v1", "/api", TEST + "/nothing", TEST + "/things/one/x"})
    void unknownPathIsAProblem404(String path) {
        given().accept("text/html")
                .get(path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/not-found"))
                .body("title", equalTo("Not found"))
                .body("status", equalTo(404))
                .body("detail", equalTo("There is nothing at this path."))
                .body("instance", equalTo(path))
                .body("$", not(hasKey("errors")));
    }

    @Test
    void problemTypeCanBeOpened() {
        given().get("/problems/not-found").then().statusCode(200).body(startsWith("Not found"));
        given().get("/problems/nothing").then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void methodNotTakenIs405WithAllow() {
        given().put(TEST + "/things/one")
                .then()
                .statusCode(405)
                .header("Allow", "DELETE, GET, HEAD, OPTIONS")
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/method-not-allowed"))
                .body("detail", equalTo("This resource does not take PUT, only DELETE, GET, HEAD, OPTIONS."));
        given().get(TEST + "/documents").then().statusCode(405).header("Allow", "OPTIONS, POST");
    }

    @Test
    void optionsListsTheMethodsOfThePath() {
        given().options(TEST + "/things/one")
                .then()
                .statusCode(204)
                .header("Allow", "DELETE, GET, HEAD, OPTIONS")
                .header("X-Content-Type-Options", "nosniff");
        given().options(TEST + "/documents").then().statusCode(204).header("Allow", "OPTIONS, POST");
        given().options(TEST + "/nothing").then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void mediaTypeThatThereIsNotIs406AndListsThoseThereAre() {
        given().accept("image/png")
                .get(TEST + "/things/one")
                .then()
                .statusCode(406)
                .contentType("application/problem+json")
                .body(
                        "detail",
                        equalTo("None of the media types in the Accept header is available."
                                + " There is: application/json (?format=json), text/csv (?format=csv)."));
    }

    @Test
    void bodyOfAnotherMediaTypeIs415AndListsThoseTaken() {
        given().contentType("application/xml")
                .body("<a/>")
                .post(TEST + "/documents")
                .then()
                .statusCode(415)
                .header("Accept", "application/json")
                .contentType("application/problem+json")
                .body(
                        "detail",
                        equalTo(
                                "This resource does not take a body of this Content-Type. It takes: application/json."));
    }

    @ParameterizedTest
    @CsvSource({"/things/one,200", "/things/two,404", "/bug,500", "/list?nothing=1,400", "/documents,405"})
    void headIsGetWithoutTheBody(String path, int status) {
        given().head(TEST + path)
                .then()
                .statusCode(status)
                .contentType(status == 200 ? "application/json" : "application/problem+json")
                .header("X-Content-Type-Options", "nosniff")
                .body(is(emptyString()));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 409, 418, 422, 429, 500, 503})
    void responseThatAResourceBuiltItselfIsAProblemToo(int status) {
        given().get(TEST + "/built/" + status)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status))
                .body(not(containsString("Secret")));
    }

    @Test
    void statusWithoutAKindOfItsOwnIsAboutBlank() {
        given().get(TEST + "/built/418")
                .then()
                .body("type", equalTo("about:blank"))
                .body("detail", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health/live", "/openapi", "/metrics", TEST + "/things/one", "/-test-page"})
    void noAnswerIsSniffed(String path) {
        given().get(path).then().statusCode(200).header("X-Content-Type-Options", "nosniff");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/health/live",
                "/health/nothing",
                "/openapi",
                "/openapi/nothing",
                "/metrics",
                "/docs/nothing",
                "/docs"
            })
    void whatStandsBesideTheApiAnswersProblemsToo(String path) {
        for (String method : new String[] {"DELETE", "POST", "BREW"}) {
            var answer = given().request(method, path);
            if (answer.statusCode() >= 400) {
                answer.then().contentType("application/problem+json").body("status", equalTo(answer.statusCode()));
            }
        }
    }

    @Test
    void openApiDocumentHasTheProblemButNotItsPages() {
        given().get("/openapi?format=json")
                .then()
                .body("components.schemas", hasKey("Problem"))
                .body("paths.keySet()", not(hasItem(startsWith("/problems"))))
                .body("paths.keySet()", not(hasItem(containsString("-test"))));
    }
}
