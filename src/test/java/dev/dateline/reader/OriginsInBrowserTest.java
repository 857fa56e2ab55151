package dev.dateline.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import dev.dateline.testsupport.Corpus;
import dev.dateline.testsupport.Editor;
import dev.dateline.testsupport.Fronted;
import dev.dateline.testsupport.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;

/** What a real browser lets pages do here: the one that tries the API, and those of other servers. */
@EnabledIf(value = "dev.dateline.reader.Chromium#isInstalled", disabledReason = Chromium.NONE)
@QuarkusTest
@TestProfile(Fronted.class)
@QuarkusTestResource(TestDatabase.class)
class OriginsInBrowserTest {

    /** Answers the status and some headers, or that there is no answer to be seen. */
    private static final String ASK =
            """
            async ([url, method, type, body, authorization]) => {
              const headers = {};
              if (type) headers["Content-Type"] = type;
              if (authorization) headers.Authorization = authorization;
              try {
                const answer = await fetch(url, { method, headers, body: body || undefined });
                const text = await answer.text();
                return `${answer.status} ${answer.headers.get("ETag") !== null} ${answer.headers.get("Location")} ${text}`;
              } catch (error) {
                return error.name;
              }
            }
            """;

    private static final String STORM = "{\"headline\": \"Storm\", \"paragraphs\": [\"It blew.\"]}";

    private static Chromium chromium;
    private static HttpServer stranger;
    private static HttpServer desk;

    @Inject
    Corpus corpus;

    @TestHTTPResource("/")
    URI base;

    @BeforeAll
    static void start() throws IOException {
        chromium = Chromium.start();
        stranger = server(Fronted.READER);
        desk = server(Fronted.WRITER);
    }

    @AfterAll
    static void stop() {
        chromium.close();
        stranger.stop(0);
        desk.stop(0);
    }

    @BeforeEach
    void onlyTheSeed() {
        corpus.reset();
    }

    @Test
    void everyOperationCanBeTriedOnTheDocsPage() {
        try (Visit visit = new Visit(chromium.browser, own(), new Browser.NewContextOptions())) {
            visit.to("/docs");
            Locator extract = visit.page.locator("#operations-Articles-extract");
            extract.locator("button.opblock-summary-control").click();
            extract.locator("button.try-out__btn").click();
            extract.locator("textarea.body-param__text").fill(STORM);
            extract.locator("button.execute").click();
            Locator answer = extract.locator(".live-responses-table tbody tr.response");
            answer.waitFor();
            assertThat(answer.locator(".response-col_status").innerText()).startsWith("200");
            assertThat(answer.innerText()).contains("\"headline\": \"Storm\"");
            assertThat(visit.faults).isEmpty();
        }
    }

    @Test
    void docsPageWritesAsAnybodyMay() {
        try (Visit visit = new Visit(chromium.browser, own(), new Browser.NewContextOptions())) {
            visit.to("/docs");
            assertThat(ask(visit, "POST", "/api/v1/articles", "application/json", STORM, true))
                    .startsWith("201 false /api/v1/articles/storm");
            for (String method : List.of("PUT", "PATCH")) {
                assertThat(ask(visit, method, "/api/v1/articles/storm", "application/json", STORM, true))
                        .doesNotStartWith("403");
            }
            assertThat(ask(visit, "DELETE", "/api/v1/articles/storm", null, null, true))
                    .startsWith("204");
        }
    }

    @Test
    void noPageShowsTheDocsInAFrame() {
        for (String path : List.of("/docs", "/")) {
            try (Visit visit = foreign(stranger)) {
                // waits until the browser says so, or fails
                visit.page.waitForConsoleMessage(
                        new Page.WaitForConsoleMessageOptions()
                                .setPredicate(message -> message.text().contains("frame-ancestors 'none'")),
                        () -> visit.page.evaluate(
                                """
                                url => {
                                  const frame = document.createElement("iframe");
                                  frame.src = url;
                                  document.body.append(frame);
                                }
                                """,
                                own() + path));
            }
        }
    }

    @Test
    void pageOfAnotherOriginReadsAndExtractsButDoesNotWrite() {
        try (Visit visit = foreign(stranger)) {
            assertThat(ask(visit, "GET", "/api/v1/articles", null, null, false)).startsWith("200 true");
            assertThat(ask(visit, "POST", "/api/v1/extractions", "application/json", STORM, false))
                    .startsWith("200")
                    .contains("\"headline\":\"Storm\"");
            assertThat(ask(visit, "POST", "/api/v1/articles", "application/json", STORM, true))
                    .isEqualTo("TypeError");
            assertThat(ask(visit, "DELETE", "/api/v1/articles/" + Corpus.SEED, null, null, true))
                    .isEqualTo("TypeError");
            // no preflight: the browser asks at once
            assertThat(ask(visit, "POST", "/api/v1/articles", "text/plain", "Storm\nIt blew.", false))
                    .startsWith("403")
                    .contains("DATELINE_CORS_WRITE_ORIGINS");
        }
    }

    @Test
    void pageOfAnOriginThatIsNamedWrites() {
        try (Visit visit = foreign(desk)) {
            assertThat(ask(visit, "POST", "/api/v1/articles", "application/json", STORM, true))
                    .startsWith("201 false /api/v1/articles/storm");
            assertThat(ask(visit, "POST", "/api/v1/articles", "text/plain", "Storm\nIt blew.", false))
                    .startsWith("401");
            assertThat(ask(visit, "DELETE", "/api/v1/articles/storm", null, null, true))
                    .startsWith("204");
        }
    }

    private String ask(Visit visit, String method, String path, String type, String body, boolean editor) {
        String authorization = editor ? Editor.basic("editor", Editor.PASSWORD) : null;
        return (String)
                visit.page.evaluate(ASK, java.util.Arrays.asList(own() + path, method, type, body, authorization));
    }

    private String own() {
        return base.toString().replaceFirst("/$", "");
    }

    private static Visit foreign(HttpServer server) {
        return new Visit(
                        chromium.browser,
                        "http://127.0.0.1:" + server.getAddress().getPort(),
                        new Browser.NewContextOptions())
                .to("/");
    }

    /** Of another origin: it answers everything with an empty page. */
    private static HttpServer server(String origin) throws IOException {
        URI address = URI.create(ConfigProvider.getConfig().getValue(origin, String.class));
        HttpServer server = HttpServer.create(new InetSocketAddress(address.getHost(), address.getPort()), 0);
        server.createContext("/", exchange -> {
            byte[] page = "<!DOCTYPE html><title>Another</title><link rel=icon href=data:>".getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        server.start();
        return server;
    }
}
