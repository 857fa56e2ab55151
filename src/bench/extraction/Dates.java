package extraction;

import dev.dateline.extract.dates.DateFound;
import dev.dateline.extract.dates.DateReader;
import dev.dateline.extract.dates.Reference;
import dev.dateline.extract.language.Languages;
import dev.dateline.extract.passage.Tokens;
import extraction.MarkedDates.Document;
import extraction.MarkedDates.Expression;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Measures the date expressions found against those marked by hand, as TempEval-3 scores them (UzZaman et al., 2013): an
 * expression is found strictly if its words are the same, relaxed if they overlap; the value's F1 is the relaxed F1 times the
 * share of the matched whose value is equal. The publication date is given, not counted.
 *
 * <p>Arguments: folders of TimeML files ({@code *.tml}) or of MEANTIME's ({@code *.xml}, in folders below), then any of
 * {@code --errors N} (as many misses, with a few words around them) and {@code --calibrate FILE} (writes how often each rule
 * is right, for the reader to take its confidence from).
 */
class Dates {

    /** A document's marked and found expressions; {@code matched[i]} is what the i-th marked one met, or null. */
    record Result(Document document, List<Expression> found, Expression[] matched) {

        static Result of(Document document, List<Expression> found) {
            Expression[] matched = new Expression[document.marked().size()];
            List<Expression> free = new ArrayList<>(found);
            for (int i = 0; i < matched.length; i++) {
                Expression marked = document.marked().get(i);
                matched[i] = free.stream()
                        .filter(marked::hasWordsOf)
                        .findFirst()
                        .or(() -> free.stream().filter(marked::overlaps).findFirst())
                        .orElse(null);
                free.remove(matched[i]);
            }
            return new Result(document, found, matched);
        }

        /** What the found expression met; null if nothing. */
        Expression marked(Expression got) {
            int at = Arrays.asList(matched).indexOf(got);
            return at < 0 ? null : document.marked().get(at);
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
                Expression wanted = result.document.marked().get(i);
                Expression got = result.matched[i];
                if (got != null) {
                    relaxed++;
                    strict += got.hasWordsOf(wanted) ? 1 : 0;
                    value += got.value().equalsIgnoreCase(wanted.value()) ? 1 : 0;
                    type += got.type().equals(wanted.type()) ? 1 : 0;
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
        DateReader reader = new DateReader(Languages.ENGLISH);
        List<Result> results = new ArrayList<>();
        System.out.println(
                "| documents | marked | found | precision (relaxed) | recall (relaxed) | F1 strict | F1 relaxed"
                        + " | F1 value | F1 type |");
        System.out.println("|---|---|---|---|---|---|---|---|---|");
        for (String folder : options) {
            if (folder.startsWith("--")) {
                break;
            }
            List<Result> some = MarkedDates.read(Path.of(folder), options.indexOf(folder)).stream()
                    .map(document -> Result.of(document, find(reader, document)))
                    .toList();
            String name = Path.of(folder).getFileName().toString();
            print(name, some);
            print(name + ", even", half(some, 0));
            print(name + ", odd", half(some, 1));
            results.addAll(some);
        }
        System.out.printf(Locale.ROOT, "%n%,d tokens a second on one thread.%n", speed(reader, results));
        int at = options.indexOf("--errors");
        if (at >= 0) {
            errors(results, Integer.parseInt(options.get(at + 1)));
        }
        List<Calibration.Judged> judged = judged(results, false);
        at = options.indexOf("--calibrate");
        if (at >= 0) {
            Calibration.of(judged).write(Path.of(options.get(at + 1)), "Dates");
        }
        Calibration.check("learnt on the other half", judged);
        if (results.stream()
                        .mapToInt(result -> result.document.set())
                        .distinct()
                        .count()
                > 1) {
            Calibration.check("learnt on the other set of texts", judged(results, true));
        }
    }

    private static List<Result> half(List<Result> results, int parity) {
        return IntStream.range(0, results.size())
                .filter(i -> i % 2 == parity)
                .mapToObj(results::get)
                .toList();
    }

    private static void print(String name, List<Result> results) {
        Score score = new Score();
        results.forEach(score::add);
        System.out.println(score.row(name));
    }

    /**
     * Each find that is a fact, right where its words overlap marked ones and mean the same time. Weeks that the annotators
     * left open ({@code 1989-WXX}) are not judged.
     *
     * @param bySet whether one set of texts is held against another; otherwise one half against the other
     */
    private static List<Calibration.Judged> judged(List<Result> results, boolean bySet) {
        List<Calibration.Judged> judged = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            for (Expression got : results.get(i).found) {
                Expression wanted = results.get(i).marked(got);
                if (got.onCalendar() && (wanted == null || !wanted.value().endsWith("WXX"))) {
                    boolean isRight = wanted != null && time(wanted).equals(time(got));
                    judged.add(new Calibration.Judged(
                            bySet ? results.get(i).document.set() % 2 : i % 2, got.rule(), 0, isRight));
                }
            }
        }
        return judged;
    }

