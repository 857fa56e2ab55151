import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.casualty.Measure;
import dev.dateline.extract.casualties.FigureFinder;
import dev.dateline.extract.casualties.FigureFound;
import dev.dateline.extract.casualties.IncidentToll;
import dev.dateline.extract.casualties.TollCandidate;
import dev.dateline.extract.text.Tokens;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Measures casualty figures. The Gun Violence Archive knows how many each incident killed and injured in the end; what is
 * measured is the answer for the whole report, chosen by weights that were learnt on other incidents (five folds by city
 * and day). WikiEvents has marked who died and who was injured; what is measured is how many of those whose number the
 * text says are found.
 *
 * <p>Arguments: {@code gva-dev.jsonl}, {@code wikievents-dev.jsonl}, then any of {@code --errors N} (as many misses of each
 * kind), {@code --weights FILE} (learns on all reports and writes what {@link IncidentToll} reads) and {@code --calibrate
 * FILE} (writes what {@link FigureFinder} takes its confidence from).
 */
class Figures {

    private static final int FOLDS = 5;

    /** A report with the incident's final numbers, and what was made of it. */
    static final class Report {
        final JsonNode json;
        final String text;
        final long killed;
        final long injured;
        final String incident;
        List<TollCandidate> candidates;
        TollCandidate answer;

        Report(JsonNode json) {
            this.json = json;
            text = json.get("title").asText() + "\n" + json.get("text").asText();
            killed = json.get("killed").asLong();
            injured = json.get("injured").asLong();
            incident = json.get("city").asText() + json.get("state").asText() + json.get("date").asText();
        }

        int fold() {
            return Math.floorMod(incident.hashCode() * 31 >> 3, FOLDS);
        }
    }

