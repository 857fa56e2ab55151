package languages;

import dev.dateline.extract.passage.Tokens;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** What Dateline told languages by at first, for comparison: it counts the function words of each; of Latin script only. */
final class FunctionWords {

    private static final String ENGLISH = "en";
    private static final int FEWEST_WORDS = 40;
    private static final double LEAST_ENGLISH = 0.03;

    private final Map<String, List<String>> languagesOfWord = new HashMap<>();

    FunctionWords(Path file) throws IOException {
        Properties lines = new Properties();
        try (Reader words = Files.newBufferedReader(file)) {
            lines.load(words);
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

    String of(String text) {
        Tokens tokens = new Tokens(text);
        Map<String, Integer> hits = new HashMap<>();
        int words = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (Character.isLetter(text.codePointAt(tokens.start(i)))) {
                words++;
                String word = text.substring(tokens.start(i), tokens.end(i)).toLowerCase(Locale.ROOT);
                languagesOfWord
                        .getOrDefault(word, List.of())
                        .forEach(language -> hits.merge(language, 1, Integer::sum));
            }
        }
        String best = hits.entrySet().stream()
                .max(Comparator.comparing(Map.Entry<String, Integer>::getValue)
                        .thenComparing(entry -> entry.getKey().equals(ENGLISH)))
                .map(Map.Entry::getKey)
                .orElse(ENGLISH);
        int most = hits.getOrDefault(best, 0);
        int english = hits.getOrDefault(ENGLISH, 0);
        if (!best.equals(ENGLISH)) {
            return most >= 3 && most > 1.5 * english ? best : ENGLISH;
        }
        return words >= FEWEST_WORDS && most < LEAST_ENGLISH * words ? "und" : ENGLISH;
    }
}