    /** Without the time of day, which one half of the corpus leaves out, and in one spelling of decades and weeks. */
    private static String time(Expression expression) {
        return expression
                .value()
                .toUpperCase(Locale.ROOT)
                .replaceAll("^([0-9X]{4}-[0-9]{2}-[0-9]{2})T.*", "$1")
                .replaceAll("^([0-9]{3})X$", "$1")
                .replaceAll("^([0-9]{2})XX$", "$1")
                .replaceAll("-W([0-9])(?![0-9])", "-W0$1");
    }

    private static List<Expression> find(DateReader reader, Document document) {
        List<Expression> found = new ArrayList<>();
        Reference reference = document.published() == null ? Reference.NONE : Reference.of(document.published());
        for (DateFound date : reader.find(new Tokens(document.text()), reference)) {
            found.add(new Expression(
                    date.start(), date.end(), date.type().name(), date.value(), date.rule(), date.isOnCalendar()));
        }
        return found;
    }

    /** Words parted by white space. */
    private static long speed(DateReader reader, List<Result> results) {
        return Machine.perSecond(() -> {
            long words = 0;
            for (Result result : results) {
                reader.find(new Tokens(result.document.text()), Reference.of(LocalDate.of(1998, 2, 13)));
                words += result.document.text().split("\\s+").length;
            }
            return words;
        });
    }

    private static void errors(List<Result> results, int most) {
        List<String> errors = new ArrayList<>();
        for (Result result : results) {
            List<Expression> spurious = new ArrayList<>(result.found);
            for (int i = 0; i < result.matched.length; i++) {
                Expression wanted = result.document.marked().get(i);
                Expression got = result.matched[i];
                spurious.remove(got);
                if (got == null) {
                    errors.add("missed\t" + wanted.value() + "\t\t" + around(result.document, wanted));
                } else if (!got.value().equalsIgnoreCase(wanted.value())) {
                    errors.add("value\t" + wanted.value() + "\t" + got.value() + " " + got.rule() + "\t"
                            + around(result.document, wanted));
                } else if (!got.hasWordsOf(wanted)) {
                    errors.add("words\t" + wanted.value() + "\t" + got.rule() + "\t" + around(result.document, wanted)
                            + "\tFOUND " + result.document.text().substring(got.start(), got.end()));
                }
            }
            spurious.forEach(got ->
                    errors.add("spurious\t\t" + got.value() + " " + got.rule() + "\t" + around(result.document, got)));
        }
        errors.stream().limit(most).forEach(System.out::println);
    }

    private static String around(Document document, Expression expression) {
        String text = document.text();
        return (document.name() + "(" + document.published() + ")\t"
                        + text.substring(Math.max(0, expression.start() - 60), expression.start()) + "[["
                        + text.substring(expression.start(), expression.end()) + "]]"
                        + text.substring(expression.end(), Math.min(text.length(), expression.end() + 40)))
                .replace('\n', ' ');
    }
}