    public static void main(String[] arguments) throws IOException {
        List<String> options = Arrays.asList(arguments);
        List<Report> reports = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(arguments[0]))) {
            reports.add(new Report(new ObjectMapper().readTree(line)));
        }
        reports.forEach(report -> report.candidates = IncidentToll.candidates(new Tokens(report.text)));
        for (int fold = 0; fold < FOLDS; fold++) {
            int out = fold;
            IncidentToll toll = new IncidentToll(Learner.learn(some(reports, report -> report.fold() != out)));
            some(reports, report -> report.fold() == out).forEach(report -> report.answer = toll.best(report.candidates));
        }
        table(reports);
        wikiEvents(Path.of(arguments[1]));
        System.out.printf(Locale.ROOT, "%n%,d tokens a second on one thread for all figures of a text.%n", speed(reports));
        value(options, "--errors").ifPresent(most -> errors(reports, Integer.parseInt(most)));
        if (options.contains("--weights")) {
            write(Path.of(value(options, "--weights").orElseThrow()), Learner.learn(reports));
        }
        List<Calibration.Judged> judged = judged(reports);
        if (options.contains("--calibrate")) {
            Calibration.of(judged).write(Path.of(value(options, "--calibrate").orElseThrow()), "Figures");
        }
        Calibration.check(judged);
    }

    private static java.util.Optional<String> value(List<String> options, String name) {
        int at = options.indexOf(name);
        return at < 0 ? java.util.Optional.empty() : java.util.Optional.of(options.get(at + 1));
    }

    private static List<Report> some(List<Report> reports, Predicate<Report> which) {
        return reports.stream().filter(which).toList();
    }

    private static void table(List<Report> reports) {
        System.out.println("| incidents held out | reports | killed | injured | both | reports of 2 or more killed | right | of 2 or more injured | right |");
        System.out.println("|---|---|---|---|---|---|---|---|---|");
        System.out.println(row("all", reports));
        System.out.println(row("even folds", some(reports, report -> report.fold() % 2 == 0)));
        System.out.println(row("odd folds", some(reports, report -> report.fold() % 2 == 1)));
        double reachable = share(reports, report -> report.candidates.stream().anyMatch(each -> each.killed() == report.killed));
        double alsoInjured = share(reports, report -> report.candidates.stream().anyMatch(each -> each.injured() == report.injured));
        System.out.printf(Locale.ROOT, "%nAmong what was weighed the number of killed is right in %.3f, of injured in %.3f.%n", reachable, alsoInjured);
    }

    private static String row(String name, List<Report> reports) {
        List<Report> deadly = some(reports, report -> report.killed >= 2);
        List<Report> bloody = some(reports, report -> report.injured >= 2);
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.3f | %.3f | %.3f | %d | %.3f | %d | %.3f |",
                name,
                reports.size(),
                share(reports, Figures::isKilledRight),
                share(reports, Figures::isInjuredRight),
                share(reports, report -> isKilledRight(report) && isInjuredRight(report)),
                deadly.size(),
                share(deadly, Figures::isKilledRight),
                bloody.size(),
                share(bloody, Figures::isInjuredRight));
    }

    private static boolean isKilledRight(Report report) {
        return report.answer.killed() == report.killed;
    }

    private static boolean isInjuredRight(Report report) {
        return report.answer.injured() == report.injured;
    }

    private static double share(List<Report> reports, Predicate<Report> which) {
        return (double) some(reports, which).size() / Math.max(1, reports.size());
    }

    /**
     * Finds weights that make the right candidate of each report the likeliest: a conditional logit, by AdaGrad, its weights
     * averaged over the later rounds.
     */
    private static final class Learner {

        private static final int ROUNDS = 8;
        private static final double RATE = 0.02;
        private static final double DECAY = 1e-3;
        private static final int SEEN = 8;

        /** Reports of several victims count so many times: they are fewer, and the ones that numbers are read from. */
        private static final double SEVERAL = 2.5;

        private final Map<String, Integer> index = new HashMap<>();
        private double[] weights;
        private double[] squares;

        /** A report as numbers: features of each number of killed, of injured and of each pair. */
        private record Example(int[][] killed, int[][] injured, int[][] both, boolean[] right, double weight) {}

        static Map<String, Double> learn(List<Report> reports) {
            return new Learner().run(reports);
        }

        private Map<String, Double> run(List<Report> reports) {
            count(reports);
            List<Example> examples = reports.stream().map(this::example).toList();
            weights = new double[index.size()];
            squares = new double[index.size()];
            double[] sums = new double[index.size()];
            int[] order = IntStream.range(0, examples.size()).toArray();
            java.util.Random random = new java.util.Random(1);
            for (int round = 0; round < ROUNDS; round++) {
                for (int i = order.length - 1; i > 0; i--) {
                    int j = random.nextInt(i + 1);
                    int kept = order[i];
                    order[i] = order[j];
                    order[j] = kept;
                }
                Arrays.stream(order).forEach(i -> step(examples.get(i)));
                if (round >= ROUNDS / 2) {
                    Arrays.setAll(sums, i -> sums[i] + weights[i]);
                }
            }
            Map<String, Double> learnt = new TreeMap<>();
            index.forEach((name, i) -> learnt.put(name, Math.round(1_000 * sums[i] / (ROUNDS - ROUNDS / 2)) / 1_000.0));
            learnt.values().removeIf(weight -> Math.abs(weight) < 0.005);
            return learnt;
        }

        private void count(List<Report> reports) {
            Map<String, Integer> seen = new HashMap<>();
            for (Report report : reports) {
                java.util.Set<String> here = new java.util.HashSet<>();
                for (TollCandidate each : report.candidates) {
                    here.addAll(each.ofKilled());
                    here.addAll(each.ofInjured());
                    here.addAll(each.ofBoth());
                }
                here.forEach(name -> seen.merge(name, 1, Integer::sum));
            }
            new TreeMap<>(seen).forEach((name, times) -> {
                if (times >= SEEN) {
                    index.put(name, index.size());
                }
            });
        }

        private Example example(Report report) {
            Map<List<String>, int[]> known = new IdentityHashMap<>();
            int size = report.candidates.size();
            Example example = new Example(new int[size][], new int[size][], new int[size][], new boolean[size],
                    report.killed >= 2 || report.injured >= 2 ? SEVERAL : 1);
            int most = report.candidates.stream().mapToInt(each -> right(report, each)).max().orElse(0);
            for (int i = 0; i < size; i++) {
                TollCandidate each = report.candidates.get(i);
                example.killed[i] = known.computeIfAbsent(each.ofKilled(), this::indexes);
                example.injured[i] = known.computeIfAbsent(each.ofInjured(), this::indexes);
                example.both[i] = indexes(each.ofBoth());
                example.right[i] = most > 0 && right(report, each) == most;
            }
            return example;
        }

        private static int right(Report report, TollCandidate each) {
            return (each.killed() == report.killed ? 1 : 0) + (each.injured() == report.injured ? 1 : 0);
        }

        private int[] indexes(List<String> names) {
            return names.stream().filter(index::containsKey).mapToInt(index::get).toArray();
        }

        private void step(Example example) {
            int size = example.right.length;
            double[] scores = new double[size];
            Map<int[], Double> known = new IdentityHashMap<>();
            for (int i = 0; i < size; i++) {
                scores[i] = known.computeIfAbsent(example.killed[i], this::score)
                        + known.computeIfAbsent(example.injured[i], this::score)
                        + score(example.both[i]);
            }
            double all = logSum(scores, null);
            double right = logSum(scores, example.right);
            if (right == Double.NEGATIVE_INFINITY) {
                return;
            }
            Map<int[], Double> slopes = new IdentityHashMap<>();
            for (int i = 0; i < size; i++) {
                double slope = (example.right[i] ? Math.exp(scores[i] - right) : 0) - Math.exp(scores[i] - all);
                slopes.merge(example.killed[i], slope, Double::sum);
                slopes.merge(example.injured[i], slope, Double::sum);
                slopes.merge(example.both[i], slope, Double::sum);
            }
            slopes.forEach((features, slope) -> move(features, slope * example.weight));
        }

        private double score(int[] features) {
            return Arrays.stream(features).mapToDouble(i -> weights[i]).sum();
        }

        private static double logSum(double[] scores, boolean[] which) {
            double most = Arrays.stream(scores).max().orElseThrow();
            double sum = IntStream.range(0, scores.length)
                    .filter(i -> which == null || which[i])
                    .mapToDouble(i -> Math.exp(scores[i] - most))
                    .sum();
            return most + Math.log(sum);
        }

        private void move(int[] features, double slope) {
            for (int i : features) {
                double gradient = slope - DECAY * weights[i];
                squares[i] += gradient * gradient;
                weights[i] += RATE * gradient / Math.sqrt(squares[i] + 1e-8);
            }
        }
    }

    private static void write(Path file, Map<String, Double> weights) throws IOException {
        StringBuilder lines = new StringBuilder("# Written by src/bench/extraction/Figures.java --weights\n");
        weights.forEach((name, weight) -> lines.append(name.replace(' ', '~')).append(" = ").append(weight).append('\n'));
        Files.writeString(file, lines);
    }

    private static void errors(List<Report> reports, int most) {
        errors(reports, most, "killed", report -> report.killed, report -> report.answer.killed());
        errors(reports, most, "injured", report -> report.injured, report -> report.answer.injured());
    }

    private static void errors(List<Report> reports, int most, String name, ToLongFunction<Report> truth, ToLongFunction<Report> answer) {
        List<Report> wrong = some(reports, report -> truth.applyAsLong(report) != answer.applyAsLong(report));
        for (int i = 0; i < wrong.size() && i < most; i++) {
            Report report = wrong.get(i * 7_919 % wrong.size());
            System.out.printf(
                    "%n@@ %s %s: is %d, answered %d (killed %d injured %d; answered %d %d)%n%s%n",
                    name, report.json.get("inc").asText(), truth.applyAsLong(report), answer.applyAsLong(report), report.killed,
                    report.injured, report.answer.killed(), report.answer.injured(),
                    report.text.substring(0, Math.min(1_800, report.text.length())));
            for (FigureFound figure : new FigureFinder().find(new Tokens(report.text))) {
                System.out.printf("   %s %s %s: %s%n", figure.measure(), figure.value(), figure.rule(),
                        report.text.substring(figure.claim().start(), figure.claim().end()).replace('\n', ' '));
            }
        }
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

    /** Words parted by white space. */
    private static long speed(List<Report> reports) {
        FigureFinder finder = new FigureFinder();
        Iterator<Report> endless = Stream.generate(() -> reports).flatMap(List::stream).iterator();
        return Machine.perSecond(() -> {
            String text = endless.next().text;
            finder.find(new Tokens(text));
            return text.split("\\s+").length;
        });
    }

    /** Each find, right where its number is one of the incident's: a stand-in for whether the words were read right. */
    private static List<Calibration.Judged> judged(List<Report> reports) {
        List<Calibration.Judged> judged = new ArrayList<>();
        FigureFinder finder = new FigureFinder();
        for (Report report : reports) {
            for (FigureFound figure : finder.find(new Tokens(report.text))) {
                boolean isKilled = figure.measure() == Measure.KILLED;
                if (figure.value() != null && (isKilled || figure.measure() == Measure.WOUNDED)) {
                    long truth = isKilled ? report.killed : report.injured;
                    boolean isPart = figure.value() == 1 && truth >= 1;
                    boolean isRight = figure.value() == truth || isPart;
                    judged.add(new Calibration.Judged(report.fold() % 2, figure.rule(), 0, isRight));
                }
            }
        }
        return judged;
    }
}
