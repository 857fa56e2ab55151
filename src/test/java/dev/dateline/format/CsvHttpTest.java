package dev.dateline.format;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.testsupport.Corpus;
import dev.dateline.testsupport.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Read by Apache Commons CSV, as RFC 4180. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CsvHttpTest {

    private static final String ARTICLE = "/api/v1/articles/" + Corpus.SEED;

    @Inject
    Corpus corpus;

    @BeforeEach
    void onlyTheSeed() {
        corpus.reset();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/articles",
                "/api/v1/people",
                "/api/v1/places",
                "/api/v1/organisations",
                "/api/v1/dates",
                "/api/v1/casualties",
                ARTICLE + "/paragraphs",
                ARTICLE + "/people",
                ARTICLE + "/places",
                ARTICLE + "/organisations",
                ARTICLE + "/dates",
                ARTICLE + "/casualties",
                ARTICLE + "/mentions",
            })
    void cellsAreWhatTheKeysOfTheSameNameAre(String list) throws Exception {
        List<Map<String, Object>> items =
                given().get(list + "?limit=100").jsonPath().getList("items");
        List<CSVRecord> rows = read(list + "?limit=100");
        assertThat(rows).hasSameSizeAs(items).isNotEmpty();
        int compared = 0;
        for (int i = 0; i < rows.size(); i++) {
            for (Map.Entry<String, String> cell : rows.get(i).toMap().entrySet()) {
                Object value = items.get(i).get(cell.getKey());
                boolean flat = value instanceof String || value instanceof Number || value instanceof Boolean;
                if (flat) {
                    assertThat(cell.getValue()).as(cell.getKey()).isEqualTo(value.toString());
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThanOrEqualTo(2 * rows.size());
    }

    @Test
    void figureHasItsBoundsItsSourceAndTheSpanOfItsWords() throws Exception {
        CSVRecord row = read(ARTICLE + "/casualties").get(0);
        assertThat(row.toMap())
                .containsEntry("value", "1400")
                .containsEntry("quantifier", "MORE_THAN")
                .containsEntry("lowerInclusive", "false")
                .containsEntry("upperBound", "")
                .containsEntry("attribution", "the UK-based Syrian Observatory for Human Rights")
                .containsEntry("organisationId", "sohr");
        String text = given().get(ARTICLE + "?format=txt").asString();
        int start = text.offsetByCodePoints(0, Integer.parseInt(row.get("start")));
        int end = text.offsetByCodePoints(0, Integer.parseInt(row.get("end")));
        assertThat(text.substring(start, end)).isEqualTo("more than 1,400 deaths");
    }

    @Test
    void pageWithoutRowsHasItsHeader() {
        assertThat(given().get("/api/v1/people?name=nobody&format=csv").asString())
                .isEqualTo("\uFEFFid,name,wikidata,articles,mentions\r\n");
    }

    @Test
    void withoutAPageItIsTheWholeList() throws Exception {
        for (int i = 0; i < 250; i++) {
            corpus.storePlain("many-%03d".formatted(i), "2025-01-01");
        }
        String url = "/api/v1/articles?publisher=Test";
        List<String> ids = new ArrayList<>();
        String cursor = "";
        do {
            String page = "&limit=100" + cursor;
            List<CSVRecord> rows = read(url + page);
            rows.forEach(row -> ids.add(row.get("id")));
            String next = given().get(url + page).jsonPath().getString("page.next");
            cursor = next == null ? null : "&cursor=" + next;
        } while (cursor != null);
        assertThat(read(url)).hasSize(250).extracting(row -> row.get("id")).isEqualTo(ids);
        assertThat(given().get(url + "&format=csv").header("Link")).doesNotContain("rel=\"next\"");
        assertThat(given().get(url + "&limit=100&format=csv").header("Link")).contains("rel=\"next\"");
    }

    @Test
    void wholeListIsCompressedAndHasATagThatHoldsUntilSomethingChanges() {
        String url = "/api/v1/people?format=csv";
        String plain = given().header("Accept-Encoding", "identity").get(url).asString();
        Response gzip = given().header("Accept-Encoding", "gzip").get(url);
        assertThat(gzip.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(gzip.asString()).isEqualTo(plain);
        given().header("If-None-Match", gzip.header("ETag"))
                .header("Accept-Encoding", "gzip")
                .get(url)
                .then()
                .statusCode(304);
        corpus.changed();
        given().header("If-None-Match", gzip.header("ETag"))
                .header("Accept-Encoding", "gzip")
                .get(url)
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&limit=1"})
    void byteOrderMarkSaysThatItIsUtf8(String page) {
        byte[] bytes = given().get("/api/v1/people?format=csv" + page).asByteArray();
        assertThat(Arrays.copyOf(bytes, 5)).isEqualTo(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'i', 'd'});
        assertThat(new String(bytes, UTF_8).indexOf('\uFEFF', 1)).isNegative();
    }

    @Test
    void commasQuotesAndCharactersBeyondTheBasicPlaneSurvive() throws Exception {
        String headline = "“Quoted”, \"quoted\"; 🕯️ é";
        store(headline);
        assertThat(read("/api/v1/articles?publishedFrom=2030-01-01").get(0).get("headline"))
                .isEqualTo(headline);
    }

    @Test
    void cellInWhichLibreOfficeWouldBeginAnotherIsQuoted() {
        store("12 dead; 3 hurt");
        assertThat(given().get("/api/v1/articles?publishedFrom=2030-01-01&format=csv")
                        .asString())
                .contains("odd,\"12 dead; 3 hurt\",,");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "=HYPERLINK(1) | '=HYPERLINK(1)",
                "+1 dead | '+1 dead",
                "-1 dead | '-1 dead",
                "@SUM(1) | '@SUM(1)",
                "＝1+1 | '＝1+1",
                "1=1 | 1=1",
            })
    void cellThatASpreadsheetWouldRunIsMadeHarmless(String headline, String cell) throws Exception {
        store(headline);
        assertThat(read("/api/v1/articles?publishedFrom=2030-01-01").get(0).get("headline"))
                .isEqualTo(cell);
    }

    @Test
    void numberBelowZeroStaysANumber() throws Exception {
        corpus.store(
                """
                {"id": "odd", "headline": "In Lima", "paragraphs": ["Text."], "places": [
                  {"id": "lima", "name": "Lima", "type": "CITY", "countryCode": "PE",
                   "location": {"latitude": -12.043, "longitude": -77.028, "precision": "CITY", "source": "test"},
                   "mentions": [{"exact": "Lima"}]}]}
                """);
        assertThat(read("/api/v1/places?name=lima").get(0).get("latitude")).isEqualTo("-12.043");
    }

    private void store(String headline) {
        corpus.store("{\"id\": \"odd\", \"headline\": \"" + headline.replace("\"", "\\\"")
                + "\", \"paragraphs\": [\"x\"], \"published\": {\"edtf\": \"2030-01-01\"}}");
    }

    private static List<CSVRecord> read(String url) throws Exception {
        String text = given().get(url + (url.contains("?") ? "&" : "?") + "format=csv")
                .then()
                .statusCode(200)
                .header("Content-Type", "text/csv;charset=UTF-8;header=present")
                .extract()
                .asString();
        assertThat(text).startsWith("\uFEFF").endsWith("\r\n");
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(text.substring(1), format)) {
            return parser.getRecords();
        }
    }
}
