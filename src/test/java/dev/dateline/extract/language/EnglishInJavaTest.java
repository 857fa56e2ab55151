package dev.dateline.extract.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * English is data: no word of it stands in a string of the readers' Java, but in {@link Morphology}. What a programmer is told
 * (errors and the log), the names of resources, and what is asked of a {@link Language} by name are no English.
 */
class EnglishInJavaTest {

    private static final Path READERS = Path.of("src/main/java/dev/dateline/extract");

    /** Strings with letters that are no words of English, each by its file. */
    private static final Map<String, Set<String>> NO_ENGLISH = Map.ofEntries(
            // A thread, and a metric with what it counts
            Map.entry("Extractor", Set.of("load-")),
            Map.entry("GazetteerDump", Set.of("index-gazetteer")),
            Map.entry(
                    "ReaderFailures",
                    Set.of(
                            "dateline.extraction.failures",
                            "Texts of which a reader failed to read its facts",
                            "reader")),
            // Tags of languages
            Map.entry(
                    "LanguageGuess",
                    Set.of("bn", "el", "en", "he", "hy", "ja", "ka", "km", "ko", "my", "ta", "th", "und", "zh")),
            Map.entry("language/Languages", Set.of("all", "en")),
            // What a judge weighs, where it is put together of several parts
            Map.entry(
                    "setting/PlaceTraits",
                    Set.of(
                            "-of-",
                            "-placed-",
                            "around",
                            "coarser",
                            "finer",
                            "first",
                            "in",
                            "inner",
                            "other",
                            "outer",
                            "same")),
            Map.entry("setting/FigurePlaces", Set.of("linked", "narrow", "near=same")),
            Map.entry(
                    "setting/FigureTimes",
                    Set.of(
                            "-only",
                            "apart",
                            "clause=own",
                            "linked",
                            "linked-as-of",
                            "none",
                            "other",
                            "own",
                            "unclaimed")),
            Map.entry(
                    "setting/StoryTime",
                    Set.of(
                            "day-old",
                            "day-year",
                            "day-years",
                            "extent.lasting",
                            "extent.other-clauses",
                            "extent.repeated",
                            "figures.superlatives",
                            "figures.times",
                            "figures.toll",
                            "month-old",
                            "month-year",
                            "month-years",
                            "none",
                            "range-old",
                            "range-years",
                            "year-old",
                            "year-years")),
            Map.entry(
                    "setting/TimeTraits",
                    Set.of(
                            "-others-",
                            "before-",
                            "day",
                            "extent.lasting",
                            "extent.repeated",
                            "figures.toll",
                            "first",
                            "future",
                            "month",
                            "none",
                            "old",
                            "open",
                            "range",
                            "unknown",
                            "week",
                            "year",
                            "years")),
            Map.entry(
                    "setting/Sight",
                    Set.of(
                            "-commas",
                            "after",
                            "before",
                            "beside",
                            "comma",
                            "far",
                            "headline",
                            "line",
                            "none",
                            "same",
                            "saying",
                            "sentence",
                            "start")),
            Map.entry("setting/Heard", Set.of("-any", "-odds")),
            Map.entry("judge/Likely", Set.of("unread")),
            Map.entry("discourse/ModelLinks", Set.of("linked-")),
            Map.entry("setting/Story", Set.of("best")),
            Map.entry("setting/Together", Set.of("beside", "far", "near=beside", "near=same", "none", "same")),
            // Beside the features in a file of weights
            Map.entry("judge/Judge", Set.of("(bias)")),
            // The tensors that the model asks for, and its files
            Map.entry("encoder/Model", Set.of("attention_mask", "harm", "input_ids", "token_type_ids")),
            // Signs in the file of the gazetteer
            Map.entry("places/Gazetteer", Set.of("a", "d")),
            // Names of files
            Map.entry(
                    "places/GeoNamesIndex",
                    Set.of(".lines", ".txt", ".zip", "[0-9a-f]+", "gazetteer-", "merged", "part")),
            // What the files of measured confidence call rules
            Map.entry("places/PlaceRule", Set.of("-close", "-near", "-spelling", "-tagged", "people")),
            Map.entry("rules/Confidence", Set.of("other")),
            Map.entry(
                    "figures/Evidence",
                    Set.of(
                            "-list",
                            ":odds",
                            "auxiliary",
                            "bare",
                            "capital",
                            "closed",
                            "end",
                            "form",
                            "form-other",
                            "harm",
                            "none",
                            "nothing",
                            "people",
                            "ruled:odds",
                            "start",
                            "things",
                            "told",
                            "told-other",
                            "unruled:odds",
                            "word",
                            "word-harm",
                            "word-things")),
            Map.entry("figures/FigureChoice", Set.of("bare", "counted", "definite", "indefinite")),
            Map.entry("dates/Intervals", Set.of("interval")),
            // Formats and patterns
            Map.entry("dates/Note", Set.of("MMMM d, uuuu", "MMMM uuuu")),
            Map.entry("dates/Period", Set.of("%04d-W%02d%s")),
            Map.entry(
                    "numbers/CountReader",
                    Set.of("[\\\\p{Sm}\\\\p{So}\\\\p{Sk}\\\\p{Cf}\\\\p{Mn}\\\\p{Me}\\\\p{Co}\\\\p{Cn}]")),
            Map.entry("dates/PublicationLine", Set.of("(?i)")),
            Map.entry("names/NameWords", Set.of("(?:[.&\\\\p{Nd}]*\\\\p{Lu}){2,8}[.&\\\\p{Nd}]*")),
            // What is left of a possessive that is written apart
            Map.entry("rules/RuleWords", Set.of("s")),
            // The ending of names in the possessive
            Map.entry("passage/Tokens", Set.of("'s")));

