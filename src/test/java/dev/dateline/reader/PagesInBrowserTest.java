package dev.dateline.reader;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import dev.dateline.testsupport.Corpus;
import dev.dateline.testsupport.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The pages as a person sees and uses them. */
@EnabledIf(value = "dev.dateline.reader.Chromium#isInstalled", disabledReason = Chromium.NONE)
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesInBrowserTest {

    private static final String ARTICLE = "/articles/" + Corpus.SEED;
    private static final List<String> PAGES = List.of(
            "/",
            ARTICLE,
            "/timeline",
            "/map",
            "/figures",
            "/read",
            "/articles/emoji",
            "/articles/right-to-left",
            "/articles/bare",
            "/articles/crowded",
            "/?publisher=Nobody");

    /** Each mention: its id on the page, and its words as the API cuts them out of the text. */
    private static final String WRONG_MARKS =
            """
            async id => {
              const { text } = await (await fetch(`/api/v1/articles/${id}`)).json();
              const lines = (await (await fetch(`/api/v1/articles/${id}/mentions?format=ndjson`)).text()).trim();
              const marks = [...document.querySelectorAll("mark")];
              const wrong = [];
              let count = 0;
              for (const line of lines.split("\\n")) {
                const { id, mention } = JSON.parse(line);
                count++;
                const anchor = `m-${mention.start}-${mention.end}-${id}`;
                const shown = marks.filter(mark => mark.dataset.m.split(" ").includes(anchor))
                  .map(mark => mark.textContent).join("");
                if (shown !== mention.exact || shown !== text.slice(mention.utf16Start, mention.utf16End)) {
                  wrong.push(`${anchor}: ${shown}`);
                }
              }
              return { count, wrong: wrong.join() };
            }
            """;

    private static Chromium chromium;

    @Inject
    Corpus corpus;

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

    /** Once: no test changes what is stored, though some store more. */
    @BeforeAll
    void store() {
        corpus.reset();
        corpus.store(
                """
                {"id": "emoji", "headline": "👩‍👩‍👧 in Suva <script>alert(1)</script> & more", "language": "en",
                 "paragraphs": ["A zalgo e\u0301ẹ̀ Suva City 🇫🇯 dweller said 3 died in Suva City, & </p> 5 < 6."],
                 "people": [
                   {"id": "dweller", "name": "Suva City 🇫🇯 dweller", "mentions": [{"exact": "Suva City 🇫🇯 dweller"}]}],
                 "places": [{"id": "suva", "name": "Suva", "type": "CITY", "countryCode": "FJ",
                   "location": {"latitude": -18.14, "longitude": 178.44, "precision": "CITY", "source": "a test"},
                   "mentions": [{"exact": "Suva", "paragraph": 0}, {"exact": "Suva", "paragraph": 1, "prefix": "ẹ̀ "},
                                {"exact": "Suva City", "prefix": "died in "}]}]}
                """);
        corpus.store(
                """
                {"id": "right-to-left", "headline": "الرئيس أحمد الشرع يزور موسكو", "language": "ar",
                 "paragraphs": ["وصل أحمد الشرع إلى موسكو اليوم (MNTV) 123."],
                 "people": [{"id": "sharaa", "name": "أحمد الشرع", "mentions": [
                   {"exact": "أحمد الشرع", "paragraph": 0}, {"exact": "أحمد الشرع", "paragraph": 1}]}]}
                """);
        corpus.store(
                """
                {"id": "bare", "headline": "%s", "paragraphs": ["Nobody is named here, and nothing is counted."]}
                """
                        .formatted("A headline which goes on ".repeat(12) + "Donaudampfschifffahrt".repeat(3)));
        corpus.store(crowded(500));
        corpus.store(
                """
                {"id": "long-source", "headline": "12 died", "paragraphs": ["So said %1$s."],
                 "organisations": [{"id": "long-source", "name": "%1$s", "type": "OTHER", "mentions": [{"exact": "%1$s"}]}],
                 "casualties": [
                   {"id": "c1", "measure": "KILLED", "quantifier": "EXACT", "value": 12, "victims": "UNSTATED",
                    "aggregation": "SINGLE_EVENT", "status": "REPORTED",
                    "attribution": {"kind": "NAMED", "organisationId": "long-source"},
                    "evidence": {"claim": {"exact": "12 died"}, "number": {"exact": "12"}, "measure": {"exact": "died"},
                      "attribution": {"exact": "%1$s"}}}]}
                """
                        .formatted("the United Committee for the Study of Very Long Names and Their Coordination"));
    }

    @ParameterizedTest
    @MethodSource("pagesInBothThemesAndAllWidths")
    void pageIsAccessibleAndFitsAndStaysAtHome(String path, ColorScheme scheme, int width) {
        try (Visit visit =
                visit(new Browser.NewContextOptions().setColorScheme(scheme).setViewportSize(width, 800))) {
            visit.to(path);
            assertThat(new AxeBuilder(visit.page).analyze().getViolations())
                    .extracting(rule -> rule.getId() + ": " + rule.getNodes())
                    .isEmpty();
            assertThat(visit.page.evaluate("document.documentElement.scrollWidth"))
                    .isEqualTo(width);
            assertThat(visit.faults).isEmpty();
        }
    }

    static Stream<Arguments> pagesInBothThemesAndAllWidths() {
        return PAGES.stream().flatMap(page -> Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                .flatMap(scheme -> Stream.of(320, 1280).map(width -> Arguments.of(page, scheme, width))));
    }

    @ParameterizedTest
    @ValueSource(strings = {Corpus.SEED, "emoji", "right-to-left", "crowded"})
    void marksSitOnTheWordsThatTheApiCutsOut(String id) {
        try (Visit visit = visit().to("/articles/" + id)) {
            Map<?, ?> found = (Map<?, ?>) visit.page.evaluate(WRONG_MARKS, id);
            assertThat(found.get("wrong")).isEqualTo("");
            assertThat((Integer) found.get("count")).isPositive();
            assertThat(visit.faults).isEmpty();
        }
    }

    @Test
    void legendSwitchesAKindOffAndOnByKeyboard() {
        try (Visit visit = visit().to(ARTICLE)) {
            Locator mark = visit.page.locator("mark[data-kind='place']").first();
            Locator other = visit.page.locator("mark[data-kind='person']").first();
            String marked = background(mark);
            String plain = "rgba(0, 0, 0, 0)";
            assertThat(marked).isNotEqualTo(plain);
            visit.page.locator("#show-place").focus();
            visit.page.keyboard().press("Space");
            assertThat(background(mark)).isEqualTo(plain);
            assertThat(background(other)).isNotEqualTo(plain);
            visit.page.keyboard().press("Space");
            assertThat(background(mark)).isEqualTo(marked);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void addressOfAMentionLeadsToItsWords(boolean script) {
        try (Visit visit = visit(
                // so that the way there takes no time
                new Browser.NewContextOptions().setJavaScriptEnabled(script).setReducedMotion(ReducedMotion.REDUCE))) {
            visit.to(ARTICLE);
            Locator last = visit.page.locator("#text mark").last();
            String anchor = last.getAttribute("data-m").split(" ")[0];
            visit.to(ARTICLE + "#" + anchor);
            Locator mark =
                    visit.page.locator("#text mark[data-m~='" + anchor + "']").last();
            double top = mark.boundingBox().y;
            assertThat(top).isBetween(0.0, 720.0);
            if (script) {
                assertThat(mark.getAttribute("class")).contains("chosen");
            }
        }
    }

    @Test
    void choosingAPersonShowsRolesMentionsAndOtherArticles() {
        corpus.store(
                """
                {"id": "another", "headline": "Lavrov again", "paragraphs": ["Sergey Lavrov spoke."],
                 "people": [{"id": "sergey-lavrov", "name": "Sergey Lavrov", "mentions": [{"exact": "Sergey Lavrov"}]}]}
                """);
        try (Visit visit = visit().to(ARTICLE)) {
            visit.page
                    .locator("#text mark[data-kind~='person'] a[href='#person-sergey-lavrov']")
                    .first()
                    .click();
            Locator card = visit.page.locator("#person-sergey-lavrov");
            card.getByText("Also in").waitFor();
            assertThat(card.innerText()).contains("Russian counterpart", "Sergey Lavrov", "Lavrov again");
            assertThat(card.locator("a[href='/articles/another']").count()).isEqualTo(1);
            assertThat(visit.page.locator("#text mark.chosen").allInnerTexts()).contains("Sergey Lavrov");
            assertThat(visit.faults).isEmpty();
        }
    }

    @Test
    void longNameStandsBesideItsMarkAndNotBelow() {
        String name = "United Committee for the Study of Very Long Names of Offices and Their Coordination";
        corpus.store(
                """
                {"id": "long", "headline": "Names", "paragraphs": ["The %s met."],
                 "organisations": [{"id": "ucs", "name": "%s", "type": "OTHER", "mentions": [{"exact": "%s"}]}]}
                """
                        .formatted(name, name, name));
        try (Visit visit = visit().to("/articles/long")) {
            Locator summary = visit.page.locator("#organisations summary");
            assertThat(summary.locator(".swatch").boundingBox().y)
                    .isBetween(summary.locator(".name").boundingBox().y, summary.boundingBox().y + 24);
        }
    }

    @Test
    void keyboardAloneReachesAFactAndItsWords() {
        try (Visit visit = visit().to(ARTICLE)) {
            visit.page.keyboard().press("Tab");
            assertThat(focused(visit)).isEqualTo("To the content");
            visit.page.keyboard().press("Enter");
            visit.page.keyboard().press("Tab");
            assertThat(visit.truly("() => document.activeElement.closest('main') !== null", null))
                    .isTrue();
            assertThat(visit.page.evaluate("getComputedStyle(document.activeElement).outlineStyle"))
                    .isEqualTo("solid");
            visit.page.locator("#who summary").first().focus();
            visit.page.keyboard().press("Enter");
            assertThat(visit.page.locator("#who details").first().getAttribute("open"))
                    .isNotNull();
            visit.page.keyboard().press("Tab");
            visit.page.keyboard().press("Enter");
            visit.page.waitForURL("**/*#m-*");
            // the script marks it a moment after the address has changed
            visit.page.locator("#text mark.chosen").first().waitFor();
        }
    }

    @Test
    void withoutJavaScriptFactsOpenAndTheLegendWorks() {
        try (Visit visit = visit(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            visit.to(ARTICLE);
            visit.page.locator("#who summary").first().click();
            assertThat(visit.page.locator("#who .card").first().isVisible()).isTrue();
            Locator mark = visit.page.locator("mark[data-kind='place'] a").first();
            visit.page.locator("#show-place").uncheck();
            assertThat(visit.page.locator("#show-place").isChecked()).isFalse();
            assertThat(mark.isVisible()).isTrue();
        }
    }

    @Test
    void motionIsReducedForWhoAsksForIt() {
        for (ReducedMotion motion : ReducedMotion.values()) {
            try (Visit visit = visit(new Browser.NewContextOptions().setReducedMotion(motion))) {
                visit.to(ARTICLE);
                assertThat(visit.page.evaluate("getComputedStyle(document.documentElement).scrollBehavior"))
                        .isEqualTo(motion == ReducedMotion.REDUCE ? "auto" : "smooth");
            }
        }
    }

    @Test
    void textRunsInItsOwnDirection() {
        try (Visit visit = visit().to("/articles/right-to-left")) {
            assertThat(visit.page.evaluate("getComputedStyle(document.querySelector('#text h1')).direction"))
                    .isEqualTo("rtl");
            assertThat(visit.page.evaluate("getComputedStyle(document.querySelector('#about')).direction"))
                    .isEqualTo("ltr");
        }
    }

    @Test
    void curlLineNamesTheServerThatThePageCameFrom() {
        try (Visit visit = visit().to("/map?country=SY")) {
            assertThat(visit.page.locator("#curl").innerText())
                    .isEqualTo("curl -s '" + origin() + "/api/v1/places?country=SY'");
        }
    }

    @Test
    void markOfAPlaceStandsWhereTheMapHasIt() {
        try (Visit visit = visit().to("/articles/emoji")) {
            Locator map = visit.page.locator("#where svg.map");
            Locator mark = visit.page.locator("#where circle.point");
            // Suva alone is in the middle of its map.
            var whole = map.boundingBox();
            var dot = mark.boundingBox();
            assertThat(dot.x + dot.width / 2).isBetween(whole.x + whole.width / 2 - 2, whole.x + whole.width / 2 + 2);
            assertThat(dot.y + dot.height / 2)
                    .isBetween(whole.y + whole.height / 2 - 2, whole.y + whole.height / 2 + 2);
            assertThat(map.locator("path.land").boundingBox().width).isPositive();
        }
    }

    private Visit visit() {
        return visit(new Browser.NewContextOptions());
    }

    private Visit visit(Browser.NewContextOptions options) {
        return new Visit(chromium.browser, origin(), options);
    }

    private String origin() {
        return base.toString().replaceFirst("/$", "");
    }

    private static String background(Locator mark) {
        return (String) mark.evaluate("mark => getComputedStyle(mark).backgroundColor");
    }

    private static String focused(Visit visit) {
        return (String) visit.page.evaluate("document.activeElement.textContent");
    }

    /** An article in which one place is named so often, and no figure is given. */
    private static String crowded(int mentions) {
        return """
                {"id": "crowded", "headline": "Suva", "paragraphs": [%s], "places": [
                  {"id": "suva", "name": "Suva", "type": "CITY", "countryCode": "FJ", "mentions": [%s]}]}
                """
                .formatted(
                        IntStream.range(0, mentions)
                                .mapToObj(i -> "\"In Suva it rained.\"")
                                .collect(joining(", ")),
                        IntStream.range(1, mentions + 1)
                                .mapToObj(i -> "{\"exact\": \"Suva\", \"paragraph\": " + i + "}")
                                .collect(joining(", ")));
    }
}
