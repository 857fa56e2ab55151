package dev.dateline.extract.language;

import dev.dateline.extract.passage.Tokens;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * Says in which language a text is, by its function words and its script. It only has to tell English from what is not;
 * that it knows the names of some others makes the answer useful. Safe for use by many threads.
 */
public final class LanguageGuess {

    public static final String ENGLISH = "en";

    /** BCP 47 for a language that is not known: ISO 639-2's code for "undetermined". */
    public static final String UNKNOWN = "und";

    /** A language is in the first words of a text, or nowhere. */
    private static final int MOST_TOKENS = 2_000;

    private static final int LONGEST_WORD = 40;

    /** In fewer words, such as a headline and a list of names, few function words mean nothing. */
    private static final int FEWEST_WORDS = 40;

    /** English prose has 40 function words in 100; lists, tables and headlines have fewer. */
    private static final double LEAST_ENGLISH = 0.03;

    private static final Map<UnicodeScript, String> BY_SCRIPT = Map.ofEntries(
            Map.entry(UnicodeScript.GREEK, "el"),
            Map.entry(UnicodeScript.HEBREW, "he"),
            Map.entry(UnicodeScript.THAI, "th"),
            Map.entry(UnicodeScript.HANGUL, "ko"),
            Map.entry(UnicodeScript.HIRAGANA, "ja"),
            Map.entry(UnicodeScript.KATAKANA, "ja"),
            Map.entry(UnicodeScript.HAN, "zh"),
            Map.entry(UnicodeScript.GEORGIAN, "ka"),
            Map.entry(UnicodeScript.ARMENIAN, "hy"),
            Map.entry(UnicodeScript.BENGALI, "bn"),
            Map.entry(UnicodeScript.TAMIL, "ta"),
            Map.entry(UnicodeScript.MYANMAR, "my"),
            Map.entry(UnicodeScript.KHMER, "km"));

    private static final String WORDS = "function-words.properties";

    private final Map<String, List<String>> languagesOfWord = new HashMap<>();

    public LanguageGuess() {
        Properties lines = new Properties();
        try (Reader file =
                new InputStreamReader(LanguageGuess.class.getResourceAsStream(WORDS), StandardCharsets.UTF_8)) {
            lines.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(WORDS, e);
        }
        for (String language : lines.stringPropertyNames()) {
            for (String word : lines.getProperty(language).split(" ")) {
                List<String> languages = languagesOfWord.computeIfAbsent(word, each -> new ArrayList<>());
                if (!languages.contains(language)) {
                    languages.add(language);
                }
            }
        }
    }

    /**
     * A BCP 47 language tag. English where there are too few words to tell; {@value #UNKNOWN} where the words are of no
     * language that is known here.
     */
    public String of(Tokens tokens) {
        Map<String, Integer> hits = new HashMap<>();
        Map<UnicodeScript, Integer> scripts = new EnumMap<>(UnicodeScript.class);
        int words = 0;
        int letters = 0;
        for (int i = 0; i < Math.min(tokens.size(), MOST_TOKENS); i++) {
            int first = tokens.text().codePointAt(tokens.start(i));
            if (Character.isLetter(first)) {
                words++;
                letters += countScripts(tokens, i, scripts);
                languages(tokens, i).forEach(language -> hits.merge(language, 1, Integer::sum));
            }
        }
        String best = hits.entrySet().stream()
                .max(Comparator.comparing(Map.Entry<String, Integer>::getValue)
                        .thenComparing(entry -> entry.getKey().equals(ENGLISH)))
                .map(Map.Entry::getKey)
                .orElse(UNKNOWN);
        int most = hits.getOrDefault(best, 0);
        String script = foreignScript(scripts, letters);
        if (script != null) {
            return best.equals(UNKNOWN) || best.equals(ENGLISH) || BY_SCRIPT.containsValue(script) ? script : best;
        }
        if (!best.equals(ENGLISH) && !best.equals(UNKNOWN)) {
            return isClearly(most, hits.getOrDefault(ENGLISH, 0)) ? best : ENGLISH;
        }
        return words >= FEWEST_WORDS && most < LEAST_ENGLISH * words ? UNKNOWN : ENGLISH;
    }

    /** By letter: scripts without spaces have one token where others have ten, and mix in it. */
    private static int countScripts(Tokens tokens, int token, Map<UnicodeScript, Integer> scripts) {
        int end = Math.min(tokens.end(token), tokens.start(token) + LONGEST_WORD);
        int[] letters =
                tokens.text().substring(tokens.start(token), end).codePoints().toArray();
        for (int letter : letters) {
            scripts.merge(UnicodeScript.of(letter), 1, Integer::sum);
        }
        return letters.length;
    }

    private static boolean isClearly(int most, int english) {
        return most >= 3 && most > 1.5 * english;
    }

    private List<String> languages(Tokens tokens, int token) {
        if (tokens.end(token) - tokens.start(token) > 12) {
            return List.of();
        }
        return languagesOfWord.getOrDefault(tokens.word(token).toLowerCase(Locale.ROOT), List.of());
    }

    /** The language of the script that most letters are of; {@code null} if that is the Latin one. */
    private static String foreignScript(Map<UnicodeScript, Integer> scripts, int letters) {
        int latin = scripts.getOrDefault(UnicodeScript.LATIN, 0);
        if (letters == 0 || 2 * latin >= letters) {
            return null;
        }
        if (scripts.containsKey(UnicodeScript.HIRAGANA)) {
            // Japanese has more Han characters than others.
            return "ja";
        }
        return scripts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(entry -> BY_SCRIPT.getOrDefault(entry.getKey(), UNKNOWN))
                .orElse(UNKNOWN);
    }
}
