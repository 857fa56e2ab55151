package dev.dateline.security;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.dateline.testsupport.Editor;
import dev.dateline.testsupport.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Who may write. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class EditorHttpTest {

    private static final String NOTHING = "/api/v1/articles/no-such-article";

    @Test
    void readingNeedsNobody() {
        given().get("/api/v1/articles").then().statusCode(200);
        given().header("Authorization", Editor.basic("editor", "nonsense"))
                .get("/api/v1/articles")
                .then()
                .statusCode(200);
    }

    @Test
    void editorIsLetIn() {
        Editor.given().delete(NOTHING).then().statusCode(404);
        given().header("Authorization", Editor.basic("editor", Editor.PASSWORD).replace("Basic ", "bAsIC  "))
                .delete(NOTHING)
                .then()
                .statusCode(404);
    }

    @Test
    void whoeverDoesNotSayWhoTheyAreIsAskedTo() {
        given().delete(NOTHING)
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Basic realm=\"dateline\", charset=\"UTF-8\"")
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/unauthenticated"))
                .body("detail", containsString("the user editor with the password"));
    }
}
