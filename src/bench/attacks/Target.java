package attacks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;

/** The server that is attacked, and what it got wrong. */
final class Target {

    static final String ARTICLE = "/api/v1/articles/syria-israel-baku-talks";
    static final String EXTRACTIONS = "/api/v1/extractions";
    /** What nobody well-behaved waits for. Beyond it, a request counts as unanswered. */
    static final int PATIENCE_MS = 30_000;

    private final int port;
    private final Application application;
    private final Answer article;
    private final List<String> faults = Collections.synchronizedList(new ArrayList<>());

    Target(int port, Application application) throws IOException {
        this.port = port;
        this.application = application;
        this.article = ask(get(ARTICLE));
        if (article.status() != 200 || article.body().length < 10_000) {
            throw new IllegalStateException("The article was answered " + article);
        }
    }

    static String get(String target, String... headers) {
        return request("GET", target, headers);
    }

    /** The head of a request; a body is to follow where its headers say so. */
    static String request(String method, String target, String... headers) {
        return method + " " + target + " HTTP/1.1\r\nHost: localhost\r\n"
                + Arrays.stream(headers).map(header -> header + "\r\n").collect(Collectors.joining()) + "\r\n";
    }

    /** What the article was answered before the first attack. */
    Answer article() {
        return article;
    }

    Connection connect() throws IOException {
        return new Connection(port);
    }

    Answer ask(String request) throws IOException {
        try (Connection connection = connect()) {
            connection.send(request);
            return connection.answer();
        }
    }

    /** Posts a text of a few words, as anybody may. */
    Answer extract() throws IOException {
        String text = "Storm hits Suva\nRoofs are gone.";
        return ask(request("POST", EXTRACTIONS, "Content-Type: text/plain", "Content-Length: " + text.length()) + text);
    }

    Crowd crowd(int size) throws IOException {
        return crowd(size, 0);
    }

    /** @param receiveBuffer of each connection, in bytes */
    Crowd crowd(int size, int receiveBuffer) throws IOException {
        return new Crowd(port, size, receiveBuffer);
    }

    Memory memory() throws IOException, InterruptedException {
        return application.memory();
    }

    void fault(String what) {
        faults.add(what);
    }

    void check(boolean right, String whatIsWrong) {
        if (!right) {
            fault(whatIsWrong);
        }
    }

    void checkSame(Answer answer, Answer expected, String request) {
        check(answer.is(expected), request + " was answered " + answer + " instead of " + expected);
    }

    void forgetFaults() {
        faults.clear();
    }

    /** Each once. */
    List<String> faults() {
        return List.copyOf(new LinkedHashSet<>(List.of(faults.toArray(String[]::new))));
    }
}
