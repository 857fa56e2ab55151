package extraction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Measures what a running Dateline reads out of the built-in article's bare text, against the facts that people found in
 * it, and how long {@code POST /extractions} takes.
 *
 * <p>Arguments: the server's address, the seed file, and the server's process id, of which the resident memory is told.
 * The server must not have extracted anything before.
 */
class Article {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int WARM_UP = 200;
    private static final int TIMED = 200;

    private final HttpClient client = HttpClient.newHttpClient();
    private final String base;
    private final String pid;

    Article(String base, String pid) {
        this.base = base;
        this.pid = pid;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        ObjectNode bare = (ObjectNode) JSON.readTree(Files.readString(Path.of(arguments[1])));
        String id = bare.path("id").textValue();
        bare.remove(List.of("id", "dateline", "people", "places", "organisations", "dates", "casualties", "events"));
        new Article(arguments[0], arguments[2]).measure(id, bare.toString());
    }

    private void measure(String id, String bare) throws IOException, InterruptedException {
        JsonNode curated = JSON.readTree(
                send(HttpRequest.newBuilder(uri("/api/v1/articles/" + id)).GET()));
        long before = Machine.residentKiB(pid);
        long begin = System.nanoTime();
        JsonNode extracted = JSON.readTree(extract(bare));
        long first = System.nanoTime() - begin;
        compare(curated, extracted);
        time(bare, first, before);
    }

    private static void compare(JsonNode curated, JsonNode extracted) {
        System.out.println("| facts | by people | read | missed | wrong |");
        System.out.println("|---|---|---|---|---|");
        StringBuilder differences = new StringBuilder();
        for (String kind : List.of("people", "places", "organisations")) {
            row(kind + ": mentions", mentions(curated, kind), mentions(extracted, kind), differences);
        }
        row("people: roles", roles(curated), roles(extracted), differences);
        row(
                "places: which one",
                fields(curated, "places", "type", "countryCode", "within", "geonames"),
                fields(extracted, "places", "type", "countryCode", "within", "geonames"),
                differences);
        row(
                "organisations: which kind",
                fields(curated, "organisations", "type"),
                fields(extracted, "organisations", "type"),
                differences);
        row("dates", dates(curated), dates(extracted), differences);
        row("casualty figures, whole", figures(curated), figures(extracted), differences);
        System.out.println();
        System.out.print(differences.isEmpty() ? "" : "Missed and wrong:\n\n" + differences + "\n");
    }

    private static void row(String name, Set<String> curated, Set<String> extracted, StringBuilder differences) {
        Set<String> missed = minus(curated, extracted);
        Set<String> wrong = minus(extracted, curated);
        System.out.printf(
                "| %s | %d | %d | %d | %d |%n", name, curated.size(), extracted.size(), missed.size(), wrong.size());
        missed.forEach(each -> differences
                .append("- missed, ")
                .append(name)
                .append(": ")
                .append(each)
                .append('\n'));
        wrong.forEach(each -> differences
                .append("- wrong, ")
                .append(name)
                .append(": ")
                .append(each)
                .append('\n'));
    }

    private static Set<String> minus(Set<String> some, Set<String> others) {
        Set<String> rest = new TreeSet<>(some);
        rest.removeAll(others);
        return rest;
    }

    private static Set<String> mentions(JsonNode article, String kind) {
        Set<String> mentions = new TreeSet<>();
        for (JsonNode entity : article.path(kind)) {
            for (JsonNode mention : entity.path("mentions")) {
                mentions.add("`%s` as %s of `%s`, at %d"
                        .formatted(
                                mention.path("exact").textValue(),
                                        mention.path("form").textValue(),
                                entity.path("id").textValue(),
                                        mention.path("start").intValue()));
            }
        }
        return mentions;
    }

    private static Set<String> roles(JsonNode article) {
        Set<String> roles = new TreeSet<>();
        for (JsonNode person : article.path("people")) {
            for (JsonNode role : person.path("roles")) {
                roles.add("`%s` of `%s`, in %s, at %d"
                        .formatted(
                                role.path("verbatim").textValue(),
                                        person.path("id").textValue(),
                                role.path("organisationId").textValue(),
                                        role.at("/mention/start").intValue()));
            }
        }
        return roles;
    }

    private static Set<String> fields(JsonNode article, String kind, String... fields) {
        return set(
                article.path(kind),
                entity -> "`" + entity.path("id").textValue() + "` "
                        + Arrays.stream(fields)
                                .map(field -> field + " " + entity.path(field).asText())
                                .collect(Collectors.joining(", ")));
    }

    private static Set<String> dates(JsonNode article) {
        return set(article.path("dates"), date -> "`%s` %s, %s"
                .formatted(
                        date.path("verbatim").textValue(),
                        date.path("edtf").textValue(),
                        date.path("basis").textValue()));
    }

    /** All that is said of a figure but its id and where it came from. */
    private static Set<String> figures(JsonNode article) {
        return set(article.path("casualties"), figure -> {
            ObjectNode copy = figure.deepCopy();
            copy.remove(List.of("id", "articleId", "provenance", "when", "restates", "eventId", "toll"));
            return "`%s`%s: %s"
                    .formatted(
                            figure.path("verbatim").textValue(),
                            figure.hasNonNull("restates") ? ", said again" : "",
                            copy);
        });
    }

    private static Set<String> set(JsonNode list, java.util.function.Function<JsonNode, String> describe) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(describe)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void time(String bare, long first, long before) throws IOException, InterruptedException {
        for (int i = 0; i < WARM_UP; i++) {
            extract(bare);
        }
        long[] nanos = new long[TIMED];
        for (int i = 0; i < TIMED; i++) {
            long begin = System.nanoTime();
            extract(bare);
            nanos[i] = System.nanoTime() - begin;
        }
        Arrays.sort(nanos);
        System.out.println("| `POST /extractions` of the article | |");
        System.out.println("|---|---|");
        System.out.printf(Locale.ROOT, "| the first of all, with all that it loads | %.0f ms |%n", first / 1e6);
        System.out.printf(
                Locale.ROOT, "| median of %d, after %d others | %.1f ms |%n", TIMED, WARM_UP, nanos[TIMED / 2] / 1e6);
        System.out.printf(Locale.ROOT, "| 95th percentile | %.1f ms |%n", nanos[TIMED * 95 / 100] / 1e6);
        System.out.printf(
                "| resident memory before, and after all of them | %d MB, %d MB |%n",
                before / 1024, Machine.residentKiB(pid) / 1024);
    }

    private String extract(String bare) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(uri("/api/v1/extractions"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(bare)));
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                client.send(request.header("Accept", "application/json").build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }

    private URI uri(String path) {
        return URI.create(base + path);
    }
}
