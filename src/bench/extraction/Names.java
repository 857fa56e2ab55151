import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.extract.names.NameFound;
import dev.dateline.extract.names.NameKind;
import dev.dateline.extract.names.NameTagger;
import dev.dateline.extract.text.Tokens;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToDoubleFunction;

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
    private static final int FEWEST_IN_A_LINE = 60;

    /** Tokens from one to just before another. */
    record Name(int from, int to, NameKind kind) {}

    /** A document as given: its text, and where each of its tokens is in it. */
    record Document(String text, List<int[]> spans, Set<Name> marked) {}

    record Found(Name name, double confidence, boolean right) {}

    record Result(Document document, List<Found> found) {}

    public static void main(String... args) throws IOException {
        List<String> options = Arrays.asList(args);
        List<Path> files = options.stream()
                .takeWhile(option -> !option.startsWith("--"))
                .map(Path::of)
                .toList();
        long before = residentKiB();
        long start = System.nanoTime();
        NameTagger tagger = new NameTagger();
        tagger.load();
        double loaded = (System.nanoTime() - start) / 1e9;
        List<List<Result>> results = new ArrayList<>();
        System.out.println("| corpus | kind | marked | found | precision | recall | F1 |\n|---|---|---|---|---|---|---|");
        for (Path file : files) {
            List<Result> ofFile = read(file).stream()
                    .map(document -> new Result(document, find(tagger, document)))
                    .toList();
            results.add(ofFile);
            printScores(file.getFileName().toString(), ofFile);
        }
        System.out.println("\n| confidence | found | right |\n|---|---|---|");
        for (List<Result> ofFile : results) {
            printReliability(ofFile);
        }
        printSpeed(tagger, loaded, before);
        int at = options.indexOf("--errors");
        if (at >= 0) {
            results.forEach(ofFile -> printErrors(ofFile, Integer.parseInt(options.get(at + 1))));
        }
        int calibrate = options.indexOf("--calibrate");
        if (calibrate >= 0) {
            calibrate(tagger, results.get(0), Path.of(options.get(calibrate + 1)));
        }
    }

    private static List<Found> find(NameTagger tagger, Document document) {
        Tokens tokens = new Tokens(document.text);
        return found(document, tokens, tagger.find(tokens));
    }

    private static List<Found> found(Document document, Tokens tokens, List<NameFound> names) {
        List<Found> found = new ArrayList<>();
        int at = 0;
        for (NameFound name : names) {
            int start = tokens.start(name.from());
            int end = tokens.end(name.to() - 1);
            while (at < document.spans.size() && !isMostlyIn(document.spans.get(at), start, end)
                    && document.spans.get(at)[0] < end) {
                at++;
            }
            int to = at;
            while (to < document.spans.size() && isMostlyIn(document.spans.get(to), start, end)) {
                to++;
            }
            if (to > at) {
                Name projected = new Name(at, to, name.kind());
                found.add(new Found(projected, name.confidence(), document.marked.contains(projected)));
            }
        }
        return found;
    }

    private static boolean isMostlyIn(int[] token, int start, int end) {
        int covered = Math.min(token[1], end) - Math.max(token[0], start);
        return 2 * covered > token[1] - token[0];
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
            marked += result.document.marked.stream().filter(n -> kind == null || n.kind == kind).count();
            List<Found> ofKind = result.found.stream().filter(f -> kind == null || f.name.kind == kind).toList();
            found += ofKind.size();
            right += ofKind.stream().filter(Found::right).count();
        }
        double precision = (double) right / found;
        double recall = (double) right / marked;
        System.out.printf(
                Locale.ROOT,
                "| %s | %s | %d | %d | %.3f | %.3f | %.3f |%n",
                corpus, name, marked, found, precision, recall, 2 * precision * recall / (precision + recall));
    }

    private static void printReliability(List<Result> results) {
        int[][] bins = new int[10][2];
        results.stream().flatMap(result -> result.found.stream()).forEach(found -> {
            int[] bin = bins[Math.min(9, (int) (10 * found.confidence))];
            bin[0]++;
            bin[1] += found.right ? 1 : 0;
        });
        for (int i = 0; i < bins.length; i++) {
            if (bins[i][0] > 0) {
                System.out.printf(
                        Locale.ROOT,
                        "| %.1f to %.1f | %d | %.2f |%n",
                        i / 10.0, (i + 1) / 10.0, bins[i][0], (double) bins[i][1] / bins[i][0]);
            }
        }
    }

    private static void printSpeed(NameTagger tagger, double loaded, long before) throws IOException {
        String text = seed();
        int tokens = new Tokens(text).size();
        double[] seconds = new double[TURNS];
        double[] processor = new double[TURNS];
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        for (int turn = -WARM_UPS; turn < TURNS; turn++) {
            long used = threads.getCurrentThreadCpuTime();
            long start = System.nanoTime();
            tagger.find(new Tokens(text));
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
                tokens / seconds[TURNS / 2], loaded, (residentKiB() - before) / 1024, tokens / processor[TURNS / 2]);
    }

    private static String seed() throws IOException {
        JsonNode article;
        try (InputStream seed = NameTagger.class.getResourceAsStream("/seed/syria-israel-baku-talks.json")) {
            article = new ObjectMapper().readTree(seed);
        }
        List<String> lines = new ArrayList<>(List.of(
                article.get("headline").asText(), article.get("standfirst").asText()));
        article.get("paragraphs").forEach(paragraph -> lines.add(paragraph.asText()));
        return String.join("\n", lines);
    }

    private static long residentKiB() throws IOException {
        System.gc();
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmRSS"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElse(0);
    }

    private static void printErrors(List<Result> results, int most) {
        int printed = 0;
        for (Result result : results) {
            Set<Name> missed = new HashSet<>(result.document.marked);
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

    private static String show(Document document, Name name) {
        int start = document.spans.get(name.from)[0];
        int end = document.spans.get(name.to - 1)[1];
        String around = document.text.substring(Math.max(0, start - 40), start)
                + "[" + document.text.substring(start, end) + "]"
                + document.text.substring(end, Math.min(document.text.length(), end + 30));
        return "%-12s\t%06d %s".formatted(name.kind, start, around.replace('\n', '/'));
    }

    private static void calibrate(NameTagger tagger, List<Result> results, Path file) throws IOException {
        List<Found> all = new ArrayList<>();
        List<List<Found>> halves = List.of(new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < results.size(); i++) {
            Document document = results.get(i).document;
            Tokens tokens = new Tokens(document.text);
            List<Found> found = found(document, tokens, tagger.findUncalibrated(tokens));
            all.addAll(found);
            halves.get(i % 2).addAll(found);
        }
        StringBuilder lines = new StringBuilder("# Written by src/bench/extraction/Names.java --calibrate: the share of"
                + " right names of which the model was surer than this, with how many were right and found\n");
        for (double[] line : lines(all)) {
            lines.append(String.format(
                    Locale.ROOT, "%.4f = %.3f %.0f/%.0f%n", line[0], line[1] / line[2], line[1], line[2]));
        }
        Files.writeString(file, lines);
        check(halves.get(0), halves.get(1));
        check(halves.get(1), halves.get(0));
    }

    /** Where the model is surer, no fewer may be right: lines where they are go together with those before. */
    private static List<double[]> lines(List<Found> found) {
        List<Found> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparing(Found::confidence));
        List<double[]> lines = new ArrayList<>();
        for (int from = 0; from < sorted.size(); from += FEWEST_IN_A_LINE) {
            List<Found> part = sorted.subList(from, Math.min(sorted.size(), from + FEWEST_IN_A_LINE));
            lines.add(new double[] {
                part.get(0).confidence, part.stream().filter(Found::right).count(), part.size()
            });
            while (lines.size() > 1 && share(lines.get(lines.size() - 1)) <= share(lines.get(lines.size() - 2))) {
                double[] last = lines.remove(lines.size() - 1);
                lines.get(lines.size() - 1)[1] += last[1];
                lines.get(lines.size() - 1)[2] += last[2];
            }
        }
        return lines;
    }

    private static double share(double[] line) {
        return line[1] / line[2];
    }

    private static void check(List<Found> learnt, List<Found> tried) {
        List<double[]> lines = lines(learnt);
        ToDoubleFunction<Found> confidence = found -> lines.stream()
                .filter(line -> line[0] <= found.confidence)
                .reduce((one, other) -> other)
                .map(Names::share)
                .orElse(share(lines.get(0)));
        double expected = tried.stream().mapToDouble(confidence).average().orElse(0);
        double right = tried.stream().filter(Found::right).count() / (double) tried.size();
        double sure = tried.stream().filter(f -> confidence.applyAsDouble(f) >= 0.9).count();
        double sureAndRight = tried.stream().filter(f -> f.right && confidence.applyAsDouble(f) >= 0.9).count();
        System.out.printf(
                Locale.ROOT,
                "%ncalibrated on the other half: expected %.3f, right %.3f; of %.0f at 0.9 or more right: %.3f%n",
                expected, right, sure, sureAndRight / sure);
    }

    private static List<Document> read(Path file) throws IOException {
        String[] blocks = Files.readString(file).split("\n[ \t]*\n+");
        List<Document> documents = new ArrayList<>();
        List<String> ofDocument = new ArrayList<>();
        for (String block : blocks) {
            if (!ofDocument.isEmpty() && (block.contains("# newdoc") || block.startsWith("-DOCSTART-"))) {
                documents.add(document(ofDocument));
                ofDocument.clear();
            }
            ofDocument.add(block);
        }
        documents.add(document(ofDocument));
        return documents;
    }

    private static Document document(List<String> blocks) {
        StringBuilder text = new StringBuilder();
        List<int[]> spans = new ArrayList<>();
        Set<Name> marked = new HashSet<>();
        for (String block : blocks) {
            String given = block.lines()
                    .filter(line -> line.startsWith("# text = "))
                    .map(line -> line.substring("# text = ".length()))
                    .findFirst()
                    .orElse(null);
            List<String> tags = new ArrayList<>();
            int first = spans.size();
            int at = text.length();
            if (given != null) {
                text.append(given);
            }
            for (String line : block.lines().toList()) {
                boolean numbered = line.indexOf('\t') > 0 && Character.isDigit(line.charAt(0)) && given != null;
                if (line.startsWith("# ") || line.startsWith("-DOCSTART-") || line.isBlank()) {
                    continue;
                }
                String[] columns = line.split(numbered ? "\t" : "\\s+");
                String word = numbered ? columns[1] : columns[0];
                if (given == null) {
                    text.append(spans.size() > first ? " " : "").append(word);
                }
                int start = Math.max(at, text.indexOf(word, at));
                spans.add(new int[] {start, start + word.length()});
                at = start + word.length();
                tags.add(numbered ? columns[2] : columns[columns.length - 1]);
            }
            mark(tags, first, marked);
            text.append('\n');
        }
        return new Document(text.toString(), spans, marked);
    }

    /** A name begins with "B-", or with "I-" where the token before is of no name of the kind. */
    private static void mark(List<String> tags, int first, Set<Name> marked) {
        for (int from = 0; from < tags.size(); from++) {
            String kind = kind(tags, from);
            boolean begins = tags.get(from).startsWith("B-") || from == 0 || !kind(tags, from - 1).equals(kind);
            if (begins && NAMES.contains(kind)) {
                int to = from + 1;
                while (to < tags.size() && tags.get(to).equals("I-" + kind)) {
                    to++;
                }
                marked.add(new Name(first + from, first + to, NameKind.values()[NAMES.indexOf(kind)]));
            }
        }
    }

    private static final List<String> NAMES = List.of("PER", "LOC", "ORG");

    private static String kind(List<String> tags, int at) {
        return tags.get(at).length() > 2 ? tags.get(at).substring(2) : "";
    }
}
