package dev.dateline.security;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import dev.dateline.testsupport.Editor;
import dev.dateline.testsupport.Fronted;
import dev.dateline.testsupport.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Who is refused. Behind a proxy that says who asks, because wrong passwords count against the address of who asks. */
@QuarkusTest
@TestProfile(Fronted.class)
@QuarkusTestResource(TestDatabase.class)
class WrongPasswordHttpTest {

    private static final String NOTHING = "/api/v1/articles/no-such-article";
    private static final String GUESS = "a-guess-that-is-wrong";

    @ParameterizedTest
    @ValueSource(strings = {"", "Basic", "Basic ", "Bearer abc", "Digest username=\"editor\""})
    void whatNobodyCouldBeIs401(String authorization) {
        given().header("Authorization", authorization).delete(NOTHING).then().statusCode(401);
    }

    @Test
    void wrongPasswordIs401AndAfterTenOfThemNobodyLooks() {
        List<String> logged = new CopyOnWriteArrayList<>();
        Handler handler = recorder(logged);
        Logger.getLogger("").addHandler(handler);
        try {
            wrong("somebody", Editor.PASSWORD).then().statusCode(401).body(not(containsString("päss")));
            wrong("editor", "").then().statusCode(401);
            attacker()
                    .header("Authorization", "Basic no-base-64!")
                    .delete(NOTHING)
                    .then()
                    .statusCode(401);
            for (int i = 3; i < Attempts.AT_ONCE; i++) {
                Response answer = attacker()
                        .header("Authorization", Editor.basic("editor", GUESS))
                        .contentType("text/plain")
                        .body("x".repeat(100_000))
                        .post("/api/v1/articles");
                answer.then()
                        .statusCode(401)
                        .contentType("application/problem+json")
                        .body("detail", equalTo("The user or the password is wrong."));
            }
            wrong("editor", GUESS)
                    .then()
                    .statusCode(429)
                    .header("Retry-After", "6")
                    .contentType("application/problem+json");
            wrong("editor", Editor.PASSWORD).then().statusCode(429);
            Editor.given().delete(NOTHING).then().statusCode(404);
        } finally {
            Logger.getLogger("").removeHandler(handler);
        }
        assertThat(logged).anyMatch(line -> line.contains("Too many wrong passwords"));
        assertThat(logged).noneMatch(line -> line.contains(GUESS) || line.contains("päss"));
    }

    private static Response wrong(String user, String password) {
        return attacker().header("Authorization", Editor.basic(user, password)).delete(NOTHING);
    }

    private static RequestSpecification attacker() {
        return given().header("X-Forwarded-For", "203.0.113.7");
    }

    private static Handler recorder(List<String> lines) {
        return new Handler() {
            @Override
            public void publish(LogRecord record) {
                lines.add(record.getMessage() + " " + java.util.Arrays.toString(record.getParameters()));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }
}
