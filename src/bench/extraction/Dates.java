import dev.dateline.extract.dates.DateFound;
import dev.dateline.extract.dates.DateTagger;
import dev.dateline.extract.dates.Reference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Measures the date expressions found against those marked by hand, as TempEval-3 scores them (UzZaman et al., 2013): an
 * expression is found strictly if its words are the same, relaxed if they overlap; the value's F1 is the relaxed F1 times the
 * share of the matched whose value is equal. The publication date is given, not counted.
 *
 * <p>Arguments: a folder of TimeML files ({@code *.tml}) or of MEANTIME's ({@code *.xml}, in folders below), then any of
 * {@code --errors N} (as many misses, with a few words around them), {@code --rules} (how often each rule is right) and
 * {@code --calibrate FILE} (writes that for the tagger to take its confidence from).
 */
class Dates {

    /** What a person marked, or the tagger found. */
    record Expression(int start, int end, String type, String value, String rule) {

        boolean overlaps(Expression other) {
            return start < other.end && other.start < end;
        }

        boolean hasWordsOf(Expression other) {
            return start == other.start && end == other.end;
        }
    }

    record Document(String name, String text, LocalDate published, List<Expression> marked) {}

    /** A document's marked and found expressions; {@code matched[i]} is what the i-th marked one met, or null. */
    record Result(Document document, List<Expression> found, Expression[] matched) {

        static Result of(Document document, List<Expression> found) {
            Expression[] matched = new Expression[document.marked.size()];
            List<Expression> free = new ArrayList<>(found);
            for (int i = 0; i < matched.length; i++) {
                Expression marked = document.marked.get(i);
                matched[i] = free.stream()
                        .filter(marked::hasWordsOf)
                        .findFirst()
                        .or(() -> free.stream().filter(marked::overlaps).findFirst())
                        .orElse(null);
                free.remove(matched[i]);
            }
            return new Result(document, found, matched);
        }
    }

    private static final class Score {
        int marked;
        int found;
        int strict;
        int relaxed;
        int value;
        int type;

        void add(Result result) {
            marked += result.matched.length;
            found += result.found.size();
            for (int i = 0; i < result.matched.length; i++) {
                Expression wanted = result.document.marked.get(i);
                Expression got = result.matched[i];
                if (got != null) {
                    relaxed++;
                    strict += got.hasWordsOf(wanted) ? 1 : 0;
                    value += got.value.equalsIgnoreCase(wanted.value) ? 1 : 0;
                    type += got.type.equals(wanted.type) ? 1 : 0;
                }
            }
        }

        double f1(int right) {
            return 2.0 * right / (marked + found);
        }

        String row(String name) {
            return String.format(
                    Locale.ROOT,
                    "| %s | %d | %d | %.3f | %.3f | %.3f | %.3f | %.3f | %.3f |",
                    name,
                    marked,
                    found,
                    (double) relaxed / found,
                    (double) relaxed / marked,
                    f1(strict),
                    f1(relaxed),
                    f1(value),
                    f1(type));
        }
    }

    public static void main(String[] arguments) throws IOException {
        List<String> options = Arrays.asList(arguments);
        List<Document> documents = read(Path.of(arguments[0]));
        DateTagger tagger = new DateTagger();
        List<Result> results = documents.stream()
                .map(document -> Result.of(document, find(tagger, document)))
                .toList();
        System.out.println("| documents | marked | found | precision (relaxed) | recall (relaxed) | F1 strict | F1 relaxed"
                + " | F1 value | F1 type |");
        System.out.println("|---|---|---|---|---|---|---|---|---|");
        print("all", results, document -> true);
        print("even", results, document -> documents.indexOf(document) % 2 == 0);
        print("odd", results, document -> documents.indexOf(document) % 2 == 1);
        System.out.printf(Locale.ROOT, "%n%,d tokens a second on one thread.%n", speed(tagger, documents));
        int at = options.indexOf("--errors");
        if (at >= 0) {
            errors(results, Integer.parseInt(options.get(at + 1)));
        }
        if (options.contains("--rules")) {
            rules(results).forEach((rule, count) -> System.out.println(rule + " = " + count[0] + "/" + count[1]));
        }
        at = options.indexOf("--calibrate");
        if (at >= 0) {
            Files.writeString(Path.of(options.get(at + 1)), calibration(results));
        }
    }

