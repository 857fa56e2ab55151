package dev.dateline.security;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.dateline.testsupport.Editor;
import dev.dateline.testsupport.Tight;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

/** Where neither a password nor an OpenID Connect server is set. */
@QuarkusTest
@TestProfile(Tight.class)
class NobodyHttpTest {

    @Test
    void everyWriteIsRefusedWithHowToAllowIt() {
        for (String authorization :
                new String[] {Editor.basic("editor", ""), Editor.basic("editor", Editor.PASSWORD), "Bearer x", ""}) {
            given().header("Authorization", authorization)
                    .contentType("text/plain")
                    .body("Storm\nIt blew.")
                    .post("/api/v1/articles")
                    .then()
                    .statusCode(403)
                    .contentType("application/problem+json")
                    .body("type", equalTo("/problems/forbidden"))
                    .body(
                            "detail",
                            allOf(containsString("DATELINE_EDITOR_PASSWORD"), containsString("DATELINE_OIDC_URL")));
        }
        given().delete("/api/v1/articles/no-such-article").then().statusCode(403);
    }

    @Test
    void readingAndExtractingAreOpenAllTheSame() {
        given().get("/api/v1/articles").then().statusCode(200);
        given().contentType("text/plain")
                .body("Storm\nIt blew.")
                .post("/api/v1/extractions")
                .then()
                .statusCode(200);
    }
}
