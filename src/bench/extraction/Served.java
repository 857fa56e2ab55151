package extraction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Measures what clients get: every text goes through {@code POST /extractions} of a running Dateline, with all that is between
 * a reader and an answer (which language it is, what becomes of a name, the check, confidence).
 *
 * <p>Names are scored as whole entities on the tokens that the data gives. Of the reports of the Gun Violence Archive, which knows
 * how many each incident killed and injured in the end, the toll of the main event is what a client takes who wants one number, of
 * rivals the largest; the largest figure of all stands beside it.
 *
 * <p>Arguments: the server's address, {@code gva-dev.jsonl}, how many of its reports, and files in the columns of CoNLL.
 */
class Served {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> KINDS =
            Map.of("people", "PERSON", "places", "PLACE", "organisations", "ORGANISATION");

    /** A document is sent in pieces of at most so many lines: names are read out of the first 4,000 tokens. */
    private static final int MOST_LINES = 100;

    private static final String NO_WORDS = "–";

    private final Extractions server;

    private Served(Extractions server) {
        this.server = server;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Served served = new Served(new Extractions(arguments[0]));
        System.out.println("| names, served | marked | found | precision | recall | F1 |\n|---|---|---|---|---|---|");
        for (int i = 3; i < arguments.length; i++) {
            served.names(Path.of(arguments[i]));
        }
        System.out.println();
        served.reports(Path.of(arguments[1]), Integer.parseInt(arguments[2]));
    }

    private void names(Path file) throws IOException, InterruptedException {
        int marked = 0;
        int found = 0;
        int right = 0;
        for (Conll.Document whole : Conll.read(file)) {
            for (Conll.Document document : whole.inPieces(MOST_LINES)) {
                Set<Conll.Name> names = names(document, server.read(article(document.text())));
                marked += document.marked().size();
                found += names.size();
                names.retainAll(document.marked());
                right += names.size();
            }
        }
        double precision = (double) right / found;
        double recall = (double) right / marked;
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | %d | %.3f | %.3f | %.3f |%n",
                file.getFileName(),
                marked,
                found,
                precision,
                recall,
                2 * precision * recall / (precision + recall));
    }

    /** Its first line is the headline, as in plain text; an only line is a paragraph, below a headline without words. */
    private static ObjectNode article(String text) {
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        boolean one = lines.size() == 1;
        ObjectNode article = JSON.createObjectNode().put("headline", one ? NO_WORDS : lines.get(0));
        lines.subList(one ? 0 : 1, lines.size()).forEach(article.withArray("paragraphs")::add);
        return article;
    }

    /** Each mention by name, as the tokens that it covers; the answer has the same words with other white space. */
    private static Set<Conll.Name> names(Conll.Document document, JsonNode answer) {
        String text = answer.path("text").asText();
        Conll.Document served = document.in(text, text.startsWith(NO_WORDS + "\n") ? NO_WORDS.length() : 0);
        Set<Conll.Name> names = new HashSet<>();
        KINDS.forEach((part, kind) -> answer.path(part)
                .forEach(entity -> entity.path("mentions").forEach(mention -> {
                    if (mention.path("form").asText().equals("NAME")) {
                        Conll.Name name = served.name(
                                mention.path("utf16Start").asInt(),
                                mention.path("utf16End").asInt(),
                                Conll.kindOf(kind));
                        if (name != null) {
                            names.add(name);
                        }
                    }
                })));
        return names;
    }

    private void reports(Path file, int most) throws IOException, InterruptedException {
        List<String> lines = Files.readAllLines(file);
        int step = Math.max(1, lines.size() / Math.max(1, most));
        List<JsonNode> reports = new ArrayList<>();
        List<JsonNode> answers = new ArrayList<>();
        for (int i = 0; i < lines.size(); i += step) {
            JsonNode report = JSON.readTree(lines.get(i));
            ObjectNode body = article(
                    report.path("title").asText() + "\n" + report.path("text").asText());
            body.put("published", report.path("dct").asText());
            reports.add(report);
            answers.add(server.read(body));
        }
        System.out.println(
                "| one number of a report, served | reports | right | of 2 or more | right |\n|---|---|---|---|---|");
        for (String measure : List.of("KILLED", "WOUNDED")) {
            print(measure, "the toll", reports, answers);
            print(measure, "the largest figure", reports, answers);
        }
    }

    private static void print(String measure, String which, List<JsonNode> reports, List<JsonNode> answers) {
        int right = 0;
        int several = 0;
        int rightOfSeveral = 0;
        for (int i = 0; i < reports.size(); i++) {
            long truth = reports.get(i)
                    .path(measure.equals("KILLED") ? "killed" : "injured")
                    .asLong();
            boolean isRight = answer(answers.get(i), measure, which.equals("the toll")) == truth;
            right += isRight ? 1 : 0;
            several += truth >= 2 ? 1 : 0;
            rightOfSeveral += truth >= 2 && isRight ? 1 : 0;
        }
        System.out.printf(
                Locale.ROOT,
                "| %s, %s | %d | %.3f | %d | %.3f |%n",
                measure.toLowerCase(Locale.ROOT),
                which,
                reports.size(),
                (double) right / reports.size(),
                several,
                (double) rightOfSeveral / Math.max(1, several));
    }

    /** 0 where nothing says how many. */
    private static long answer(JsonNode article, String measure, boolean byToll) {
        Set<String> tolls = byToll ? tolls(article, measure) : Set.of();
        long most = 0;
        for (JsonNode figure : article.path("casualties")) {
            boolean counts = byToll
                    ? tolls.contains(figure.path("id").asText())
                    : figure.path("measure").asText().equals(measure)
                            && figure.path("subsetOf").isNull();
            if (counts) {
                JsonNode value = figure.path("value");
                most = Math.max(most, value.isNull() ? figure.path("lowerBound").asLong() : value.asLong());
            }
        }
        return most;
    }

    private static Set<String> tolls(JsonNode article, String measure) {
        Set<String> ids = new HashSet<>();
        for (JsonNode event : article.path("events")) {
            for (JsonNode toll : event.path("tolls")) {
                if (event.path("main").asBoolean()
                        && toll.path("measure").asText().equals(measure)) {
                    toll.path("figureIds").forEach(id -> ids.add(id.asText()));
                }
            }
        }
        return ids;
    }
}