    private static final int MOST_WORDS = 100;

    private static final Pattern COMMENT_OR_STRING =
            Pattern.compile("//[^\n]*|(?s)/\\*.*?\\*/|'(?:\\\\.|[^'\\\\])+'|\"((?:\\\\.|[^\"\\\\\n])*)\"");

    /** Up to its end: a call may go over several lines, and a statement has no other semicolon than in strings. */
    private static final Pattern FOR_PROGRAMMERS = Pattern.compile("(?:\\bthrow new|\\bLOG\\.)[^;]*;|@\\w+\\([^)]*\\)");

    private static final Pattern ASKED_BY_NAME =
            Pattern.compile("\\.(?:words|numbers|values|note|lines)\\(\\s*\"[^\"]*\"(?:,\\s*\"[^\"]*\")*");

    /** Names of what a judge weighs, where a class says it of a candidate, and of its file of weights. */
    private static final Pattern FEATURES = Pattern.compile(
            "\\b(?:add(?:Steps)?|ranked)\\((?:\\s*features,)?\\s*\"[^\"]*\"|\\.addIf\\([^;\"]*\"[^\"]*\"|\\bJudge\\s*\\.of\\(\\s*\\w+\\.class,\\s*\"[^\"]*\"");

    private static final Pattern RESOURCE = Pattern.compile("[a-z.-]+\\.(?:bin|gz|onnx|properties|tsv|txt)");
    private static final Pattern ESCAPE = Pattern.compile("\\\\u[0-9a-f]{4}|\\\\\\\\[a-zA-Z]|\\\\.");
    /** Words are compared in lower case: capitals are codes, such as those of countries and of TIMEX3. */
    private static final Pattern SMALL_LETTER = Pattern.compile("[\\p{L}&&[^\\p{Lu}]]");

    @Test
    void noWordOfEnglishStandsInTheJavaOfTheReaders() throws IOException {
        Map<String, Set<String>> found = new TreeMap<>();
        for (Path source : sources()) {
            if (!source.endsWith("Morphology.java")) {
                Set<String> strings = strings(source);
                if (!strings.isEmpty()) {
                    found.put(name(source), strings);
                }
            }
        }
        assertThat(found).containsExactlyInAnyOrderEntriesOf(NO_ENGLISH);
    }

    @Test
    void morphologyHasFewerThanAHundredWordsAndEachIsAskedFor() throws IOException {
        List<String> words = new ArrayList<>();
        Matcher constant = Pattern.compile("String ([A-Z_]+) =")
                .matcher(Files.readString(READERS.resolve("language/Morphology.java")));
        while (constant.find()) {
            words.add(constant.group(1));
        }
        assertThat(words).hasSizeBetween(1, MOST_WORDS - 1);
        Set<String> asked = new TreeSet<>();
        for (Path source : sources()) {
            String java = Files.readString(source);
            boolean asksAny = java.contains("import static dev.dateline.extract.language.Morphology.");
            words.stream()
                    .filter(word -> asksAny && !source.endsWith("Morphology.java"))
                    .filter(word ->
                            Pattern.compile("\\b" + word + "\\b").matcher(java).find())
                    .forEach(asked::add);
        }
        assertThat(asked).containsExactlyInAnyOrderElementsOf(words);
    }

    @Test
    void noTwoClassesOfTheReadersHaveOneName() throws IOException {
        List<String> names = sources().stream()
                .map(source -> source.getFileName().toString())
                .toList();
        assertThat(names.stream().filter(name -> !name.equals("package-info.java")))
                .doesNotHaveDuplicates();
    }

    /** Those with letters in them, without what no reader compares a text with. */
    private static Set<String> strings(Path source) throws IOException {
        String java = withoutComments(Files.readString(source));
        java = FOR_PROGRAMMERS.matcher(java).replaceAll("");
        java = ASKED_BY_NAME.matcher(java).replaceAll("");
        if (java.contains("import dev.dateline.extract.judge.")) {
            java = FEATURES.matcher(java).replaceAll("");
        }
        Set<String> strings = new TreeSet<>();
        Matcher string = COMMENT_OR_STRING.matcher(java);
        while (string.find()) {
            String words = string.group(1);
            boolean isWord = words != null
                    && SMALL_LETTER
                            .matcher(ESCAPE.matcher(words).replaceAll(""))
                            .find();
            if (isWord && !RESOURCE.matcher(words).matches()) {
                strings.add(words);
            }
        }
        return strings;
    }

    private static String withoutComments(String java) {
        return COMMENT_OR_STRING
                .matcher(java)
                .replaceAll(found -> Matcher.quoteReplacement(found.group().startsWith("/") ? "" : found.group()));
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(READERS)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private static String name(Path source) {
        String path = READERS.relativize(source).toString().replace('\\', '/');
        return path.substring(0, path.length() - ".java".length());
    }
}
