import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.casualty.Measure;
import dev.dateline.extract.casualties.FigureFinder;
import dev.dateline.extract.casualties.FigureFound;
import dev.dateline.extract.text.Tokens;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Measures casualty figures one by one. WikiEvents has marked who died and who was injured; what is measured is how many of
 * those whose number the text says are found. The numbers of the Gun Violence Archive are those of whole incidents; a figure
 * that says one of them is taken for right, which is a stand-in for whether its words were read right.
 *
 * <p>Arguments: {@code gva-dev.jsonl}, {@code wikievents-dev.jsonl}, then perhaps {@code --calibrate FILE} (writes what {@link
 * FigureFinder} takes its confidence from).
 */
class Figures {

    public static void main(String[] arguments) throws IOException {
        List<JsonNode> reports = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(arguments[0]))) {
            reports.add(new ObjectMapper().readTree(line));
        }
        wikiEvents(Path.of(arguments[1]));
        Calibration.check(half(reports, 0), half(reports, 1));
        System.out.printf(Locale.ROOT, "%n%,d tokens a second on one thread for all figures of a text.%n", speed(reports));
        if (arguments.length > 3 && arguments[2].equals("--calibrate")) {
            Files.writeString(Path.of(arguments[3]), Calibration.of(reports).file());
        }
    }

    private static String text(JsonNode report) {
        return report.get("title").asText() + "\n" + report.get("text").asText();
    }

    /** Half of the incidents: all reports of one city on one day are in the same. */
    private static List<JsonNode> half(List<JsonNode> reports, int which) {
        return reports.stream()
                .filter(report -> Math.floorMod(
                                (report.get("city").asText() + report.get("state").asText() + report.get("date").asText())
                                                .hashCode()
                                        >> 3,
                                2)
                        == which)
                .toList();
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
            List<FigureFound> figures = new FigureFinder().find(new Tokens(text.toString()));
            Map<String, JsonNode> mentions = new HashMap<>();
            document.get("entity_mentions").forEach(mention -> mentions.put(mention.get("id").asText(), mention));
            for (JsonNode event : document.get("event_mentions")) {
                String type = event.get("event_type").asText();
                Measure measure = type.startsWith("Life.Die") ? Measure.KILLED : type.startsWith("Life.Injure") ? Measure.WOUNDED : null;
                if (measure == null) {
                    continue;
                }
                for (JsonNode argument : event.get("arguments")) {
                    JsonNode mention = mentions.get(argument.get("entity_id").asText());
                    boolean isCounted = argument.get("role").asText().equals("Victim") && mention != null
                            && argument.get("text").asText().matches("(?i).*\\b([0-9]+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|several)\\b.*");
                    if (!isCounted) {
                        continue;
                    }
                    int start = spans.get(mention.get("start").asInt())[0];
                    int end = spans.get(mention.get("end").asInt() - 1)[1];
                    List<FigureFound> here = figures.stream().filter(each -> each.number().start() < end && start < each.number().end()).toList();
                    stated++;
                    found += here.isEmpty() ? 0 : 1;
                    right += here.stream().anyMatch(each -> each.measure() == measure) ? 1 : 0;
                }
            }
        }
        System.out.printf(Locale.ROOT, "%nWikiEvents: of %d victims that the text counts, %d are found as figures, %d with the right measure.%n", stated, found, right);
    }

    /** After two seconds to warm up, words parted by white space in three seconds. */
    private static long speed(List<JsonNode> reports) {
        run(reports, 2);
        return run(reports, 3);
    }

    private static long run(List<JsonNode> reports, int seconds) {
        FigureFinder finder = new FigureFinder();
        long tokens = 0;
        long begin = System.nanoTime();
        for (int i = 0; System.nanoTime() - begin < seconds * 1_000_000_000L; i++) {
            String text = text(reports.get(i % reports.size()));
            finder.find(new Tokens(text));
            tokens += text.split("\\s+").length;
        }
        return tokens * 1_000_000_000L / (System.nanoTime() - begin);
    }

    /** How often the number that a rule found is one of the incident's: a stand-in for whether the words were read right. */
    private static final class Calibration {

        private static final int PRIOR = 3;

        private final Map<String, int[]> counts = new TreeMap<>();

        static Calibration of(List<JsonNode> reports) {
            Calibration calibration = new Calibration();
            FigureFinder finder = new FigureFinder();
            for (JsonNode report : reports) {
                finder.find(new Tokens(text(report))).forEach(figure -> calibration.add(report, figure));
            }
            return calibration;
        }

        private void add(JsonNode report, FigureFound figure) {
            boolean isKilled = figure.measure() == Measure.KILLED;
            if (figure.value() == null || !isKilled && figure.measure() != Measure.WOUNDED) {
                return;
            }
            long truth = report.get(isKilled ? "killed" : "injured").asLong();
            boolean isPart = figure.value() == 1 && truth >= 1;
            int[] count = counts.computeIfAbsent(figure.rule(), each -> new int[2]);
            count[0] += figure.value() == truth || isPart ? 1 : 0;
            count[1]++;
        }

        private double confidence(String rule) {
            int right = counts.values().stream().mapToInt(count -> count[0]).sum();
            int all = counts.values().stream().mapToInt(count -> count[1]).sum();
            double share = (double) right / all;
            int[] count = counts.getOrDefault(rule, new int[2]);
            return (count[0] + PRIOR * share) / (count[1] + PRIOR);
        }

        String file() {
            StringBuilder file = new StringBuilder("# Written by src/bench/extraction/Figures.java --calibrate: share right, right/seen\n");
            counts.forEach((rule, count) -> file.append(String.format(Locale.ROOT, "%s = %.3f %d/%d%n", rule, confidence(rule), count[0], count[1])));
            return file.append(String.format(Locale.ROOT, "other = %.3f 0/0%n", confidence("other"))).toString();
        }

        /** Whether confidence learnt on one half of the incidents holds on the other, both ways. */
        static void check(List<JsonNode> one, List<JsonNode> other) {
            int[][] bins = new int[10][2];
            count(of(one), of(other), bins);
            count(of(other), of(one), bins);
            System.out.println("\n| confidence, from the other half | figures | right |\n|---|---|---|");
            for (int i = 0; i < bins.length; i++) {
                if (bins[i][1] > 0) {
                    System.out.printf(Locale.ROOT, "| %.1f to %.1f | %d | %.2f |%n", i / 10.0, (i + 1) / 10.0, bins[i][1], (double) bins[i][0] / bins[i][1]);
                }
            }
        }

        private static void count(Calibration learnt, Calibration seen, int[][] bins) {
            seen.counts.forEach((rule, count) -> {
                int bin = Math.min(9, (int) (10 * learnt.confidence(rule)));
                bins[bin][0] += count[0];
                bins[bin][1] += count[1];
            });
        }
    }
}
