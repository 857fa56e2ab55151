package dev.dateline.http;

import static dev.dateline.http.CrossOriginTest.preflight;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.dateline.testsupport.Editor;
import dev.dateline.testsupport.Fronted;
import dev.dateline.testsupport.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Optional;
import java.util.Set;

/** What pages of other origins may do where settings name some, behind a proxy. */
@QuarkusTest
@TestProfile(Fronted.class)
@QuarkusTestResource(TestDatabase.class)
class CrossOriginSettingsTest {

    private static final String READER = "https://reader.example";
    private static final String DESK = "https://desk.example:8443";
    private static final String OTHER = "https://other.example";
    private static final String NOTHING = "/api/v1/articles/no-such-article";

    @Test
    void namedOriginReadsAndExtractsAndNoMore() {
        for (String origin : new String[] {READER, "http://localhost:3000"}) {
            given().header("Origin", origin)
                    .get("/api/v1/articles")
                    .then()
                    .statusCode(200)
                    .header("Access-Control-Allow-Origin", origin);
            preflight(origin, "/api/v1/extractions", "POST").statusCode(204);
            preflight(origin, "/api/v1/articles", "POST").statusCode(403);
        }
    }

    @Test
    void originThatMayWriteMayReadToo() {
        for (String method : new String[] {"POST", "PUT", "PATCH", "DELETE", "GET"}) {
            preflight(DESK, NOTHING, method)
                    .statusCode(204)
                    .header("Access-Control-Allow-Origin", DESK)
                    .header("Access-Control-Allow-Methods", method);
        }
        Editor.given()
                .header("Origin", DESK)
                .header("Sec-Fetch-Site", "cross-site")
                .delete(NOTHING)
                .then()
                .statusCode(404)
                .header("Access-Control-Allow-Origin", DESK);
        given().header("Origin", DESK).delete(NOTHING).then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {OTHER, "null", "https://reader.example.evil.example", "https://desk.example", READER + "/", ""})
    void anyOtherOriginIsRefusedWithAProblem(String origin) {
        for (String path : new String[] {"/api/v1/articles", "/", "/openapi"}) {
            given().header("Origin", origin)
                    .get(path)
                    .then()
                    .statusCode(403)
                    .contentType("application/problem+json")
                    .header("Access-Control-Allow-Origin", nullValue())
                    .body("detail", containsString("DATELINE_CORS_ORIGINS"));
        }
        preflight(origin, "/api/v1/extractions", "POST")
                .statusCode(403)
                .contentType("application/problem+json")
                .body("status", equalTo(403));
    }

    @Test
    void whereReadersReachTheServerIsItsOwnOrigin() {
        Editor.given()
                .header("Origin", "https://public.example")
                .delete(NOTHING)
                .then()
                .statusCode(404);
        Editor.given()
                .header("Origin", "http://public.example")
                .delete(NOTHING)
                .then()
                .statusCode(403);
    }

    @Test
    void whatATrustedProxyForwardsIsItsOwnOrigin() {
        for (int status : new int[] {404, 403}) {
            Editor.given()
                    .header("Origin", status == 404 ? "https://front.example" : "https://front.example:8443")
                    .header("X-Forwarded-Proto", "https")
                    .header("X-Forwarded-Host", "front.example")
                    .delete(NOTHING)
                    .then()
                    .statusCode(status);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "news.example", "https://news.example/", "https://news.example/x", "https://a@b", "x"})
    void whatIsNoOriginStopsTheStartAndIsNamed(String origin) {
        assertThatThrownBy(() -> new CrossOrigin(settings(Set.of("*"), Set.of(origin)), null))
                .hasMessageContaining("DATELINE_CORS_WRITE_ORIGINS")
                .hasMessageContaining("'" + origin + "'");
        if (!origin.equals("*")) {
            assertThatThrownBy(() -> new CrossOrigin(settings(Set.of(origin), Set.of()), null))
                    .hasMessageContaining("DATELINE_CORS_ORIGINS: '" + origin + "'");
        }
    }

    private static CrossOriginConfig settings(Set<String> origins, Set<String> writeOrigins) {
        return new CrossOriginConfig() {
            @Override
            public Set<String> origins() {
                return origins;
            }

            @Override
            public Optional<Set<String>> writeOrigins() {
                return Optional.of(writeOrigins);
            }

            @Override
            public Optional<String> publicUrl() {
                return Optional.empty();
            }
        };
    }
}
