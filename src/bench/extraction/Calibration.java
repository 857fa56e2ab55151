package extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How often each rule is right, as {@code dev.dateline.extract.rules.Confidence} reads it. Of a rule that says how sure it
 * is, by how sure it was: where it is surer, no fewer may be right, so that lines where they are go together.
 */
final class Calibration {

    /** A find: {@code half} is 0 or 1, {@code score} how sure the rule said it was, 0 where it says nothing. */
    record Judged(int half, String rule, double score, boolean right) {}

    /** The share of right finds among some, all above a score. */
    private record Line(double least, int right, int found) {

        double share() {
            return (double) right / found;
        }

        Line with(Line above) {
            return new Line(least, right + above.right, found + above.found);
        }
    }

    /** A line counts as if it had been seen so many times more, with the share of all finds together. */
    private static final int PRIOR = 10;

    /** What was seen less often says nothing of its own: such a rule is as sure as all together. */
    private static final int FEWEST_OF_A_RULE = 5;

    private static final int FEWEST_IN_A_LINE = 40;
    private static final int BINS = 10;

    private final Map<String, List<Line>> lines = new TreeMap<>();
    private final Line all;

    private Calibration(List<Judged> judged) {
        all = line(judged);
        Map<String, List<Judged>> byRule = new TreeMap<>();
        judged.forEach(each ->
                byRule.computeIfAbsent(each.rule, rule -> new ArrayList<>()).add(each));
        byRule.values().removeIf(ofRule -> ofRule.size() < FEWEST_OF_A_RULE);
        byRule.forEach((rule, ofRule) -> lines.put(rule, lines(ofRule)));
    }

    static Calibration of(List<Judged> judged) {
        return new Calibration(judged);
    }

    private static Line line(List<Judged> judged) {
        double least = judged.stream().mapToDouble(Judged::score).min().orElse(0);
        return new Line(least, (int) judged.stream().filter(Judged::right).count(), judged.size());
    }

    private static List<Line> lines(List<Judged> judged) {
        List<Judged> sorted = new ArrayList<>(judged);
        sorted.sort(Comparator.comparing(Judged::score));
        List<Line> lines = new ArrayList<>();
        int from = 0;
        while (from < sorted.size()) {
            int to = Math.min(sorted.size(), from + FEWEST_IN_A_LINE);
            while (to < sorted.size() && sorted.get(to).score == sorted.get(to - 1).score
                    || sorted.size() - to < FEWEST_IN_A_LINE && to < sorted.size()) {
                to++;
            }
            lines.add(line(sorted.subList(from, to)));
            while (lines.size() > 1 && last(lines, 0).share() <= last(lines, 1).share()) {
                Line above = lines.remove(lines.size() - 1);
                lines.add(lines.remove(lines.size() - 1).with(above));
            }
            from = to;
        }
        return lines;
    }

    private static Line last(List<Line> lines, int before) {
        return lines.get(lines.size() - 1 - before);
    }

    /**
     * The share less its standard error. Finds of one text are right or wrong together, and a rule that was lucky in these
     * texts is not so in the next: without it, fewer are right elsewhere than were here.
     */
    private double confidence(Line line) {
        double share = (line.right + PRIOR * all.share()) / (line.found + PRIOR);
        return share - Math.sqrt(share * (1 - share) / (line.found + PRIOR));
    }

    private double confidence(Judged find) {
        return lines.getOrDefault(find.rule, List.of()).stream()
                .filter(line -> line.least <= find.score)
                .reduce((one, above) -> above)
                .or(() -> lines.getOrDefault(find.rule, List.of()).stream().findFirst())
                .map(this::confidence)
                .orElse(all.share());
    }

    void write(Path file, String program) throws IOException {
        StringBuilder text = new StringBuilder(
                "# Written by src/bench/extraction/" + program
                        + ".java --calibrate: the share of right finds, less its standard error, with how many were right and found\n");
        text.append(String.format(Locale.ROOT, "other = %.3f %d/%d\n", all.share(), all.right, all.found));
        lines.forEach((rule, ofRule) -> ofRule.forEach(line -> text.append(
                row(line == ofRule.get(0) ? rule : String.format(Locale.ROOT, "%s@%.4f", rule, line.least), line))));
        Files.writeString(file, text);
    }

    private String row(String key, Line line) {
        return String.format(Locale.ROOT, "%s = %.3f %d/%d\n", key, confidence(line), line.right, line.found);
    }

    /** How many are right of those with each confidence, where that was learnt on the other half, both ways: {@code how} says which. */
    static void check(String how, List<Judged> judged) {
        double[][] bins = new double[BINS][3];
        for (int half = 0; half < 2; half++) {
            int tried = half;
            Calibration learnt =
                    of(judged.stream().filter(each -> each.half != tried).toList());
            judged.stream()
                    .filter(each -> each.half == tried)
                    .forEach(each -> count(bins, learnt.confidence(each), each.right));
        }
        print(how, bins);
    }

    private static void count(double[][] bins, double confidence, boolean right) {
        double[] bin = bins[Math.min(BINS - 1, (int) (BINS * confidence))];
        bin[0]++;
        bin[1] += right ? 1 : 0;
        bin[2] += confidence;
    }

    /** The same for confidence as it is; {@code score} is that here. */
    static void table(String of, List<Judged> judged) {
        double[][] bins = new double[BINS][3];
        judged.forEach(each -> count(bins, each.score, each.right));
        print(of, bins);
    }

    private static void print(String what, double[][] bins) {
        System.out.printf("%n| confidence, %s | found | said | right |%n|---|---|---|---|%n", what);
        for (int i = 0; i < BINS; i++) {
            if (bins[i][0] > 0) {
                System.out.printf(
                        Locale.ROOT,
                        "| %.1f to %.1f | %.0f | %.2f | %.2f |%n",
                        (double) i / BINS,
                        (i + 1.0) / BINS,
                        bins[i][0],
                        bins[i][2] / bins[i][0],
                        bins[i][1] / bins[i][0]);
            }
        }
    }
}
