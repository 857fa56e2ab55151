package dev.dateline.format;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import dev.dateline.testsupport.Corpus;
import dev.dateline.testsupport.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;

/** Read by a library that shares nothing with the one that writes it. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class WorkbookHttpTest {

    private static final String ARTICLE = "/api/v1/articles/" + Corpus.SEED;
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int MANY = 250;

    @Inject
    Corpus corpus;

    @TempDir
    Path folder;

    @BeforeEach
    @AfterEach
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
    void cellsAreWhatTheKeysOfTheSameNameAreAndOfTheSameType(String list) throws IOException {
        List<Map<String, Object>> items =
                given().get(list + "?limit=100").jsonPath().getList("items");
        List<Map<String, Cell>> rows = rows(list);
        assertThat(rows).hasSizeGreaterThanOrEqualTo(items.size()).isNotEmpty();
        int compared = 0;
        for (int i = 0; i < items.size(); i++) {
            for (Map.Entry<String, Cell> cell : rows.get(i).entrySet()) {
                Object value = items.get(i).get(cell.getKey());
                if (value instanceof Boolean) {
                    assertThat(cell.getValue().asBoolean()).as(cell.getKey()).isEqualTo(value);
                } else if (value instanceof Number) {
                    assertThat(cell.getValue().asNumber())
                            .as(cell.getKey())
                            .isEqualByComparingTo(new BigDecimal(value.toString()));
                } else if (value instanceof String && cell.getValue().getType() == CellType.NUMBER) {
                    assertThat((String) value)
                            .as(cell.getKey())
                            .startsWith(cell.getValue().asDate().toLocalDate().toString());
                } else if (value instanceof String) {
                    assertThat(cell.getValue().asString()).as(cell.getKey()).isEqualTo(value);
                } else {
                    continue;
                }
                compared++;
            }
        }
        assertThat(compared).isGreaterThanOrEqualTo(2 * items.size());
    }

    @Test
    void numbersAreNumbersAndDaysAreDays() throws IOException {
        Map<String, Cell> figure = rows("/api/v1/casualties").get(0);
        assertThat(figure.get("value").getType()).isEqualTo(CellType.NUMBER);
        assertThat(figure.get("value").asNumber()).isEqualByComparingTo("1400");
        assertThat(figure.get("lowerInclusive").asBoolean()).isFalse();
        assertThat(figure.get("upperBound")).isNull();
        assertThat(figure.get("earliest").asDate().toLocalDate()).isEqualTo(LocalDate.of(2025, 7, 18));
        assertThat(figure.get("earliest").getDataFormatString()).isEqualTo("yyyy-mm-dd");
        assertThat(figure.get("placeName").asString()).isEqualTo("As-Suwayda");
        assertThat(figure.get("attributionName").asString()).isEqualTo("Syrian Observatory for Human Rights");
    }

    @Test
    void daysThatASpreadsheetDoesNotKnowAreText() throws IOException {
        corpus.store(
                """
                {"id": "old", "headline": "From the ides of 44 BC to 1899 and February 1900", "paragraphs": ["x"], "dates": [
                   {"id": "d1", "edtf": "-0043-03-15", "basis": "STATED", "mentions": [{"exact": "the ides of 44 BC"}]},
                   {"id": "d2", "edtf": "1899-12-31", "basis": "STATED", "mentions": [{"exact": "1899"}]},
                   {"id": "d3", "edtf": "1900-02-28", "basis": "STATED", "mentions": [{"exact": "February 1900"}]}]}
                """);
        assertThat(rows("/api/v1/articles/old/dates"))
                .extracting(row -> row.get("earliest").asString())
                .containsExactly("-0043-03-15", "1899-12-31", "1900-02-28");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(1)",
                "+1 dead",
                "-1 dead",
                "@SUM(1)",
                "1400",
                "2025-07",
                "<b>“Quoted”, & \"quoted\"</b>; 🕯️ é",
            })
    void textIsTextWhateverItLooksLike(String headline) throws IOException {
        store(headline, "x");
        Cell cell = rows("/api/v1/articles?publishedFrom=2030-01-01").get(0).get("headline");
        assertThat(cell.getType()).isEqualTo(CellType.STRING);
        assertThat(cell.asString()).isEqualTo(headline);
    }

    @Test
    void textThatASpreadsheetWouldReadAsAnEscapeIsWrittenSoThatItDoesNot() throws IOException {
        store("A_x0041_B", "x");
        // ECMA-376, part 1, section 22.9.2.19: a reader that knows it makes A_x0041_B of this, and AAB of the other.
        assertThat(part("/api/v1/articles?publishedFrom=2030-01-01", "xl/worksheets/sheet1.xml"))
                .contains("<t>A_x005F_x0041_B</t>");
    }

    @Test
    void textThatNoCellHoldsIsCutAndSaysSo() throws IOException {
        store("Long", "🕯" + "x🕯".repeat(20_000));
        String text = rows("/api/v1/articles/odd/paragraphs").get(1).get("text").asString();
        assertThat(text).hasSizeBetween(32_766, 32_767).endsWith("…");
        assertThat(text.substring(0, text.length() - 1).codePoints())
                .noneMatch(point -> Character.getType(point) == Character.SURROGATE);
    }

    @Test
    void wholeListIsThereInItsOrder() throws IOException {
        for (int i = 0; i < MANY; i++) {
            corpus.storePlain("many-%03d".formatted(i), "2025-01-01");
        }
        List<String> ids = new ArrayList<>();
        given().get("/api/v1/articles?publisher=Test&format=ndjson")
                .asString()
                .lines()
                .forEach(line -> ids.add(line.replaceFirst("\\{\"id\":\"([^\"]*)\".*", "$1")));
        assertThat(rows("/api/v1/articles?publisher=Test"))
                .hasSize(MANY)
                .extracting(row -> row.get("id").asString())
                .isEqualTo(ids);
    }

    @Test
    void listWithoutRowsHasItsHeader() throws IOException {
        assertThat(read("/api/v1/people?name=nobody"))
                .hasSize(1)
                .first()
                .extracting(row -> row.stream().map(Cell::asString).toList())
                .isEqualTo(List.of("id", "name", "wikidata", "articles", "mentions"));
    }

    @Test
    void firstRowStaysInSightAndHasFilters() throws IOException {
        assertThat(part("/api/v1/people", "xl/worksheets/sheet1.xml"))
                .contains(" ySplit=\"1\"")
                .contains("state=\"frozen\"")
                .contains("<autoFilter ref=\"A1:E8\"")
                .doesNotContain("<f>");
        assertThat(part("/api/v1/people", "xl/workbook.xml")).contains("name=\"people\"");
    }

    @Test
    void pageOfItIsRefused() {
        given().get("/api/v1/people?format=xlsx&limit=5&cursor=x")
                .then()
                .statusCode(400)
                .body("errors.field", hasItems("limit", "cursor"));
    }

    @Test
    void tagHoldsUntilSomethingChangesAndNothingIsCompressedTwice() {
        String url = "/api/v1/people?format=xlsx";
        Response whole = given().header("Accept-Encoding", "gzip").get(url);
        whole.then().statusCode(200).header("Content-Encoding", nullValue()).header("Content-Type", equalTo(TYPE));
        String tag = whole.header("ETag");
        given().header("If-None-Match", tag).get(url).then().statusCode(304);
        Response head = given().head(url);
        assertThat(head.header("ETag")).isEqualTo(tag);
        assertThat(head.asByteArray()).isEmpty();
        corpus.changed();
        given().header("If-None-Match", tag).get(url).then().statusCode(200);
    }

    @Test
    void listWithMoreRowsThanASheetHoldsIsToBeHadInOtherFormsOnly() {
        given().get("/api/v1/-test/large?format=xlsx")
                .then()
                .statusCode(406)
                .contentType("application/problem+json")
                .body("detail", containsString("1000001 rows"))
                .body("detail", containsString("text/csv (?format=csv)"));
        given().get("/api/v1/-test/large?format=csv").then().statusCode(200);
    }

    private void store(String headline, String paragraph) {
        corpus.store("{\"id\": \"odd\", \"headline\": \"" + headline.replace("\"", "\\\"") + "\", \"paragraphs\": [\""
                + paragraph + "\"], \"published\": {\"edtf\": \"2030-01-01\"}}");
    }

    private static List<Map<String, Cell>> rows(String url) throws IOException {
        List<Row> rows = read(url);
        List<String> names = rows.get(0).stream().map(Cell::asString).toList();
        List<Map<String, Cell>> named = new ArrayList<>();
        for (Row row : rows.subList(1, rows.size())) {
            Map<String, Cell> cells = new LinkedHashMap<>();
            for (int i = 0; i < names.size(); i++) {
                row.getOptionalCell(i).ifPresent(cell -> cells.put(names.get(cell.getColumnIndex()), cell));
            }
            named.add(cells);
        }
        return named;
    }

    private static List<Row> read(String url) throws IOException {
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(bytes(url)), new ReadingOptions(true, false))) {
            return workbook.getFirstSheet().read();
        }
    }

    private String part(String url, String name) throws IOException {
        Path file = Files.write(folder.resolve("book.xlsx"), bytes(url));
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), UTF_8);
        }
    }

    private static byte[] bytes(String url) {
        return given().accept(TYPE).get(url).then().statusCode(200).extract().asByteArray();
    }
}
