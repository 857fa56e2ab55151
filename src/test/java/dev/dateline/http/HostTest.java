package dev.dateline.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.http.RawHttp.Answer;
import dev.dateline.testsupport.Corpus;
import dev.dateline.testsupport.Editor;
import dev.dateline.testsupport.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;

/** What is answered never depends on the name that the server was called by, nor on whether it was called by any. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class HostTest {

    private static final String LIST = "/api/v1/people?limit=2&name=a";

    @Inject
    Corpus corpus;

    private RawHttp http;

    @BeforeEach
    void connect() {
        http = new RawHttp(ConfigProvider.getConfig().getValue("quarkus.http.port", int.class));
    }

    @AfterEach
    void onlyTheSeed() {
        corpus.reset();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                LIST,
                "/api/v1/places?bbox=-180,-90,180,90&limit=1",
                "/api/v1/organisations?limit=1&format=csv",
                "/api/v1/dates?limit=1&format=ics",
                "/api/v1/casualties?limit=1&place=syria",
                "/api/v1/articles",
                "/api/v1/articles/syria-israel-baku-talks?format=jsonld",
                "/api/v1/articles/syria-israel-baku-talks?format=annotations",
                "/api/v1/articles/syria-israel-baku-talks/mentions?limit=1",
                "/api/v1/articles/syria-israel-baku-talks/places?format=geojson&limit=1",
                "/api/v1/people?format=ndjson",
                "/api/v1/people?limit=0",
                "/api/v1/nothing",
                "/",
                "/articles/syria-israel-baku-talks",
                "/timeline",
                "/figures",
                "/map",
                "/nothing",
                "/openapi",
                "/docs",
                "/problems/not-found",
                "/health/live",
            })
    void withoutAHostHttp10IsAnsweredAsOthersAre(String target) throws IOException {
        Answer expected = fresh("GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        for (String host : new String[] {"", "Host:\r\n", "Host: localhost\r\n", "Origin: http://a.example\r\n"}) {
            Answer answer = fresh("GET " + target + " HTTP/1.0\r\n" + host + "\r\n");
            assertSame(answer, expected);
        }
        assertSame(fresh("GET http://localhost" + target + " HTTP/1.0\r\n\r\n"), expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host:",
                "Host: a_b",
                "Host: %41,b",
                "Host: [::1]:8080",
                "Host: 1.2.3.4:1",
                "Host: xn--n3h.example"
            })
    void nextPageIsTheSameByEveryName(String host) throws IOException {
        Answer expected = fresh("GET " + LIST + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(expected.headers().get("link")).startsWith("<?limit=2&name=a&cursor=");
        for (String target : new String[] {LIST, "http://other.example:1" + LIST, "HTTPS://localhost" + LIST}) {
            assertSame(fresh("GET " + target + " HTTP/1.1\r\n" + host + "\r\nConnection: close\r\n\r\n"), expected);
        }
    }

    /** RFC 9112, section 3.2: of HTTP/1.1 each one that has no Host; of any version each that has two or a wrong one. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1",
                "HTTP/1.1#Host: a#Host: a",
                "HTTP/1.0#Host: a#Host: a",
                "HTTP/1.1#Host: a b",
                "HTTP/1.0#Host: a b",
                "HTTP/1.0#Host: a|b",
                "HTTP/1.1#Host: u@a",
                "HTTP/1.0#Host: u@a",
                "HTTP/1.0#Host: a:b",
                "HTTP/1.1#Host: a:99999",
                "HTTP/1.0#Host: a:99999",
                "HTTP/1.0#Host: [::1",
                "HTTP/1.0#Host: http://a",
                "HTTP/1.0#Host: /",
            })
    void missingOrSecondOrMalformedHostIs400(String lines) throws IOException {
        for (String target : new String[] {LIST, "http://localhost" + LIST}) {
            Answer answer = fresh("GET " + target + " " + lines.replace("#", "\r\n") + "\r\nConnection: close\r\n\r\n");
            assertInvalid(answer, "The Host header is ");
        }
    }

    /** RFC 9110, sections 4.2.1 and 4.2.4: a name must be there, and none may hold a password. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://" + LIST,
                "http://u@localhost" + LIST,
                "http://u:p@localhost" + LIST,
                "http://localhost:x" + LIST,
                "http://localhost:99999" + LIST,
                "http://[::1" + LIST,
                "ftp://localhost" + LIST,
            })
    void addressThatIsNoneOfHttpIs400(String target) throws IOException {
        for (String version : new String[] {"1.0", "1.1"}) {
            assertInvalid(
                    fresh("GET " + target + " HTTP/" + version + "\r\nHost: localhost\r\nConnection: close\r\n\r\n"),
                    "The URL ");
        }
    }

    @Test
    void locationOfAPostedArticleNamesNoServer() throws IOException {
        String text = "Storm hits Suva\nRoofs are gone.";
        Answer answer = http.send("POST /api/v1/articles HTTP/1.0\r\nContent-Type: text/plain\r\nContent-Length: "
                + text.length() + "\r\nAuthorization: " + Editor.basic("editor", Editor.PASSWORD) + "\r\n\r\n" + text);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        assertThat(answer.headers()).containsEntry("location", "/api/v1/articles/storm-hits-suva");
    }

    /** What is kept would be answered whatever the name. */
    private Answer fresh(String request) throws IOException {
        corpus.changed();
        return http.send(request);
    }

    private static void assertSame(Answer answer, Answer expected) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(expected.status());
        assertThat(answer.headers().get("link")).isEqualTo(expected.headers().get("link"));
        assertThat(answer.headers().get("location"))
                .isEqualTo(expected.headers().get("location"));
        assertThat(answer.headers().get("content-type"))
                .isEqualTo(expected.headers().get("content-type"));
        if (expected.headers().containsKey("content-length")) {
            // otherwise it is sent in chunks, which HTTP/1.0 has not
            assertThat(answer.body()).isEqualTo(expected.body());
        }
    }

    private static void assertInvalid(Answer answer, String detail) throws IOException {
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.headers()).containsEntry("content-type", "application/problem+json");
        assertThat(new ObjectMapper().readTree(answer.body()).path("detail").asText())
                .startsWith(detail);
    }
}
