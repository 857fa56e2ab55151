package dev.dateline.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import dev.dateline.testsupport.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.net.URI;
import java.util.List;

/** The page that reads a text of one's own, as a person uses it. */
@EnabledIf(value = "dev.dateline.reader.Chromium#isInstalled", disabledReason = Chromium.NONE)
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ReadPageInBrowserTest {

    private static final String TEXT = "Twelve killed in Suva\nPolice said that 12 people were killed in Suva.";

    private static Chromium chromium;

    @TestHTTPResource("/")
    URI base;

    @BeforeAll
    static void startChromium() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void stopChromium() {
        chromium.close();
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,320", "DARK,320", "LIGHT,1280", "DARK,1280"})
    void whatWasReadIsAccessibleAndFitsAndStaysAtHome(ColorScheme scheme, int width) {
        try (Visit visit =
                visit(new Browser.NewContextOptions().setColorScheme(scheme).setViewportSize(width, 800))) {
            visit.to("/read").page.locator(".samples button").first().click();
            visit.page.waitForSelector("#text");
            visit.page.waitForLoadState(LoadState.NETWORKIDLE);
            visit.page.evaluate("document.querySelectorAll('details').forEach(each => { each.open = true; })");
            assertThat(new AxeBuilder(visit.page).analyze().getViolations())
                    .extracting(rule -> rule.getId() + ": " + rule.getNodes())
                    .isEmpty();
            assertThat(visit.page.evaluate("document.documentElement.scrollWidth"))
                    .isEqualTo(width);
            assertThat(visit.faults).isEmpty();
        }
    }

    @Test
    void kindOfFactIsSwitchedOffInWhatWasRead() {
        try (Visit visit = read()) {
            String background = "getComputedStyle(document.querySelector('mark[data-kind~=place]')).backgroundColor";
            Object marked = visit.page.evaluate(background);
            visit.page.uncheck("#show-place");
            assertThat(visit.page.evaluate(background)).isNotEqualTo(marked);
        }
    }

    @Test
    void readingIsSeenToGoOnUntilThePageComes() {
        try (Visit visit = visit().to("/read")) {
            visit.page.fill("#read-text", TEXT);
            visit.page.evaluate(
                    """
                    document.getElementById("read").addEventListener("submit", event => event.preventDefault());
                    document.getElementById("read").requestSubmit();
                    """);
            assertThat(visit.page.textContent("#read-progress")).contains("Reading 69 characters");
            assertThat(visit.page.locator("#read-progress progress").isVisible())
                    .isTrue();
            visit.page.waitForCondition(() -> visit.page.locator("button.main").isDisabled());
        }
    }

    @Test
    void fileIsTakenWhetherChosenOrDropped() {
        try (Visit visit = visit().to("/read")) {
            visit.page.setInputFiles(
                    "#read-file input", new FilePayload("chosen.txt", "text/plain", "Chosen".getBytes(UTF_8)));
            visit.page.waitForCondition(() -> text(visit).equals("Chosen"));
            visit.page.evaluate(
                    """
                    const given = new DataTransfer();
                    given.items.add((new File(["Dropped"], "dropped.txt", { type: "text/plain" })));
                    document.getElementById("read-text")
                      .dispatchEvent(new DragEvent("drop", { dataTransfer: given, bubbles: true, cancelable: true }));
                    """);
            visit.page.waitForCondition(() -> text(visit).equals("Dropped"));
        }
    }

    @Test
    void whatWasReadIsCopiedAsJsonAndCsvAndCurl() {
        try (Visit visit =
                read(new Browser.NewContextOptions().setPermissions(List.of("clipboard-read", "clipboard-write")))) {
            assertThat(copied(visit, "JSON")).startsWith("{\"id\":").contains("\"explanation\":");
            assertThat(copied(visit, "CSV")).contains("12 people were killed");
            assertThat(copied(visit, "curl"))
                    .startsWith("curl -s '" + base.toString().replaceFirst("/$", "") + "/api/v1/extractions");
        }
    }

    @Test
    void withoutJavaScriptTheFormIsAnswered() {
        try (Visit visit = read(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            assertThat(visit.page.textContent(".figure .number")).contains("12 killed");
            visit.page.click(".again summary");
            assertThat(visit.page.locator("#read-file").isVisible()).isFalse();
        }
    }

    private static String text(Visit visit) {
        return visit.page.inputValue("#read-text");
    }

    private static String copied(Visit visit, String form) {
        visit.page.click("text=Copy " + form);
        visit.page.waitForSelector("text=" + form + " copied");
        return (String) visit.page.evaluate("navigator.clipboard.readText()");
    }

    private Visit read() {
        return read(new Browser.NewContextOptions());
    }

    private Visit read(Browser.NewContextOptions options) {
        Visit visit = visit(options).to("/read");
        visit.page.fill("#read-text", TEXT);
        visit.page.click("button.main");
        visit.page.waitForSelector(".figure");
        visit.page.waitForLoadState(LoadState.NETWORKIDLE);
        return visit;
    }

    private Visit visit() {
        return visit(new Browser.NewContextOptions());
    }

    private Visit visit(Browser.NewContextOptions options) {
        return new Visit(chromium.browser, base.toString(), options);
    }
}
