package dev.dateline.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.testsupport.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.net.URI;

/** A path is taken as it is sent, so that a rule of a proxy in front means the same as it does here. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PathFormTest {

    @TestHTTPResource
    URI root;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//metrics",
                "/docs/../metrics",
                "/%2e%2e/metrics",
                "/docs/%2E%2e/metrics",
                "/docs/.%2e/metrics",
                "/./metrics",
                "/%2e/metrics",
                "/metric%73",
                "/%6Detrics",
                "/metrics/.",
                "/metrics/..",
                "//health/live",
                "/health//live",
                "/docs//../metrics",
                "/api/v1/../../metrics",
                "/../../../etc/passwd",
                "/%2e%2e/%2e%2e/etc/passwd",
                "/api/v1/-test/list/../things/./one",
                "/api/v1/articles/..",
                "/api//v1/articles",
                "/api/v1/articles/%73yria-israel-baku-talks",
                "http://localhost//metrics",
                "http://localhost/docs/../metrics"
            })
    void pathInAnotherFormIsRefused(String target) throws IOException {
        RawHttp.Answer answer = new RawHttp(root.getPort()).get(target);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.headers()).containsEntry("content-type", "application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/metrics/",
                "/metrics%2f",
                "/METRICS",
                "/metrics;x=1",
                "/docs%2f..%2fmetrics",
                "/docs/..%2fmetrics",
                "/docs/..;/metrics",
                "/health/live/",
                "/openapi/",
                "/metrics/x/"
            })
    void pathOfAnotherNameLeadsNowhere(String target) throws IOException {
        assertThat(new RawHttp(root.getPort()).get(target).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/metrics",
                "/metrics?x=//..",
                "http://localhost/metrics",
                "/docs/",
                "/api/v1/articles/syria-israel-baku-talks",
                "/api/v1/people?name=%61hmad"
            })
    void pathInItsNormalFormIsAnswered(String target) throws IOException {
        assertThat(new RawHttp(root.getPort()).get(target).status()).isEqualTo(200);
    }
}
