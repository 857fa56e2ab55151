package dev.dateline.testsupport;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Asks as the built-in user who may write. */
public final class Editor {

    /** The one in {@code src/test/resources/META-INF/microprofile-config.properties}. */
    public static final String PASSWORD = "päss: wörd ${HOME} $$ \\ 1";

    private Editor() {}

    public static RequestSpecification given() {
        return plainly().header("Authorization", basic("editor", PASSWORD));
    }

    /** Sends the content type as it is given: RestAssured would add a charset to it. */
    public static RequestSpecification plainly() {
        return RestAssured.given()
                .config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)));
    }

    /** The value of an {@code Authorization} header (RFC 7617). */
    public static String basic(String user, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    public static Response postText(String text) {
        return given().contentType("text/plain;charset=UTF-8").body(text).post("/api/v1/articles");
    }

    public static Response postJson(String json) {
        return given().contentType("application/json")
                .body(json.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/articles");
    }
}
