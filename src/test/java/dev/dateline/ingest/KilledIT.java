package dev.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.testsupport.Editor;
import dev.dateline.testsupport.PackagedApp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the packaged application has answered 201 is there after a {@code kill -9}, and no half of anything else. */
class KilledIT {

    private static final int KILLS = 3;
    private static final int CLIENTS = 3;
    private static final int LINES = 50;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final AtomicInteger numbers = new AtomicInteger();
    /** What was answered, by the article's id: the whole article, or nothing where the answer was a line. */
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();

    @TempDir
    Path data;

    @Test
    void whatWasAcknowledgedIsThereWholeAndNothingElseIsThereInHalves() throws Exception {
        PackagedApp app = PackagedApp.start(data, environment());
        try {
            for (int kill = 1; kill <= KILLS; kill++) {
                killAmidPosts(app, 40 * kill);
                app = PackagedApp.start(data, environment());
                assertAllIsThere(app);
                assertNothingIsThereInHalves(app);
            }
        } finally {
            app.kill();
        }
    }

    /** After so many answers: it meets the app in another place each time, however slow the machine is. */
    private void killAmidPosts(PackagedApp app, int answers) throws InterruptedException {
        int enough = acknowledged.size() + answers;
        List<Thread> clients = clients(app);
        while (acknowledged.size() < enough && clients.stream().anyMatch(Thread::isAlive)) {
            TimeUnit.MILLISECONDS.sleep(1);
        }
        app.kill();
        for (Thread client : clients) {
            client.join();
        }
        assertThat(acknowledged.size()).isGreaterThan(enough - 1);
    }

    private static Map<String, String> environment() {
        return Map.of("DATELINE_EDITOR_PASSWORD", Editor.PASSWORD);
    }

    private List<Thread> clients(PackagedApp app) {
        List<Thread> clients = new ArrayList<>();
        IntStream.range(0, CLIENTS).forEach(i -> clients.add(new Thread(() -> postUntilKilled(app, this::postOne))));
        clients.add(new Thread(() -> postUntilKilled(app, this::postLines)));
        clients.forEach(Thread::start);
        return clients;
    }

    private interface Post {
        void to(PackagedApp app) throws IOException, InterruptedException;
    }

    private static void postUntilKilled(PackagedApp app, Post post) {
        try {
            while (true) {
                post.to(app);
            }
        } catch (IOException | UncheckedIOException killed) {
            // as it should be
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void postOne(PackagedApp app) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                http.send(post(app, "application/json", document(numbers.incrementAndGet())), BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(201);
        acknowledged.put(JSON.readTree(answer.body()).get("id").textValue(), answer.body());
    }

    private void postLines(PackagedApp app) throws IOException, InterruptedException {
        String lines = IntStream.range(0, LINES)
                .mapToObj(i -> document(numbers.incrementAndGet()))
                .collect(Collectors.joining("\n"));
        http.send(post(app, "application/x-ndjson", lines), BodyHandlers.ofLines())
                .body()
                .map(KilledIT::tree)
                .forEach(line -> {
                    assertThat(line.get("status").intValue()).isEqualTo(201);
                    acknowledged.put(line.get("id").textValue(), "");
                });
    }

    private static HttpRequest post(PackagedApp app, String type, String body) {
        return HttpRequest.newBuilder(app.uri("/api/v1/articles"))
                .header("Authorization", Editor.basic("editor", Editor.PASSWORD))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    /** With facts of its own: two places, one of them that of all articles, and their three mentions. */
    private static String document(int number) {
        return ("{'id': 'a%1$d', 'headline': 'Storm %1$d hits Suva', 'paragraphs': ['It blew over Town%1$d and Suva.'],"
                        + " 'places': [{'id': 'suva', 'name': 'Suva', 'type': 'CITY', 'mentions': [{'exact': 'Suva',"
                        + " 'paragraph': 0}, {'exact': 'Suva', 'paragraph': 1}]}, {'id': 'town%1$d', 'name': 'Town%1$d',"
                        + " 'type': 'CITY', 'within': 'suva', 'mentions': [{'exact': 'Town%1$d'}]}]}")
                .formatted(number)
                .replace('\'', '"');
    }

    private void assertAllIsThere(PackagedApp app) throws IOException, InterruptedException {
        for (Map.Entry<String, String> article : acknowledged.entrySet()) {
            HttpResponse<String> answer = get(app, "/api/v1/articles/" + article.getKey());
            assertThat(answer.statusCode()).as(article.getKey()).isEqualTo(200);
            if (!article.getValue().isEmpty()) {
                assertThat(answer.body()).isEqualTo(article.getValue());
            }
        }
    }

    private void assertNothingIsThereInHalves(PackagedApp app) throws IOException, InterruptedException {
        int stored = 0;
        for (String line :
                get(app, "/api/v1/articles?format=ndjson").body().lines().toList()) {
            String id = tree(line).get("id").textValue();
            if (!id.matches("a[0-9]+")) {
                continue;
            }
            stored++;
            String number = id.substring(1);
            JsonNode article = tree(get(app, "/api/v1/articles/" + id).body());
            assertThat(article.get("text").textValue())
                    .isEqualTo("Storm " + number + " hits Suva\nIt blew over Town" + number + " and Suva.");
            assertThat(article.get("places").findValuesAsText("id")).containsExactly("suva", "town" + number);
            JsonNode verification =
                    tree(get(app, "/api/v1/articles/" + id + "/verification").body());
            assertThat(verification.get("valid").booleanValue()).as(id).isTrue();
            assertThat(verification.get("checked").intValue()).as(id).isEqualTo(3);
        }
        JsonNode suva = tree(get(app, "/api/v1/places/suva").body());
        assertThat(suva.get("articles").intValue()).isEqualTo(stored);
        assertThat(suva.get("mentions").intValue()).isEqualTo(2 * stored);
    }

    private HttpResponse<String> get(PackagedApp app, String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(app.uri(path)).build(), BodyHandlers.ofString());
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }
}
