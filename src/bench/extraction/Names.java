package extraction;

import dev.dateline.extract.encoder.Encoder;
import dev.dateline.extract.names.NameFound;
import dev.dateline.extract.names.NameKind;
import dev.dateline.extract.names.NameTagger;
import dev.dateline.extract.passage.Tokens;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Measures the names found against those marked by hand: right is what has the very words and the kind. The tagger is given
 * plain text, which it cuts into tokens by itself: its words are those tokens given of which it covers more than half. Text
 * that is not known is the tokens with a space between them, a line for each sentence. Then how fast the seed article is
 * read on one thread (on a machine that others use, by the processor's time is the fairer measure), how long the model
 * takes to load, and by how much the process grew.
 *
 * <p>Arguments: files of Universal NER or in the columns of CoNLL-2003, then any of {@code --errors N} (as many mistakes)
 * and {@code --calibrate FILE} (writes how often names are right, by how sure the model was, on the first file, for the
 * tagger to take its confidence from, and checks it half against half).
 */
class Names {

    private static final int WARM_UPS = 20;
    private static final int TURNS = 40;

    record Found(Conll.Name name, double confidence, boolean right) {}

    record Result(Conll.Document document, List<Found> found) {}

    public static void main(String... args) throws IOException {
        List<String> options = Arrays.asList(args);
        List<Path> files = options.stream()
                .takeWhile(option -> !option.startsWith("--"))
                .map(Path::of)
                .toList();
        long before = Machine.residentKiB();
        long start = System.nanoTime();
        Encoder encoder = new Encoder();
        encoder.load();
        double loaded = (System.nanoTime() - start) / 1e9;
        List<List<Result>> results = new ArrayList<>();
        System.out.println(
                "| corpus | kind | marked | found | precision | recall | F1 |\n|---|---|---|---|---|---|---|");
        for (Path file : files) {
            List<Result> ofFile = Conll.read(file).stream()
                    .map(document -> find(encoder, document))
                    .toList();
            results.add(ofFile);
            printScores(file.getFileName().toString(), ofFile);
        }
        for (int i = 0; i < files.size(); i++) {
            Calibration.table(files.get(i).getFileName().toString(), judged(encoder, results.get(i), true));
        }
        printSpeed(encoder, loaded, before);
        int at = options.indexOf("--errors");
        if (at >= 0) {
            results.forEach(ofFile -> printErrors(ofFile, Integer.parseInt(options.get(at + 1))));
        }
        int calibrate = options.indexOf("--calibrate");
        if (calibrate >= 0) {
            List<Calibration.Judged> judged = judged(encoder, results.get(0), false);
            Calibration.of(judged).write(Path.of(options.get(calibrate + 1)), "Names");
            Calibration.check("learnt on the other half", judged);
        }
    }

    private static Result find(Encoder encoder, Conll.Document document) {
        Tokens tokens = new Tokens(document.text());
        return new Result(document, found(document, tokens, NameTagger.find(tokens, encoder.readings(tokens))));
    }

    private static List<Found> found(Conll.Document document, Tokens tokens, List<NameFound> names) {
        List<Found> found = new ArrayList<>();
        for (NameFound name : names) {
            Conll.Name projected = document.name(tokens.start(name.from()), tokens.end(name.to() - 1), name.kind());
            if (projected != null) {
                found.add(new Found(
                        projected, name.confidence(), document.marked().contains(projected)));
            }
        }
        return found;
    }

    private static void printScores(String corpus, List<Result> results) {
        printScore(corpus, "all", results, null);
        for (NameKind kind : NameKind.values()) {
            printScore(corpus, kind.name().toLowerCase(Locale.ROOT), results, kind);
        }
    }

    private static void printScore(String corpus, String name, List<Result> results, NameKind kind) {
        long marked = 0;
        long found = 0;
        long right = 0;
        for (Result result : results) {
            marked += result.document.marked().stream()
                    .filter(n -> kind == null || n.kind() == kind)
                    .count();
            List<Found> ofKind = result.found.stream()
                    .filter(f -> kind == null || f.name.kind() == kind)
                    .toList();
            found += ofKind.size();
            right += ofKind.stream().filter(Found::right).count();
        }
        double precision = (double) right / found;
        double recall = (double) right / marked;
        System.out.printf(
                Locale.ROOT,
                "| %s | %s | %d | %d | %.3f | %.3f | %.3f |%n",
                corpus,
                name,
                marked,
                found,
                precision,
                recall,
                2 * precision * recall / (precision + recall));
    }

    private static void printSpeed(Encoder encoder, double loaded, long before) throws IOException {
        String text = Seed.text();
        int tokens = new Tokens(text).size();
        double[] seconds = new double[TURNS];
        double[] processor = new double[TURNS];
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        for (int turn = -WARM_UPS; turn < TURNS; turn++) {
            long used = threads.getCurrentThreadCpuTime();
            long start = System.nanoTime();
            encoder.readings(new Tokens(text));
            if (turn >= 0) {
                seconds[turn] = (System.nanoTime() - start) / 1e9;
                processor[turn] = (threads.getCurrentThreadCpuTime() - used) / 1e9;
            }
        }
        Arrays.sort(seconds);
        Arrays.sort(processor);
        System.out.println("\n| tokens/s, warm, one thread (median) | model loaded in | grown by"
                + " | tokens per second of the processor's time |\n|---|---|---|---|");
        System.out.printf(
                Locale.ROOT,
                "| %.0f | %.2f s | %d MiB | %.0f |%n",
                tokens / seconds[TURNS / 2],
                loaded,
                (Machine.residentKiB() - before) / 1024,
                tokens / processor[TURNS / 2]);
    }

    private static void printErrors(List<Result> results, int most) {
        int printed = 0;
        for (Result result : results) {
            Set<Conll.Name> missed = new HashSet<>(result.document.marked());
            List<String> lines = new ArrayList<>();
            for (Found found : result.found) {
                missed.remove(found.name);
                if (!found.right) {
                    lines.add("wrong  " + show(result.document, found.name));
                }
            }
            missed.forEach(name -> lines.add("missed " + show(result.document, name)));
            lines.sort(Comparator.comparing(line -> line.substring(line.indexOf('\t'))));
            for (String line : lines) {
                if (printed++ < most) {
                    System.out.println(line);
                }
            }
        }
    }

    private static String show(Conll.Document document, Conll.Name name) {
        int start = document.spans().get(name.from())[0];
        int end = document.spans().get(name.to() - 1)[1];
        String around = document.text().substring(Math.max(0, start - 40), start)
                + "[" + document.text().substring(start, end) + "]"
                + document.text().substring(end, Math.min(document.text().length(), end + 30));
        return "%-12s\t%06d %s".formatted(name.kind(), start, around.replace('\n', '/'));
    }

    /** What the model itself says of each name, or what it is said to mean. */
    private static List<Calibration.Judged> judged(Encoder encoder, List<Result> results, boolean calibrated) {
        List<Calibration.Judged> judged = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            Conll.Document document = results.get(i).document;
            Tokens tokens = new Tokens(document.text());
            List<Found> found = calibrated
                    ? results.get(i).found
                    : found(document, tokens, NameTagger.findUncalibrated(tokens, encoder.readings(tokens)));
            for (Found each : found) {
                String rule = each.name.kind().name().toLowerCase(Locale.ROOT);
                judged.add(new Calibration.Judged(i % 2, rule, each.confidence, each.right));
            }
        }
        return judged;
    }
}
