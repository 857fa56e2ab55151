package dev.dateline.extract;

import dev.dateline.extract.language.Languages;
import dev.dateline.extract.passage.Tokens;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetector;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Says in which language a text is. It is read as English unless another language is clearly likelier: who loses an English
 * text loses all its facts. Names say nothing of the language, and tables, headlines and briefs have little else; so only
 * words in small letters are asked, by a model of Apache OpenNLP that is cut to the languages of the press. Safe for use by
 * many threads.
 */
public final class LanguageGuess {

    public static final String ENGLISH = "en";

    /** BCP 47 for a language that is not known: ISO 639-2's code for "undetermined". */
    public static final String UNKNOWN = "und";

    /**
     * In which language a text is.
     *
     * @param language a BCP 47 tag; {@value #UNKNOWN} where the letters are of none that is known here
     * @param rival what it may be in instead of English; {@value #UNKNOWN} where it has no words to tell by, {@code null}
     *     where there is no doubt
     */
    public record Guess(String language, String rival) {

        public static final Guess CLEARLY_ENGLISH = new Guess(ENGLISH, null);

        public boolean isEnglish() {
            return language.equals(ENGLISH);
        }
    }

    /** How many times as likely as English another language must be. Of 40,000 English sentences none is so to any other. */
    private static final double CLEARLY = 1.5;

    private static final Set<String> TELLTALE = Languages.ENGLISH.words("telltale");

    private static final int LEAST_TELLTALE = 3;
    private static final double TELLTALE_SHARE = 0.1;

    /** Of the words that are asked, in UTF-16 units: a word or two of another language may stand in any English headline. */
    private static final int LEAST = 15;

    /** A language is in the first words of a text, or nowhere. */
    private static final int MOST = 1_500;

    private static final int MOST_TOKENS = 2_000;
    private static final int LONGEST_WORD = 40;

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

    /** Those that several languages are written in, which the model tells apart. */
    private static final Set<UnicodeScript> OF_SEVERAL =
            EnumSet.of(UnicodeScript.CYRILLIC, UnicodeScript.ARABIC, UnicodeScript.DEVANAGARI);

    private static final String MODEL = "languages.bin";

    private LanguageDetector detector;

    /** Loads the model, if nobody did so yet: 20 MB that a server of English texts only never needs. */
    private synchronized LanguageDetector detector() {
        if (detector == null) {
            try (InputStream model = LanguageGuess.class.getResourceAsStream(MODEL)) {
                detector = new LanguageDetectorME(new LanguageDetectorModel(model));
            } catch (IOException e) {
                throw new UncheckedIOException(MODEL, e);
            }
        }
        return detector;
    }

    /** The language of a text, by its first words. */
    public Guess of(Tokens tokens) {
        UnicodeScript script = mostLetters(tokens);
        String words = ordinaryWords(tokens);
        if (script == null || script == UnicodeScript.LATIN) {
            return latin(words);
        }
        boolean known = OF_SEVERAL.contains(script) && !words.isEmpty();
        String language = known ? likeliest(words) : BY_SCRIPT.getOrDefault(script, UNKNOWN);
        return new Guess(language.equals(ENGLISH) ? UNKNOWN : language, null);
    }

    private String likeliest(String words) {
        return detector().predictLanguage(words).getLang();
    }

    private Guess latin(String words) {
        if (words.isEmpty()) {
            return new Guess(ENGLISH, UNKNOWN);
        }
        if (isPlainlyEnglish(words)) {
            return Guess.CLEARLY_ENGLISH;
        }
        Language[] languages = detector().predictLanguages(words);
        Language best = languages[0];
        if (best.getLang().equals(ENGLISH)) {
            return Guess.CLEARLY_ENGLISH;
        }
        boolean clearly = words.length() >= LEAST && best.getConfidence() > CLEARLY * english(languages);
        return clearly ? new Guess(best.getLang(), null) : new Guess(ENGLISH, best.getLang());
    }

    /** As nearly all texts are: then the model need not be asked, and not even be there. */
    private static boolean isPlainlyEnglish(String words) {
        String[] each = words.split(" ");
        long telltale = Arrays.stream(each).filter(TELLTALE::contains).count();
        return telltale >= LEAST_TELLTALE && telltale >= TELLTALE_SHARE * each.length;
    }

    private static double english(Language[] languages) {
        for (Language language : languages) {
            if (language.getLang().equals(ENGLISH)) {
                return language.getConfidence();
            }
        }
        return 0;
    }

    /** Those of two letters or more that begin with no capital one, each after a space. */
    private static String ordinaryWords(Tokens tokens) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < Math.min(tokens.size(), MOST_TOKENS) && words.length() < MOST; i++) {
            int length = tokens.end(i) - tokens.start(i);
            if (2 <= length && length <= LONGEST_WORD && isSmall(tokens.text().codePointAt(tokens.start(i)))) {
                words.append(tokens.text(), tokens.start(i), tokens.end(i)).append(' ');
            }
        }
        return words.toString();
    }

    private static boolean isSmall(int letter) {
        return Character.isLetter(letter) && !Character.isUpperCase(letter) && !Character.isTitleCase(letter);
    }

    /**
     * The script that more than half of the letters are of, or most of those that are not Latin. By letter: scripts without
     * spaces have one token where others have ten. {@code null} where there are no letters.
     */
    private static UnicodeScript mostLetters(Tokens tokens) {
        Map<UnicodeScript, Integer> scripts = new EnumMap<>(UnicodeScript.class);
        for (int i = 0; i < Math.min(tokens.size(), MOST_TOKENS); i++) {
            int end = Math.min(tokens.end(i), tokens.start(i) + LONGEST_WORD);
            tokens.text()
                    .substring(tokens.start(i), end)
                    .codePoints()
                    .filter(Character::isLetter)
                    .forEach(letter -> scripts.merge(UnicodeScript.of(letter), 1, Integer::sum));
        }
        int all = scripts.values().stream().mapToInt(Integer::intValue).sum();
        if (2 * scripts.getOrDefault(UnicodeScript.LATIN, 0) >= all) {
            return all == 0 ? null : UnicodeScript.LATIN;
        }
        // Japanese has more Han characters than others.
        return scripts.containsKey(UnicodeScript.HIRAGANA)
                ? UnicodeScript.HIRAGANA
                : scripts.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .orElseThrow()
                        .getKey();
    }
}
