package dev.dateline.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What a resource throws. */
@QuarkusTest
class FailureTest {

    private static final String TEST = "/api/v1/-test";

    @Test
    void problemThrownIsAnswered() {
        given().get(TEST + "/things/two")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/not-found"))
                .body("detail", equalTo("There is no thing 'two'."))
                .body("instance", equalTo(TEST + "/things/two"));
        given().delete(TEST + "/things/one")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/conflict"))
                .body("detail", equalTo("The thing 'one' is in use."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/bug", "/own-json", "/own-validation", "/wrong-result"})
    void bugIs500ThatGivesNothingAway(String path) {
        Response answer = given().get(TEST + path);
        answer.then()
                .statusCode(500)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/internal-error"))
                .body(
                        "detail",
                        equalTo("Something went wrong in the server."
                                + " It is logged there under the errorId of this answer."));
        assertThat(answer.body().asString()).doesNotContain("dateline", "SELECT", "Exception", "at ", "java");
    }

    @ParameterizedTest
    @CsvSource({"GET,after/record", "GET,after/list", "POST,after/text", "GET,before/record", "POST,before/text"})
    void bugOfAFilterIsAProblemWhateverTheResourceWouldHaveAnswered(String method, String path) {
        for (String accept : new String[] {"*/*", "application/json, text/csv;q=0.5", "text/csv, text/plain"}) {
            Response answer = given().accept(accept)
                    .contentType("text/plain")
                    .body(method.equals("POST") ? "one" : "")
                    .request(method, TEST + "/" + path);
            answer.then().contentType("application/problem+json").body("type", startsWith("/problems/"));
            assertThat(answer.statusCode()).isIn(406, 500);
            assertThat(answer.body().asString()).doesNotContain("secret").startsWith("{");
        }
        given().contentType("text/plain")
                .body(method.equals("POST") ? "one" : "")
                .request(method, TEST + "/" + path)
                .then()
                .statusCode(500)
                .body("type", equalTo("/problems/internal-error"));
    }

    @Test
    void bugIsLoggedOnceWithTheIdOfTheAnswer() {
        List<LogRecord> records = new CopyOnWriteArrayList<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord record) {
                if (record.getThrown() != null) {
                    records.add(record);
                }
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger root = Logger.getLogger("");
        root.addHandler(handler);
        try {
            String id = given().get(TEST + "/bug").path("errorId");
            assertThat(records).hasSize(1);
            assertThat(records.get(0).getMessage()).isEqualTo("GET /api/v1/-test/bug failed, errorId " + id);
        } finally {
            root.removeHandler(handler);
        }
    }
}
