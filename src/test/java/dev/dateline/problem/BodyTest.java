package dev.dateline.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a body is said in the terms of the body. */
@QuarkusTest
class BodyTest {

    @Test
    void rightBodyIsTaken() {
        post("{\"title\":\"a\",\"colour\":\"RED\",\"day\":\"2025-07-18\",\"lines\":[{\"number\":1,\"text\":\"b\"}]}")
                .then()
                .statusCode(200)
                .body("lines[0].text", equalTo("b"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "{\"title\":{}} | title | title must be text.",
                "{\"colour\":\"BLUE\"} | colour | colour must be one of RED, GREEN.",
                "{\"day\":\"soon\"} | day | day must be a date such as 2025-07-18.",
                "{\"weight\":\"x\"} | weight | weight must be a number.",
                "{\"lines\":{}} | lines | lines must be a list.",
                "{\"lines\":[{\"number\":1,\"text\":\"a\"},{\"number\":\"x\"}]} | lines[1].number | lines[1].number must be a whole number.",
                "{\"lines\":[3]} | lines[0] | lines[0] must be an object.",
                "[] | body | body must be an object.",
                "{\"lines\":[{\"number\":1,\"text\":\" \"}]} | lines[0].text | lines[0].text must not be blank.",
            })
    void wrongPlaceInJsonIsNamed(String body, String field, String message) {
        Response answer = post(body);
        answer.then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/invalid-body"))
                .body("errors[0].field", equalTo(field))
                .body("errors[0].message", equalTo(message));
        assertThat(answer.body().asString()).doesNotContain("dev.dateline", "java", "jackson", "Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"title\":", "{\"lines\":[{\"number\":1,}]}", "nonsense", "{'title':1}"})
    void jsonThatIsNotWellFormedIs400WithItsPlace(String body) {
        Response answer = post(body);
        answer.then().statusCode(400).contentType("application/problem+json");
        assertThat(answer.<String>path("detail"))
                .matches("The body is not well-formed JSON at line 1, column [0-9]+\\.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null"})
    void emptyBodyIs400(String body) {
        post(body).then().statusCode(400).body("detail", equalTo("The body is empty."));
    }

    @Test
    void jsonNestedTooDeeplyIs400() {
        post("{\"other\":" + "[".repeat(5000)).then().statusCode(400).contentType("application/problem+json");
    }

    @Test
    void bytesThatAreNotTextAre400() {
        given().contentType("application/json")
                .body(new byte[] {'{', '"', (byte) 0xff, (byte) 0xfe, '"', ':', '1', '}'})
                .post("/api/v1/-test/documents")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void bodyOf1MibIsTakenAndOneByteMoreIs413() {
        given().contentType("text/plain")
                .body("a".repeat(1024 * 1024))
                .post("/api/v1/-test/texts")
                .then()
                .statusCode(200);
        given().contentType("text/plain")
                .body("a".repeat(1024 * 1024 + 1))
                .post("/api/v1/-test/texts")
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/body-too-large"))
                .body("detail", equalTo("The request's body is too long; at most 1048576 bytes are taken."));
    }

    private static Response post(String json) {
        return given().contentType("application/json").body(json).post("/api/v1/-test/documents");
    }
}
