package extraction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.casualty.Measure;
import dev.dateline.extract.encoder.Encoder;
import dev.dateline.extract.figures.Figure;
import dev.dateline.extract.figures.FigureFinder;
import dev.dateline.extract.names.NameReader;
import dev.dateline.extract.numbers.CountReader;
import dev.dateline.extract.passage.Passage;
import dev.dateline.extract.people.People;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Measures casualty figures one by one. WikiEvents has marked who died and who was injured; what is measured is how many of
 * those whose number the text says are found. The numbers of the Gun Violence Archive are those of whole incidents; a figure
 * that says one of them is taken for right, which is a stand-in for whether its words were read right.
 *
 * <p>Arguments: {@code gva-dev.jsonl}, {@code wikievents-dev.jsonl}, then perhaps {@code --calibrate FILE} (writes what {@link
 * FigureFinder} takes its confidence from).
 */
class Figures {

    private static final Encoder ENCODER = new Encoder();
    private static final NameReader NAMES = new NameReader();
    private static final FigureFinder FIGURES = new FigureFinder();

    public static void main(String[] arguments) throws IOException {
        List<JsonNode> reports = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(arguments[0]))) {
            reports.add(new ObjectMapper().readTree(line));
        }
        wikiEvents(Path.of(arguments[1]));
        List<Calibration.Judged> judged = judged(reports);
        Calibration.check("learnt on the other half", judged);
        System.out.printf(
                Locale.ROOT, "%n%,d tokens a second on one thread for all figures of a text.%n", speed(reports));
        if (arguments.length > 3 && arguments[2].equals("--calibrate")) {
            Calibration.of(judged).write(Path.of(arguments[3]), "Figures");
        }
    }

    /** As articles are read: with the names that the model finds. */
    private static Passage read(String text) {
        return Passage.of(text).read(CountReader.READER, ENCODER, NAMES, People.READER, FIGURES);
    }

    private static String text(JsonNode report) {
        return report.get("title").asText() + "\n" + report.get("text").asText();
    }

    /** Of the two halves the one that the incident is in: all reports of one city on one day are in the same. */
    private static int half(JsonNode report) {
        String incident = report.get("city").asText()
                + report.get("state").asText()
                + report.get("date").asText();
        return Math.floorMod(incident.hashCode() >> 3, 2);
    }

    /** Of the events whose victims the text counts, how many have the number found in one of the marked words. */
    private static void wikiEvents(Path file) throws IOException {
        int stated = 0;
        int found = 0;
        int right = 0;
        for (String line : Files.readAllLines(file)) {
            JsonNode document = new ObjectMapper().readTree(line);
            StringBuilder text = new StringBuilder();
            List<int[]> spans = new ArrayList<>();
            document.get("tokens").forEach(token -> {
                int start = text.length();
                text.append(token.asText());
                spans.add(new int[] {start, text.length()});
                text.append(' ');
            });
            Passage passage = read(text.toString());
            List<Figure> figures = passage.all(FigureFinder.FIGURES);
            Map<String, JsonNode> mentions = new HashMap<>();
            document.get("entity_mentions")
                    .forEach(mention -> mentions.put(mention.get("id").asText(), mention));
            for (JsonNode event : document.get("event_mentions")) {
                String type = event.get("event_type").asText();
                Measure measure = type.startsWith("Life.Die")
                        ? Measure.KILLED
                        : type.startsWith("Life.Injure") ? Measure.WOUNDED : null;
                if (measure == null) {
                    continue;
                }
                for (JsonNode argument : event.get("arguments")) {
                    JsonNode mention = mentions.get(argument.get("entity_id").asText());
                    boolean isCounted = argument.get("role").asText().equals("Victim")
                            && mention != null
                            && argument.get("text")
                                    .asText()
                                    .matches(
                                            "(?i).*\\b([0-9]+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|several)\\b.*");
                    if (!isCounted) {
                        continue;
                    }
                    int start = spans.get(mention.get("start").asInt())[0];
                    int end = spans.get(mention.get("end").asInt() - 1)[1];
                    List<Figure> here = figures.stream()
                            .filter(each -> passage.tokens()
                                                    .start(each.words().number().from())
                                            < end
                                    && start
                                            < passage.tokens()
                                                    .end(each.words().number().to() - 1))
                            .toList();
                    stated++;
                    found += here.isEmpty() ? 0 : 1;
                    right += here.stream().anyMatch(each -> each.measure() == measure) ? 1 : 0;
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%nWikiEvents: of %d victims that the text counts, %d are found as figures, %d with the right measure.%n",
                stated,
                found,
                right);
    }

    /** After two seconds to warm up, words parted by white space in three seconds. */
    private static long speed(List<JsonNode> reports) {
        run(reports, 2);
        return run(reports, 3);
    }

    private static long run(List<JsonNode> reports, int seconds) {
        long tokens = 0;
        long begin = System.nanoTime();
        for (int i = 0; System.nanoTime() - begin < seconds * 1_000_000_000L; i++) {
            String text = text(reports.get(i % reports.size()));
            Passage passage = Passage.of(text);
            NAMES.readSimply(passage);
            passage.read(CountReader.READER, People.READER, FIGURES);
            tokens += text.split("\\s+").length;
        }
        return tokens * 1_000_000_000L / (System.nanoTime() - begin);
    }

    /** Every number of dead or wounded that a rule found: right if it is the incident's, or that of one who is among them. */
    private static List<Calibration.Judged> judged(List<JsonNode> reports) {
        List<Calibration.Judged> judged = new ArrayList<>();
        for (JsonNode report : reports) {
            for (Figure figure : read(text(report)).all(FigureFinder.FIGURES)) {
                boolean isKilled = figure.measure() == Measure.KILLED;
                Long value = figure.amount().value();
                if (value != null && (isKilled || figure.measure() == Measure.WOUNDED)) {
                    long truth = report.get(isKilled ? "killed" : "injured").asLong();
                    boolean isPart = value == 1 && truth >= 1;
                    boolean isRight = value == truth || isPart;
                    judged.add(new Calibration.Judged(half(report), figure.rule(), 0, isRight));
                }
            }
        }
        return judged;
    }
}