    private static void print(String name, List<Result> results, Predicate<Document> chosen) {
        Score score = new Score();
        results.stream().filter(result -> chosen.test(result.document)).forEach(score::add);
        System.out.println(score.row(name));
    }

    private static List<Expression> find(DateTagger tagger, Document document) {
        List<Expression> found = new ArrayList<>();
        Reference reference = document.published == null ? Reference.none() : Reference.of(document.published);
        for (DateFound date : tagger.find(document.text, reference)) {
            found.add(new Expression(date.start(), date.end(), date.type().name(), date.value(), date.rule()));
        }
        return found;
    }

    /** After two seconds to warm up, words parted by white space in three seconds. */
    private static long speed(DateTagger tagger, List<Document> documents) {
        run(tagger, documents, 2);
        return run(tagger, documents, 3);
    }

    private static long run(DateTagger tagger, List<Document> documents, int seconds) {
        long tokens = 0;
        long begin = System.nanoTime();
        while (System.nanoTime() - begin < seconds * 1_000_000_000L) {
            for (Document document : documents) {
                tagger.find(document.text, Reference.of(LocalDate.of(1998, 2, 13)));
                tokens += document.text.split("\\s+").length;
            }
        }
        return tokens * 1_000_000_000L / (System.nanoTime() - begin);
    }

    private static void errors(List<Result> results, int most) {
        List<String> errors = new ArrayList<>();
        for (Result result : results) {
            List<Expression> spurious = new ArrayList<>(result.found);
            for (int i = 0; i < result.matched.length; i++) {
                Expression wanted = result.document.marked.get(i);
                Expression got = result.matched[i];
                spurious.remove(got);
                if (got == null) {
                    errors.add("missed\t" + wanted.value + "\t\t" + around(result.document, wanted));
                } else if (!got.value.equalsIgnoreCase(wanted.value)) {
                    errors.add("value\t" + wanted.value + "\t" + got.value + " " + got.rule + "\t" + around(result.document, wanted));
                } else if (!got.hasWordsOf(wanted)) {
                    errors.add("words\t" + wanted.value + "\t" + got.rule + "\t" + around(result.document, wanted) + "\tFOUND "
                            + result.document.text.substring(got.start, got.end));
                }
            }
            spurious.forEach(got -> errors.add("spurious\t\t" + got.value + " " + got.rule + "\t" + around(result.document, got)));
        }
        errors.stream().limit(most).forEach(System.out::println);
    }

    private static String around(Document document, Expression expression) {
        String text = document.text;
        return (document.name + "(" + document.published + ")\t"
                        + text.substring(Math.max(0, expression.start - 60), expression.start) + "[["
                        + text.substring(expression.start, expression.end) + "]]"
                        + text.substring(expression.end, Math.min(text.length(), expression.end + 40)))
                .replace('\n', ' ');
    }

    /** Of each rule: how many of its finds overlap a marked expression and have its value, and how many it found. */
    private static Map<String, int[]> rules(List<Result> results) {
        Map<String, int[]> counts = new TreeMap<>();
        for (Result result : results) {
            for (Expression found : result.found) {
                counts.computeIfAbsent(found.rule, rule -> new int[2])[1]++;
            }
            for (int i = 0; i < result.matched.length; i++) {
                Expression got = result.matched[i];
                if (got != null && got.value.equalsIgnoreCase(result.document.marked.get(i).value)) {
                    counts.get(got.rule)[0]++;
                }
            }
        }
        return counts;
    }

    private static String calibration(List<Result> results) {
        StringBuilder file = new StringBuilder("# Right and found, by rule, as src/bench/extraction/Dates.java --calibrate counted them\n");
        rules(results).forEach((rule, count) -> file.append(rule + " = " + count[0] + "/" + count[1] + "\n"));
        return file.toString();
    }

