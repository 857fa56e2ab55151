package languages;

import com.github.pemistahl.lingua.api.LanguageDetectorBuilder;
import com.optimaize.langdetect.LanguageDetector;
import com.optimaize.langdetect.i18n.LdLocale;
import com.optimaize.langdetect.ngram.NgramExtractors;
import com.optimaize.langdetect.profiles.LanguageProfileReader;
import dev.dateline.extract.LanguageGuess;
import dev.dateline.extract.passage.Tokens;
import opennlp.tools.langdetect.LanguageDetectorME;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Compares what tells languages apart, on texts of ours and on the English ones of others.
 *
 * <p>Arguments: the folder of our texts, that of the data, the file of function words.
 */
final class Compare {

    /** One language to most of its readers, and to those who tag texts. */
    private static final Map<String, String> SAME = Map.of("sr", "hr", "bs", "hr", "sh", "hr", "nb", "no", "nn", "no");

    private static final List<String> KINDS = List.of("prose", "brief", "headline", "table");

    private final List<Sample> ours;
    private final List<Sample> documents;
    private final List<Sample> sentences;

    private Compare(Path texts, Path data) throws Exception {
        ours = Sample.ours(texts);
        documents = Sample.documents(data);
        sentences = Sample.sentences(documents);
    }

    public static void main(String[] args) throws Exception {
        Compare compare = new Compare(Path.of(args[0]), Path.of(args[1]));
        compare.head();
        compare.row("function words, as Dateline had", () -> new FunctionWords(Path.of(args[2]))::of);
        compare.row("Optimaize, which Tika uses", Compare::optimaize);
        compare.row("OpenNLP", Compare::openNlp);
        compare.row("Lingua, of low accuracy", () -> lingua(true));
        compare.row("Lingua", () -> lingua(false));
        compare.row("**LanguageGuess, as Dateline has**", Compare::served);
        compare.list();
    }

    private void head() {
        System.out.println("| | English for another: documents | sentences | hard texts | the right language: "
                + String.join(" | ", KINDS) + " | another for English | ms a document |");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|");
    }

    private void row(String name, Callable<UnaryOperator<String>> loading) throws Exception {
        UnaryOperator<String> guess = loading.call();
        guess.apply(documents.get(0).text());
        long begin = System.nanoTime();
        String wrongDocuments = lost(documents, guess);
        double each = 1000 * seconds(begin) / documents.size();
        List<String> cells = new ArrayList<>(List.of(
                wrongDocuments,
                lost(sentences, guess),
                lost(ours.stream().filter(Compare::isEnglish).toList(), guess)));
        List<Sample> others = ours.stream().filter(sample -> !isEnglish(sample)).toList();
        for (String kind : KINDS) {
            List<Sample> some =
                    others.stream().filter(sample -> sample.kind().equals(kind)).toList();
            long right = some.stream()
                    .filter(sample -> guess(sample, guess).equals(sample.language()))
                    .count();
            cells.add(right + " of " + some.size());
        }
        long taken = others.stream()
                .filter(sample -> guess(sample, guess).equals("en"))
                .count();
        cells.add(taken + " of " + others.size());
        cells.add(String.format(Locale.ROOT, "%.1f", each));
        System.out.println("| " + name + " | " + String.join(" | ", cells) + " |");
    }

    private static String lost(List<Sample> english, UnaryOperator<String> guess) {
        long lost = english.stream()
                .filter(sample -> !guess(sample, guess).equals("en"))
                .count();
        return lost + " of " + english.size();
    }

    private static String guess(Sample sample, UnaryOperator<String> guess) {
        String language = guess.apply(sample.text());
        return SAME.getOrDefault(language, language);
    }

    private static boolean isEnglish(Sample sample) {
        return sample.language().equals("en");
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }

    /** What is served says of the texts of others, where it does not say English: for whoever looks whether they are. */
    private void list() {
        System.out.println();
        Stream.concat(documents.stream(), sentences.stream())
                .filter(sample -> !served().apply(sample.text()).equals("en"))
                .map(sample -> "- " + sample.kind() + ", `" + served().apply(sample.text()) + "`: "
                        + sample.text().replaceAll("\\s+", " "))
                .forEach(System.out::println);
    }

    private static final LanguageGuess SERVED = new LanguageGuess();

    private static UnaryOperator<String> served() {
        return text -> SERVED.of(new Tokens(text)).language();
    }

    private static UnaryOperator<String> openNlp() throws Exception {
        Map<String, String> tags = new HashMap<>();
        for (String tag : Locale.getISOLanguages()) {
            tags.put(Locale.forLanguageTag(tag).getISO3Language(), tag);
        }
        LanguageDetectorME detector = new LanguageDetectorME(Cut.whole());
        return text -> {
            String language = detector.predictLanguage(text).getLang();
            return tags.getOrDefault(language, language);
        };
    }

    private static UnaryOperator<String> optimaize() throws Exception {
        LanguageDetector detector = com.optimaize.langdetect.LanguageDetectorBuilder.create(NgramExtractors.standard())
                .withProfiles(new LanguageProfileReader().readAllBuiltIn())
                .minimalConfidence(0)
                .build();
        return text -> detector.getProbabilities(text).stream()
                .max(Comparator.comparingDouble(com.optimaize.langdetect.DetectedLanguage::getProbability))
                .map(com.optimaize.langdetect.DetectedLanguage::getLocale)
                .map(LdLocale::getLanguage)
                .orElse("und");
    }

    private static UnaryOperator<String> lingua(boolean low) {
        LanguageDetectorBuilder builder = LanguageDetectorBuilder.fromAllLanguages();
        com.github.pemistahl.lingua.api.LanguageDetector detector =
                (low ? builder.withLowAccuracyMode() : builder).build();
        return text -> detector.detectLanguageOf(text).getIsoCode639_1().toString();
    }
}
