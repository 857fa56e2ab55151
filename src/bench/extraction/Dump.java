package extraction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Writes every fact that a running Dateline reads out of every text, each as one line, sorted: what a change of the readers
 * changes is the difference of two such files. A fact that another names (a figure's place, its whole) is told by its words,
 * so that a line does not change with another fact's number.
 *
 * <p>Arguments: the server's address, the folder of data, the file to write, and how many reports of the Gun Violence Archive.
 */
class Dump {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int AT_ONCE = 2;

    private final Extractions server;

    private Dump(String base) {
        server = new Extractions(base);
    }

    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        Dump dump = new Dump(arguments[0]);
        List<String> lines = dump.lines(Texts.of(Path.of(arguments[1]), Integer.parseInt(arguments[3])));
        Files.write(Path.of(arguments[2]), lines);
        System.out.printf("%,d facts in %s%n", lines.size(), arguments[2]);
    }

    private List<String> lines(List<Texts.Text> texts) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        List<Future<TreeSet<String>>> answers = new ArrayList<>();
        texts.forEach(text -> answers.add(threads.submit(() -> facts(text))));
        threads.shutdown();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            for (String fact : answers.get(i).get()) {
                lines.add(texts.get(i).name() + "\t" + fact);
            }
        }
        return lines;
    }

    private TreeSet<String> facts(Texts.Text text) throws IOException, InterruptedException {
        HttpResponse<String> answer = server.ask(text.body());
        TreeSet<String> facts = new TreeSet<>();
        if (answer.statusCode() == 200) {
            new Answer(JSON.readTree(answer.body()), facts).tell();
        } else {
            facts.add("answered " + answer.statusCode());
        }
        return facts;
    }

    /** One answer, fact by fact. */
    private static final class Answer {

        private final JsonNode article;
        private final TreeSet<String> facts;
        private final Map<String, String> dates = new HashMap<>();
        private final Map<String, String> figures = new HashMap<>();

        Answer(JsonNode article, TreeSet<String> facts) {
            this.article = article;
            this.facts = facts;
            article.path("dates")
                    .forEach(date -> dates.put(
                            id(date), words(date) + "=" + date.path("edtf").asText()));
            article.path("casualties")
                    .forEach(figure -> figures.put(
                            id(figure),
                            figure.path("verbatim").asText() + "@"
                                    + figure.at("/evidence/number/start").asInt()));
        }

        void tell() {
            facts.add("language\t" + article.path("language").asText());
            if (article.hasNonNull("dateline")) {
                ObjectNode dateline = article.get("dateline").deepCopy();
                dateline.remove("mention");
                facts.add("dateline\t" + dateline);
            }
            for (String kind : List.of("people", "places", "organisations")) {
                article.path(kind).forEach(entity -> entity(kind, entity));
            }
            article.path("dates").forEach(date -> facts.add("dates\t" + at(date) + "\t" + bare(date)));
            article.path("casualties").forEach(this::figure);
            article.path("events").forEach(this::event);
        }

        private void entity(String kind, JsonNode entity) {
            String name = kind + "\t" + id(entity);
            facts.add(name + "\t" + bare(entity));
            entity.path("mentions")
                    .forEach(mention -> facts.add(name + "\tmention\t" + span(mention) + " "
                            + mention.path("form").asText()));
            entity.path("roles")
                    .forEach(role -> facts.add(name + "\trole\t" + span(role.path("mention")) + " "
                            + role.path("organisationId").asText()));
        }

        private void figure(JsonNode figure) {
            ObjectNode told = bare(figure);
            told.remove(List.of("evidence", "articleId", "eventId"));
            told.put("periodId", dates.get(figure.path("periodId").asText()));
            told.put("asOfId", dates.get(figure.path("asOfId").asText()));
            told.put("subsetOf", figures.get(figure.path("subsetOf").asText()));
            told.put("restates", figures.get(figure.path("restates").asText()));
            told.put("contradicts", figures(figure.path("contradicts")));
            StringBuilder evidence = new StringBuilder();
            for (Map.Entry<String, JsonNode> part : figure.path("evidence").properties()) {
                if (!part.getValue().isNull()) {
                    evidence.append(' ').append(part.getKey()).append('=').append(span(part.getValue()));
                }
            }
            facts.add("casualties\t" + figure.at("/evidence/number/start").asInt() + "\t" + told + evidence);
        }

        private void event(JsonNode event) {
            ObjectNode told = bare(event);
            told.remove(List.of("words", "tolls", "articleId"));
            told.put("periodId", dates.get(event.path("periodId").asText()));
            told.put("figureIds", figures(event.path("figureIds")));
            event.path("tolls")
                    .forEach(toll -> told.put(toll.path("measure").asText(), figures(toll.path("figureIds"))));
            facts.add("events\t" + told + (event.hasNonNull("words") ? " words=" + span(event.path("words")) : ""));
        }

        private String figures(JsonNode ids) {
            TreeSet<String> named = new TreeSet<>();
            ids.forEach(id -> named.add(figures.get(id.asText())));
            return named.toString();
        }

        /** Without ids that only number the facts of a text, what stands in lines of its own, and the version. */
        private static ObjectNode bare(JsonNode fact) {
            ObjectNode bare = fact.deepCopy();
            bare.remove(List.of("id", "mentions", "roles", "mention"));
            ((ObjectNode) bare.path("provenance")).remove("version");
            return bare;
        }

        private static String id(JsonNode fact) {
            return fact.path("id").asText();
        }

        private static String words(JsonNode date) {
            return date.path("verbatim").asText() + "@" + at(date);
        }

        private static int at(JsonNode date) {
            return date.at("/mentions/0/start").asInt();
        }

        private static String span(JsonNode mention) {
            return mention.path("exact") + "@" + mention.path("start").asInt();
        }
    }
}
