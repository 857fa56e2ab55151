package dev.dateline.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.http.RawHttp.Answer;
import io.quarkus.test.junit.QuarkusTest;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Requests that no HTTP client library would send. */
@QuarkusTest
class RawRequestTest {

    private static final String THING = "/api/v1/-test/things/one";

    private RawHttp http;

    @BeforeEach
    void connect() {
        http = new RawHttp(ConfigProvider.getConfig().getValue("quarkus.http.port", int.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/-test/things/%zz",
                "/api/v1/-test/things/%",
                "/api/v1/-test/things/%4",
                "/%zz",
                "/api/v1/-test/list?q=%zz",
                "/api/v1/-test/list?q=%",
                "/api/v1/-test/things/%00",
                "/api/v1/-test/things/one%00",
                "/api/v1/-test/things/%0d%0aX:y",
                "/api/v1/-test/things/%7f",
                "/api/v1/-test/things/%ff",
                "/api/v1/-test/things/%c3%28",
                "/api/v1/-test/things/%ed%a0%80",
                "/api/v1/-test/list?q=%ff",
                "/api/v1/-test/list?q=S\u00fcd",
                "/health/%zz",
                "/openapi?%zz",
                "/api/v1/-test/things/\"><script>",
                "/api/v1/-test/things/a|b",
                "//",
                "/api/v1/-test/list?q=a|b",
                "/api/v1/-test/list?q={a}",
                "/api/v1/-test/list?q=a\\b",
                "/api/v1/-test/list?q=\"a\""
            })
    void malformedUrlIs400(String target) throws IOException {
        assertProblem(http.get(target), 400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/-test/things/a%2Fb",
                "/api/v1/-test/things%2Fone",
                "/api%2Fv1/-test/things/one",
                "/api/v1/-test/things/..%2F..%2Fetc%2Fpasswd",
                "/api/v1/-test/things/a%5Cb",
                "*"
            })
    void strangePathIs404(String target) throws IOException {
        assertProblem(http.get(target), 404);
    }

    @Test
    void pathParameterWithAnEncodedSlashIsOneParameter() throws IOException {
        assertThat(problem(http.get("/api/v1/-test/things/a%2Fb"))
                        .path("detail")
                        .asText())
                .isEqualTo("There is no thing 'a/b'.");
    }

    @Test
    void absoluteFormOfTheUrlIsTaken() throws IOException {
        assertThat(http.get("http://localhost" + THING).status()).isEqualTo(200);
    }

    @Test
    void instanceIsAValidUriReferenceWhateverThePath() throws IOException {
        assertThat(problem(http.get("/a\"<b>/%zz/%41")).path("instance").asText())
                .isEqualTo("/a%22%3Cb%3E/%25zz/%41");
    }

    @Test
    void urlOf8KibIsTaken() throws IOException {
        String target = "/api/v1/-test/list?q=";
        Answer answer = http.get(target + "a".repeat(8192 - target.length()));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("\"q\":" + (8192 - target.length()));
    }

    @ParameterizedTest
    @ValueSource(ints = {8193, 10_000, 60_000})
    void longerUrlIs414(int length) throws IOException {
        String target = "/api/v1/-test/list?q=";
        assertProblem(http.get(target + "a".repeat(length - target.length())), 414);
    }

    @Test
    void longPathIsNotRepeatedInTheAnswer() throws IOException {
        Answer answer = http.get("/" + "a".repeat(20_000));
        assertProblem(answer, 414);
        assertThat(answer.body()).hasSizeLessThan(1000);
    }

    @ParameterizedTest
    @CsvSource({"100,100", "100,300", "1000,10"})
    void manyHeadersAreTaken(int count, int length) throws IOException {
        assertThat(http.send(withHeaders(count, length)).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"1,33000", "100,400", "5000,1"})
    void headersOver32KibAre431(int count, int length) throws IOException {
        assertProblem(http.send(withHeaders(count, length)), 431);
    }

    @Test
    void bodyOnGetIsIgnored() throws IOException {
        Answer answer = http.send("GET " + THING + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Content-Length: 9\r\nConnection: close\r\n\r\n{\"x\": 1]}");
        assertThat(answer.status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BREW", "TRACE", "PATCH", "get", "PROPFIND"})
    void methodThatNothingTakesIs405WithAllow(String method) throws IOException {
        Answer answer = http.send(method + " " + THING + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertProblem(answer, 405);
        assertThat(answer.headers()).containsEntry("allow", "DELETE, GET, HEAD, OPTIONS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Host: a b\r\n", "Host: a|b\r\n", "Host: a\r\nHost: b\r\n"})
    void missingOrMalformedOrSecondHostHeaderIs400(String host) throws IOException {
        Answer answer = http.send("GET " + THING + " HTTP/1.1\r\n" + host + "Connection: close\r\n\r\n");
        assertProblem(answer, 400);
        assertThat(problem(answer).path("detail").asText()).startsWith("The Host header is ");
    }

    @Test
    void bodyThatIsAnnouncedTooLongIs413BeforeItIsSent() throws IOException {
        Answer answer = http.send("POST /api/v1/-test/texts HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\n"
                + "Content-Length: 1048577\r\nExpect: 100-continue\r\n\r\n");
        assertProblem(answer, 413);
        assertThat(answer.headers()).containsEntry("connection", "close");
    }

    @Test
    void chunkedBodyOverTheLimitIs413() throws IOException {
        String chunk = "10000\r\n" + "a".repeat(0x10000) + "\r\n";
        // Its end is not sent: a body that is all there when the answer is made needs no closed connection.
        Answer answer = http.send(chunkedPost() + chunk.repeat(40));
        assertProblem(answer, 413);
        assertThat(answer.headers()).containsEntry("connection", "close");
    }

    @Test
    void chunkedBodyOfTheLimitIsTaken() throws IOException {
        String chunk = "10000\r\n" + "a".repeat(0x10000) + "\r\n";
        assertThat(http.send(chunkedPost() + chunk.repeat(16) + "0\r\n\r\n").body())
                .isEqualTo("1048576");
    }

    /** Here Netty refuses these before any handler can run; in the packaged application {@link ConnectionGuard} says why (BodyFramingIT). */
    @ParameterizedTest
    @CsvSource({
        "400, GET /",
        "400, NONSENSE",
        "400, GET /a b HTTP/1.1",
        "400, GET / HTTP/9.x",
        "400, GET / HTTP/1.1#Content-Length: -1",
        "400, GET / HTTP/1.1#Content-Length: 99999999999999999999",
        "400, GET / HTTP/1.1#Content-Length: 1#Content-Length: 2",
        "400, GET / HTTP/1.1#X-Header: a\0b",
        "400, GET / HTTP/1.1#X Header: a",
    })
    void malformedRequestLineOrHeaderIsRefusedWithoutABody(int status, String lines) throws IOException {
        Answer answer = http.send(lines.replace("#", "\r\n") + "\r\nHost: localhost\r\n\r\n");
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void whatIsFarOverTheLimitsIsRefusedWithoutABody() throws IOException {
        Answer url = http.get("/" + "a".repeat(70_000));
        assertThat(url.status()).isEqualTo(414);
        assertThat(url.body()).isEmpty();
        Answer headers = http.send(withHeaders(1, 140_000));
        assertThat(headers.status()).isEqualTo(431);
        assertThat(headers.body()).isEmpty();
    }

    private static String chunkedPost() {
        return "POST /api/v1/-test/texts HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\n"
                + "Transfer-Encoding: chunked\r\n\r\n";
    }

    private static String withHeaders(int count, int length) {
        String headers = IntStream.range(0, count)
                .mapToObj(i -> "X-" + i + ": " + "v".repeat(length) + "\r\n")
                .collect(Collectors.joining());
        return "GET " + THING + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + headers + "\r\n";
    }

    private static void assertProblem(Answer answer, int status) throws IOException {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(problem(answer).path("status").asInt()).isEqualTo(status);
        assertThat(answer.headers()).containsEntry("x-content-type-options", "nosniff");
    }

    private static JsonNode problem(Answer answer) throws IOException {
        assertThat(answer.headers()).containsEntry("content-type", "application/problem+json");
        return new ObjectMapper().readTree(answer.body());
    }
}
