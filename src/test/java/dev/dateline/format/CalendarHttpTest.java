package dev.dateline.format;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.testsupport.Corpus;
import dev.dateline.testsupport.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.validate.ValidationResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;

/** Read and validated by iCal4j. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CalendarHttpTest {

    private static final String OF_ARTICLE = "/api/v1/articles/" + Corpus.SEED + "/dates";

    @Inject
    Corpus corpus;

    @BeforeEach
    void onlyTheSeed() {
        corpus.reset();
    }

    @Test
    void everyDateIsAnAllDayEventFromItsEarliestToItsLatestDay() throws Exception {
        JsonPath dates = given().get(OF_ARTICLE).jsonPath();
        List<VEvent> events = events(read(OF_ARTICLE));
        assertThat(events).hasSize(dates.getList("items").size()).hasSizeGreaterThan(10);
        for (int i = 0; i < events.size(); i++) {
            VEvent event = events.get(i);
            LocalDate earliest = LocalDate.parse(dates.getString("items[" + i + "].earliest"));
            LocalDate latest = LocalDate.parse(dates.getString("items[" + i + "].latest"));
            assertThat(day(event, Property.DTSTART)).isEqualTo(earliest);
            assertThat(day(event, Property.DTEND)).isEqualTo(latest.plusDays(1));
            assertThat(text(event, Property.SUMMARY)).startsWith(dates.getString("items[" + i + "].verbatim"));
            assertThat(text(event, Property.DESCRIPTION)).contains(dates.getString("items[" + i + "].note"));
        }
    }

    @Test
    void rangeOfAnApproximateDateIsSaid() throws Exception {
        List<String> summaries = events(read(OF_ARTICLE)).stream()
                .map(event -> text(event, Property.SUMMARY))
                .toList();
        assertThat(summaries)
                .contains("last December (2024-12-01 to 2024-12-31)")
                .contains("the night of July 18 (2025-07-18 to 2025-07-19)")
                .contains("July 12");
    }

    @Test
    void sameDateHasTheSameUidInEveryCalendar() throws Exception {
        List<String> ofArticle = uids(read(OF_ARTICLE));
        List<String> ofAll = uids(read("/api/v1/dates?limit=100"));
        assertThat(ofArticle).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(ofAll);
    }

    @Test
    void textIsEscapedAndLinesAreFoldedWithinTheirOctets() throws Exception {
        String words = "le 3 août; dès l’aube, 🕯️\\o/";
        store("x".repeat(50) + " " + words, words, "2025-08-03", "Une note; avec, tout \\ cela.\\nDeux lignes. 🕯️");
        byte[] bytes = bytes("/api/v1/articles/odd/dates");
        String raw = new String(bytes, UTF_8);
        assertThat(raw).endsWith("END:VCALENDAR\r\n").doesNotContain("\uFFFD");
        assertThat(raw.replace("\r\n", "")).doesNotContain("\r").doesNotContain("\n");
        for (String line : raw.split("\r\n")) {
            assertThat(line.getBytes(UTF_8).length).as(line).isLessThanOrEqualTo(75);
        }
        VEvent event = events(read("/api/v1/articles/odd/dates")).get(0);
        assertThat(text(event, Property.SUMMARY)).isEqualTo(words);
        assertThat(text(event, Property.DESCRIPTION))
                .contains("Une note; avec, tout \\ cela.\nDeux lignes. 🕯️")
                .contains("Article: Odd");
    }

    @Test
    void openSideShowsTheDayThatIsKnown() throws Exception {
        store("Since 2011 it has been so.", "Since 2011", "2011/..", "No end is named.");
        VEvent event = events(read("/api/v1/articles/odd/dates")).get(0);
        assertThat(text(event, Property.SUMMARY)).isEqualTo("Since 2011 (from 2011-01-01 on)");
        assertThat(day(event, Property.DTSTART)).isEqualTo("2011-01-01");
        assertThat(day(event, Property.DTEND)).isEqualTo("2011-01-02");
    }

    @Test
    void yearThatNoCalendarHasIsLeftOutAndSaid() throws Exception {
        store("In 44 BC it was so.", "44 BC", "-0043", "The year before 43 BC.");
        Calendar calendar = read("/api/v1/articles/odd/dates");
        assertThat(events(calendar)).isEmpty();
        assertThat(new String(bytes("/api/v1/articles/odd/dates"), UTF_8))
                .contains("DESCRIPTION:1 more cannot be shown");
    }

    private void store(String paragraph, String words, String edtf, String note) {
        corpus.store(
                """
                {"id": "odd", "headline": "Odd", "paragraphs": ["%s"], "published": {"edtf": "2025-08-04"},
                 "dates": [{"id": "d1", "edtf": "%s", "basis": "STATED", "inferred": false, "note": "%s",
                            "mentions": [{"exact": "%s"}]}]}
                """
                        .formatted(
                                paragraph.replace("\\", "\\\\"),
                                edtf,
                                note.replace("\\ ", "\\\\ "),
                                words.replace("\\", "\\\\")));
    }

    private static List<String> uids(Calendar calendar) {
        return events(calendar).stream().map(event -> text(event, Property.UID)).toList();
    }

    private static List<VEvent> events(Calendar calendar) {
        return calendar.getComponents(Component.VEVENT);
    }

    private static String text(VEvent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }

    private static LocalDate day(VEvent event, String property) {
        assertThat(event.getRequiredProperty(property).toString()).contains(";VALUE=DATE:");
        return LocalDate.parse(text(event, property), java.time.format.DateTimeFormatter.BASIC_ISO_DATE);
    }

    private static Calendar read(String url) throws Exception {
        Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(bytes(url)));
        ValidationResult result = calendar.validate();
        // Section 3.6 asks for at least one component; an empty page has none to give.
        if (!calendar.getComponents().isEmpty()) {
            assertThat(result.getEntries()).isEmpty();
        }
        return calendar;
    }

    private static byte[] bytes(String url) {
        return given().queryParam("format", "ics")
                .get(url)
                .then()
                .statusCode(200)
                .header("Content-Type", "text/calendar;charset=UTF-8")
                .extract()
                .asByteArray();
    }
}