    private static List<Document> read(Path folder) throws IOException {
        List<Document> documents = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".tml")) {
                    documents.add(timeMl(name, Files.readString(file)));
                } else if (name.endsWith(".xml")) {
                    documents.add(meantime(name, Files.readString(file)));
                }
            }
        }
        return documents;
    }

    private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z0-9]+)([^>]*)>");
    private static final Pattern DCT = Pattern.compile("(?s)<DCT>.*?value=\"([0-9]{4}-[0-9]{2}-[0-9]{2})");

    private static Document timeMl(String name, String file) {
        String body = file.substring(file.indexOf("<TEXT>"), file.indexOf("</TEXT>"));
        StringBuilder text = new StringBuilder();
        List<Expression> marked = new ArrayList<>();
        Matcher tag = TAG.matcher(body);
        int at = 0;
        int start = -1;
        String attributes = "";
        while (tag.find()) {
            text.append(unescaped(body.substring(at, tag.start())));
            at = tag.end();
            if (tag.group(2).equals("TIMEX3") && !tag.group(3).endsWith("/")) {
                if (tag.group(1).isEmpty()) {
                    start = text.length();
                    attributes = tag.group(3);
                } else if (start >= 0) {
                    marked.add(new Expression(start, text.length(), attribute(attributes, "type"), attribute(attributes, "value"), ""));
                    start = -1;
                }
            }
        }
        text.append(unescaped(body.substring(at)));
        Matcher published = DCT.matcher(file);
        LocalDate day = published.find() ? LocalDate.parse(published.group(1)) : null;
        return new Document(name, withoutWraps(text.toString()), day, marked);
    }

    /** A single line end is where the typesetter broke a line, an empty line where a paragraph ends. */
    private static String withoutWraps(String text) {
        return text.replaceAll("(?<![\n])\n(?![\n])", " ");
    }

    private static String unescaped(String text) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&apos;", "'").replace("&amp;", "&");
    }

    /** Headline, date and the sentences in which everything is marked. */
    private static final int MEANTIME_SENTENCES = 6;

    private static final Pattern TOKEN = Pattern.compile("<token ([^>]*)>([^<]*)</token>");
    private static final Pattern TIMEX = Pattern.compile("(?s)<TIMEX3 ([^>]*[^/])>(.*?)</TIMEX3>");
    private static final Pattern CREATED = Pattern.compile("<TIMEX3 [^>]*CREATION_TIME[^>]*>");
    private static final Pattern ANCHOR = Pattern.compile("t_id=\"(\\d+)\"");

    private static Document meantime(String name, String file) {
        StringBuilder text = new StringBuilder();
        Map<String, int[]> spans = new HashMap<>();
        Matcher token = TOKEN.matcher(file);
        String sentence = "0";
        while (token.find()) {
            String in = attribute(token.group(1), "sentence");
            if (Integer.parseInt(in) >= MEANTIME_SENTENCES) {
                break;
            }
            if (text.length() > 0) {
                text.append(in.equals(sentence) ? ' ' : '\n');
            }
            sentence = in;
            int start = text.length();
            text.append(unescaped(token.group(2)));
            spans.put(attribute(token.group(1), "t_id"), new int[] {start, text.length()});
        }
        List<Expression> marked = new ArrayList<>();
        Matcher timex = TIMEX.matcher(file);
        while (timex.find()) {
            int start = Integer.MAX_VALUE;
            int end = -1;
            Matcher anchor = ANCHOR.matcher(timex.group(2));
            while (anchor.find()) {
                int[] span = spans.get(anchor.group(1));
                if (span == null) {
                    continue;
                }
                start = Math.min(start, span[0]);
                end = Math.max(end, span[1]);
            }
            if (end >= 0) {
                marked.add(new Expression(start, end, attribute(timex.group(1), "type"), attribute(timex.group(1), "value"), ""));
            }
        }
        Matcher created = CREATED.matcher(file);
        LocalDate day = created.find() ? day(attribute(created.group(), "value")) : null;
        return new Document(name, text.toString(), day, marked);
    }

    /** MEANTIME has a few publication dates as 03-02-2009, which may be either; they count as not known. */
    private static LocalDate day(String value) {
        return value.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}.*") ? LocalDate.parse(value.substring(0, 10)) : null;
    }

    private static String attribute(String attributes, String name) {
        Matcher matcher = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(attributes);
        return matcher.find() ? matcher.group(1) : "";
    }
}
