import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Measures what is said of whole incidents. The Gun Violence Archive knows how many each incident killed and injured in the
 * end; what is measured is the answer for the whole report, chosen by weights that were learnt on other incidents (five
 * folds by city and day).
 *
 * <p>Arguments: {@code gva-dev.jsonl}, then {@code --misses N} for so many reports with a wrong answer, drawn with a fixed
 * seed, each with the figures found in it.
 */
class Tolls {

    private static final int FOLDS = 5;
    private static final int SEED = 1;

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
        value(options, "--misses").ifPresent(most -> misses(reports, Integer.parseInt(most)));
    }

    private static Optional<String> value(List<String> options, String name) {
        int at = options.indexOf(name);
        return at < 0 ? Optional.empty() : Optional.of(options.get(at + 1));
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
                share(reports, Tolls::isKilledRight),
                share(reports, Tolls::isInjuredRight),
                share(reports, report -> isKilledRight(report) && isInjuredRight(report)),
                deadly.size(),
                share(deadly, Tolls::isKilledRight),
                bloody.size(),
                share(bloody, Tolls::isInjuredRight));
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
     * Finds weights that make the right candidate of each report the likeliest: a conditional logit with a penalty on the
     * squares of its weights, by resilient steps along the slope of all reports together, so that neither their order nor chance matters.
     */
    private static final class Learner {

        private static final int ROUNDS = 100;
        private static final int SEEN = 20;
        private static final double PENALTY = 10;

        /** Of words that count nobody: there are many, and each tells little. */
        private static final double PENALTY_OF_CUES = 30;

        private static final double FIRST_STEP = 0.02;
        private static final double LONGEST_STEP = 0.2;

        /** Reports of several victims count so many times: they are fewer, and the ones that numbers are read from. */
        private static final double SEVERAL = 3;

        private final Map<String, Integer> index = new HashMap<>();
        private double[] weights;
        private double[] slopes;

        /** A report as numbers: features of each number of killed, of injured and of each pair. */
        private record Example(int[][] killed, int[][] injured, int[][] both, boolean[] right, double weight) {}

        static Map<String, Double> learn(List<Report> reports) {
            return new Learner().run(reports);
        }

        private Map<String, Double> run(List<Report> reports) {
            count(reports);
            List<Example> examples = reports.stream().map(this::example).toList();
            weights = new double[index.size()];
            double[] penalties = new double[index.size()];
            index.forEach((name, i) -> penalties[i] = name.contains(" cue ") ? PENALTY_OF_CUES : PENALTY);
            double[] before = new double[index.size()];
            double[] steps = new double[index.size()];
            Arrays.fill(steps, FIRST_STEP);
            for (int round = 0; round < ROUNDS; round++) {
                slopes = new double[index.size()];
                examples.forEach(this::add);
                for (int i = 0; i < weights.length; i++) {
                    double slope = slopes[i] - penalties[i] * weights[i];
                    double turn = slope * before[i];
                    steps[i] = turn < 0 ? steps[i] / 2 : turn > 0 ? Math.min(LONGEST_STEP, steps[i] * 1.2) : steps[i];
                    before[i] = turn < 0 ? 0 : slope;
                    weights[i] += Math.signum(before[i]) * steps[i];
                }
            }
            Map<String, Double> learnt = new TreeMap<>();
            index.forEach((name, i) -> learnt.put(name, Math.round(1_000 * weights[i]) / 1_000.0));
            learnt.values().removeIf(weight -> Math.abs(weight) < 0.005);
            return learnt;
        }

        private void count(List<Report> reports) {
            Map<String, Integer> seen = new HashMap<>();
            for (Report report : reports) {
                Set<String> here = new HashSet<>();
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

        private void add(Example example) {
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
            Map<int[], Double> shares = new IdentityHashMap<>();
            for (int i = 0; i < size; i++) {
                double slope = (example.right[i] ? Math.exp(scores[i] - right) : 0) - Math.exp(scores[i] - all);
                shares.merge(example.killed[i], slope, Double::sum);
                shares.merge(example.injured[i], slope, Double::sum);
                shares.merge(example.both[i], slope, Double::sum);
            }
            shares.forEach((features, share) -> Arrays.stream(features).forEach(i -> slopes[i] += share * example.weight));
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
    }

    private static void misses(List<Report> reports, int most) {
        List<Report> drawn = new ArrayList<>(reports);
        Collections.shuffle(drawn, new Random(SEED));
        List<Report> wrong = some(drawn, report -> !isKilledRight(report) || !isInjuredRight(report));
        System.out.printf(Locale.ROOT, "%n%d reports with a wrong answer.%n", wrong.size());
        for (Report report : wrong.subList(0, Math.min(most, wrong.size()))) {
            System.out.printf(
                    Locale.ROOT, "%n@@ killed %d, injured %d; answered %d, %d%n%s%n", report.killed, report.injured,
                    report.answer.killed(), report.answer.injured(), report.text);
            for (FigureFound figure : new FigureFinder().find(new Tokens(report.text))) {
                System.out.printf("   %s %s %s: %s%n", figure.measure(), figure.value(), figure.rule(),
                        report.text.substring(figure.claim().start(), figure.claim().end()).replace('\n', ' '));
            }
        }
    }
}
