package dev.dateline.ingest;

import static dev.dateline.testsupport.Editor.postJson;
import static dev.dateline.testsupport.Editor.postText;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.startsWith;

import dev.dateline.testsupport.Corpus;
import dev.dateline.testsupport.Editor;
import dev.dateline.testsupport.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Whatever comes in: a clear problem or a right answer. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class BadInputHttpTest {

    private static final String ARTICLE = "{\"headline\": \"Storm\", \"body\": \"It blew over Suva.\", %s}";

    @Inject
    Corpus corpus;

    @BeforeEach
    void onlyTheSeed() {
        corpus.reset();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "{\"headline\": \"Storm\" | body | not well-formed JSON at line 1, column",
                "[] | body | body must be an object.",
                "\"text\" | body | body must be an object.",
                "{} {} | body | The body goes on after its JSON has ended.",
                "{} | headline | headline must not be blank.",
                "{\"headline\": \"Storm\"} | paragraphs | paragraphs must not be empty.",
                "{\"headline\": \" \", \"body\": \"x\"} | headline | headline must not be blank.",
                "{\"headline\": 7, \"body\": \"x\"} | headline | headline must be text.",
                "{\"headline\": \"a\", \"headline\": \"b\", \"body\": \"x\"} | body | a key twice in one object at line 1",
                "{\"headline\": \"a\", \"body\": \"x\", \"paragraphs\": [\"y\"]} | body | give one of them",
                "{\"headline\": \"a\", \"body\": [\"x\"]} | body | body must be text.",
                "{\"headline\": \"a\", \"paragraphs\": [\"x\", null]} | paragraphs[1] | paragraphs[1] must not be null.",
                "{\"headline\": \"a\", \"paragraphs\": [\"\", \" \"]} | paragraphs | a paragraph with words in it",
                "{\"headline\": \"a\\ud800b\", \"body\": \"x\"} | headline | half of a surrogate pair, U+D800",
                "{\"headline\": \"a\", \"body\": \"x\\u0000\"} | body | the control character U+0000",
                "{\"headline\": \"a\", \"body\": \"x\", \"\\udc00\": 1} | A key of body | half of a surrogate pair",
            })
    void wrongJsonIsNamed(String body, String field, String message) {
        postJson(body)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/invalid-body"))
                .body("errors[0].field", equalTo(field))
                .body("errors[0].message", containsString(message));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "\"id\": \"Not an id\" | id",
                "\"id\": \"a--b\" | id",
                "\"headlin\": \"x\" | headlin",
                "\"published\": \"soon\" | published.edtf",
                "\"published\": {\"edtf\": \"2025-13\"} | published.edtf",
                "\"published\": 2025 | published",
                "\"url\": \"javascript:alert(1)\" | url",
                "\"language\": \"Englisch!\" | language",
                "\"language\": \"en-x-aaaaaaaa-aaaaaaaa-aaaaaaaa-aaaaaaaa\" | language",
                "\"dateline\": \"NADI\" | dateline.words",
                "\"publisher\": \"a\\u0000b\" | publisher",
                "\"publisher\": true | publisher",
                "\"casualties\": [{\"value\": 99999999999999999999}] | casualties[0].value",
                "\"casualties\": [{\"value\": 1e400}] | casualties[0].value",
                "\"casualties\": [{\"value\": 12.5}] | casualties[0].value",
                "\"casualties\": [{\"value\": \"12\"}] | casualties[0].value",
                "\"casualties\": [{\"measure\": \"SLAIN\"}] | casualties[0].measure",
                "\"places\": [{\"id\": \"s\", \"name\": \"S\", \"type\": \"CITY\", \"wikidata\": \"Q1234567890123456789012345678901234567890\", \"mentions\": [{\"exact\": \"Suva\"}]}] | places[0].wikidata",
            })
    void wrongFieldIsNamed(String member, String field) {
        postJson(ARTICLE.formatted(member))
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].field", equalTo(field));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil",
                "//evil.example/path",
                "/path",
                "evil",
                "",
                " ",
                "http:",
                "http://",
                "https:///path",
                "http:path",
                "ftp://news.example",
                "javascript:alert(1)",
                "data:text/html,x",
                "file:///etc/passwd",
                "http://news example/",
                "http://[::1",
                "http://news.example:port/",
                "http://news.example:99999/",
                "http://news.example/%zz",
                "https://editor:secret@news.example/",
                "https://editor@news.example/",
                "https://@news.example/",
                "https://editor:secret@news_desk.example/",
                "https://news.example/\\u202egnp.exe",
                "\\\\news.example",
                "https://news.example\\\\@evil.example/",
                "?q",
                "#x",
                "http://?q",
                "http://:80/"
            })
    void addressThatIsNoWholeOneOfThePublicWebIsRefused(String url) {
        String article = "{\"headline\": \"Storm\", \"body\": \"It blew.\", \"url\": \"%s\"}".formatted(url);
        postJson(article)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.field", equalTo(List.of("url")));
        Editor.given()
                .contentType("application/x-ndjson")
                .body(article.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/articles")
                .then()
                .statusCode(200)
                .body(startsWith("{\"line\":1,\"status\":400,"))
                .body(containsString("\"field\":\"url\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://news.example",
                "HTTPS://news.example:8443/a?b=c#d",
                "https://[::1]/a",
                "https://news.example/ü"
            })
    void wholeAddressOfTheWebIsTaken(String url) {
        postJson("{\"headline\": \"Storm\", \"body\": \"It blew.\", \"url\": \"%s\"}".formatted(url))
                .then()
                .statusCode(201)
                .body("url", equalTo(url));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\u200b",
                "\\u00ad\\u2060",
                "\\u202e \\u00a0",
                "\\u3164",
                "\\u2800",
                "\\u034f",
                "\\ufe0f",
                "\\ud834\\udd73",
                "\\udb40\\udc41"
            })
    void nameThatNobodySeesIsRefused(String name) {
        postJson(ARTICLE.formatted(
                                """
                        "publisher": "%s", "dateline": {"words": {"exact": "Suva"}, "agency": "%s"},
                        "people": [{"id": "a", "name": "%s", "mentions": [{"exact": "%s"}]}],
                        "places": [{"id": "b", "name": "%s", "type": "CITY", "mentions": [{"exact": "Suva"}]}],
                        "organisations": [{"id": "c", "name": "%s", "acronym": "%s", "type": "OTHER", "mentions": [{"exact": "Suva"}]}]
                        """)
                        .replace("%s", name))
                .then()
                .statusCode(400)
                .body(
                        "errors.field",
                        containsInAnyOrder(
                                "publisher",
                                "dateline.agency",
                                "people[0].name",
                                "people[0].mentions[0].exact",
                                "places[0].name",
                                "organisations[0].name",
                                "organisations[0].acronym"));
    }

    @Test
    void quantityBeyondWhatJsonReadersKeepIsRefused() {
        postJson(
                        """
                {"headline": "Storm", "body": "9007199254740992 people were killed.", "casualties": [{"id": "c1",
                 "measure": "KILLED", "quantifier": "EXACT", "value": 9007199254740992, "victims": "UNSTATED",
                 "aggregation": "SINGLE_EVENT", "status": "REPORTED", "attribution": {"kind": "ARTICLE_VOICE"},
                 "evidence": {"claim": {"exact": "9007199254740992 people were killed"},
                  "number": {"exact": "9007199254740992"}, "measure": {"exact": "killed"}}}]}
                """)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("casualties[0]"));
    }

    static Stream<String> hugeBodies() {
        return Stream.of(
                "{\"headline\": \"a\", \"body\": \"x\", \"people\": " + "[".repeat(500_000),
                "{\"headline\": \"a\", \"body\": \"x\", \"x\": " + "[".repeat(999) + "]".repeat(999) + "}",
                "{\"headline\": \"a\", \"people\": [" + "{},".repeat(300_000) + "{}]}",
                "{\"headline\": \"a\", \"paragraphs\": [" + "\"x\",".repeat(200_000) + "\"x\"]}",
                "{\"headline\": \"a\", \"body\": \"x\", \"id\": \"" + "a-".repeat(500_000) + "a\"}",
                "{\"headline\": \"a\", \"body\": \"x\", \"" + "k".repeat(1_000_000) + "\": 1}",
                "{\"headline\": \"" + "a".repeat(1_000_000) + "\", \"body\": \"x\"}",
                "{\"headline\": \"a\", \"body\": \"x\", \"casualties\": [{\"value\": " + "9".repeat(1_000_000) + "}]}");
    }

    static Stream<String> tooManyFacts() {
        return Stream.of(
                "\"people\": [" + "{},".repeat(1_000) + "{}]",
                "\"people\": [{\"mentions\": [" + "{},".repeat(5_000) + "{}]}]",
                "\"standfirst\": \"x\", \"paragraphs\": [\"" + "y".repeat(500_000)
                        + "\"], \"people\": [{\"mentions\": [" + "{\"exact\": \"y\", \"occurrence\": 7},".repeat(99)
                        + "{}]}]");
    }

    @ParameterizedTest
    @MethodSource("tooManyFacts")
    void moreFactsThanAnyArticleHasAreRefusedUnread(String facts) {
        String article = "{\"headline\": \"a\", " + (facts.contains("paragraphs") ? "" : "\"body\": \"x\", ");
        postJson(article + facts + "}")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("body"))
                .body("detail", containsString("are taken."));
    }

    @ParameterizedTest
    @MethodSource("hugeBodies")
    void hugeNonsenseIsRefusedInFewWords(String body) {
        Response answer = postJson(body);
        answer.then().statusCode(400).contentType("application/problem+json");
        assertThat(answer.asByteArray().length).isLessThan(50_000);
    }

    @Test
    void manyThingsThatAreWrongAreNotAllListed() {
        postJson("{\"headline\": \"a\", \"body\": \"x\", \"people\": [" + "{},".repeat(500) + "{}]}")
                .then()
                .statusCode(400)
                .body("errors.size()", equalTo(100))
                .body("detail", containsString("more"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\r\n \t\n", "\uFEFF", "\u00A0\n\u200B"})
    void emptyTextIs400(String text) {
        postText(text).then().statusCode(400).body("detail", equalTo("The body is empty."));
    }

    @Test
    void headlineAloneIs400() {
        postText("Storm hits Suva\n").then().statusCode(400).body("errors[0].field", equalTo("paragraphs"));
    }

    static Map<String, String> texts() {
        return Map.of(
                "a million line breaks", "Storm\n" + "\n".repeat(1_000_000) + "It blew.",
                "one word", "Storm\n" + "a".repeat(1_048_570),
                "regex bomb", "Storm\n" + "a-".repeat(500_000) + "!",
                "digits", "Storm\n" + "9".repeat(1_000_000) + " people were killed.",
                "blanks", "Storm" + " ".repeat(1_000_000) + "\nIt blew.",
                "emoji between digits", "Storm\n1😀2👨\u200D👩\u200D👧3 quadrillion killed; 10 quadrillion more.",
                "right-to-left marks", "\u202EStorm\u202C\n\u200Fעיר\u200E בצפון \u2067x\u2069.",
                "another language", "Sturm über Suva\nAm Montag kamen zwölf Menschen ums Leben, sagte Ada Neri.",
                "many commas", "Storm\n" + "said, ".repeat(170_000));
    }

    static Stream<String> nameOfText() {
        return texts().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("nameOfText")
    void hardTextIsStoredAndReadAsItIs(String name) {
        Response answer = postText(texts().get(name));
        answer.then().statusCode(201);
        String id = answer.path("id");
        String expected = dev.dateline.text.CanonicalText.of(
                        texts().get(name).lines().findFirst().orElseThrow(),
                        null,
                        texts().get(name).lines().skip(1).toList())
                .text();
        assertThat(given().get("/api/v1/articles/" + id).<String>path("text")).isEqualTo(expected);
        given().get("/api/v1/articles/" + id + "/verification").then().body("valid", equalTo(true));
    }

    @Test
    void tenThousandParagraphsAreTakenAndOneMoreIsNot() {
        postText("Storm\n" + "x\n".repeat(10_000)).then().statusCode(201);
        postText("Storm\n" + "x\n".repeat(10_001))
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("paragraphs"));
    }

    @ParameterizedTest
    @CsvSource({"windows-1252", "iso-8859-15", "utf-16", "UTF-16LE", "utf-8", "Shift_JIS"})
    void charsetIsHonoured(String charset) {
        String text = "Sturm über Suva\nEs wehte.".replace("ü", charset.startsWith("Shift") ? "嵐" : "ü");
        Editor.given()
                .contentType("text/plain;charset=" + charset)
                .body(text.getBytes(Charset.forName(charset)))
                .post("/api/v1/articles")
                .then()
                .statusCode(201)
                .body("text", equalTo(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "iso-8859-1", "iso-8859-15"})
    void utf8ThatClaimsACharsetOfSingleBytesIsRefusedAndNotGarbled(String charset) {
        Editor.given()
                .contentType("text/plain;charset=" + charset)
                .body("Sturm über Suva\nEs wehte.".getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/articles")
                .then()
                .statusCode(400)
                .body("detail", containsString("UTF-8"));
    }

    @Test
    void textWithoutACharsetIsUtf8AndItsByteOrderMarkIsNoText() {
        Editor.given()
                .contentType("text/plain")
                .body("\uFEFFSturm über Suva\nEs wehte.".getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/articles")
                .then()
                .statusCode(201)
                .body("headline", equalTo("Sturm über Suva"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text/plain", "text/plain;charset=us-ascii", "application/json", "text/plain;charset=utf-16"})
    void bytesThatAreNoTextAre400(String type) {
        Editor.given()
                .contentType(type)
                .body(new byte[] {'S', (byte) 0xfc, '\n', (byte) 0xd8, (byte) 0xd8})
                .post("/api/v1/articles")
                .then()
                .statusCode(400)
                .body("detail", containsString("not text in"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text/plain;charset=no-such", "text/plain;charset=\"!\"", "application/x-ndjson;charset=utf-16"})
    void charsetThatIsNotTakenIs415(String type) {
        Editor.given()
                .contentType(type)
                .body("Storm\nIt blew.".getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/articles")
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/xml", "text/html", "multipart/form-data"})
    void typeThatIsNotTakenIs415AndThoseThereAreAreNamed(String type) {
        Editor.given()
                .contentType(type)
                .body("Storm".getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/articles")
                .then()
                .statusCode(415)
                .header("Accept", "application/json, application/x-ndjson, text/plain")
                .body("detail", containsString("text/plain"));
    }

    @Test
    void bodyWithoutATypeIs415() {
        Editor.plainly()
                .header("Authorization", Editor.basic("editor", Editor.PASSWORD))
                .noContentType()
                .body("Storm\nIt blew.".getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/articles")
                .then()
                .statusCode(415);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html>\n<html><head><title>Storm</title></head><body><p>It blew.</p></body></html>",
                "<h1>Storm</h1>\n<p>It blew over <b>Suva</b>.</p>"
            })
    void webPageIsRefused(String page) {
        postText(page).then().statusCode(400).body("detail", containsString("HTML"));
        postJson("{\"headline\": \"Storm\", \"body\": \"" + page.replace("\n", "\\n") + "\"}")
                .then()
                .statusCode(400)
                .body("detail", containsString("HTML"));
    }

    @Test
    void angleBracketsAreNoWebPage() {
        postText("Why a < b and c > d\nThe tag </p> ends a paragraph, he said.")
                .then()
                .statusCode(201)
                .body("text", containsString("The tag </p> ends"));
    }

    @Test
    void bodyOver1MibIs413() {
        postText("Storm\n" + "a".repeat(1024 * 1024)).then().statusCode(413);
        Editor.given()
                .contentType("application/x-ndjson")
                .body(new byte[1024 * 1024 + 1])
                .post("/api/v1/articles")
                .then()
                .statusCode(413);
    }

    @Test
    void halfOfASurrogatePairInAClaimIsNamedInAnAnswerThatCanBeRead() {
        postJson(ARTICLE.formatted("\"places\": [{\"id\": \"s\", \"name\": \"S\", \"type\": \"CITY\","
                        + " \"mentions\": [{\"exact\": \"\\ud83d\"}]}]"))
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("places[0].mentions[0].exact"));
    }

    @Test
    void namesThatAreTooLongTogetherAreRefused() {
        StringBuilder mentions = new StringBuilder();
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            String name = ("abc" + i).repeat(2_500);
            body.append(name).append(' ');
            mentions.append(i == 0 ? "" : ",").append("{\"exact\": \"" + name + "\"}");
        }
        postJson("{\"headline\": \"a\", \"body\": \"" + body + "\", \"people\": [{\"id\": \"x\", \"name\": \"X\","
                        + " \"mentions\": [" + mentions + "]}]}")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("people[0].mentions"));
    }

    @Test
    void noneOfItLeavesAnything() {
        postJson("{}").then().statusCode(400);
        given().get("/api/v1/articles").then().body("page.total", lessThan(2));
    }
}
