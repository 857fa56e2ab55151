package dev.dateline.extract;

import dev.dateline.extract.dates.DateFound;
import dev.dateline.extract.dates.DateTagger;
import dev.dateline.extract.dates.Reference;
import dev.dateline.extract.language.LanguageGuess;
import dev.dateline.extract.text.Tokens;
import dev.dateline.ingest.FactExtractor;
import dev.dateline.ingest.NewArticle;
import dev.dateline.text.CanonicalText;
import dev.dateline.time.Edtf;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Puts together what is read out of a text. So far these are its date expressions. */
@ApplicationScoped
public class Extractor implements FactExtractor {

    /** ISO 8601: what is written so means the same in every language. */
    private static final Pattern ISO_DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final LanguageGuess languages = new LanguageGuess();
    private final DateTagger dates = new DateTagger();
    private final String version;

    Extractor(@ConfigProperty(name = "quarkus.application.version") String version) {
        this.version = version;
    }

    @Override
    public NewArticle extract(Source source) {
        Tokens tokens = new Tokens(source.text().text());
        NewArticle article = source.languageStated() ? source.article() : inItsLanguage(source.article(), tokens);
        return isEnglish(article) ? english(article, source.text()) : anyLanguage(article, source.text());
    }

    private NewArticle inItsLanguage(NewArticle article, Tokens tokens) {
        String language = languages.of(tokens);
        return language.equals(LanguageGuess.ENGLISH) ? article : article.withLanguage(language, note(language));
    }

    private static String note(String language) {
        String found = language.equals(LanguageGuess.UNKNOWN)
                ? "The text is in no language that was recognised"
                : "The text was found to be in "
                        + Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH);
        return found + "; facts are read out of English, and of others only days such as 2025-07-31.";
    }

    private static boolean isEnglish(NewArticle article) {
        return Locale.forLanguageTag(article.language()).getLanguage().equals(LanguageGuess.ENGLISH);
    }

    private NewArticle english(NewArticle article, CanonicalText text) {
        DateFacts found = new DateFacts(text, dates.findFacts(text.text(), reference(article, text)), version);
        return article.withFacts(null, null, null, null, found.facts(), null);
    }

    private NewArticle anyLanguage(NewArticle article, CanonicalText text) {
        List<DateFound> days = dates.findFacts(text.text(), Reference.none()).stream()
                .filter(date -> ISO_DAY.matcher(text.text().substring(date.start(), date.end()))
                        .matches())
                .toList();
        return article.withFacts(null, null, null, null, new DateFacts(text, days, version).facts(), null);
    }

    private Reference reference(NewArticle article, CanonicalText text) {
        return article.published() == null
                ? dates.dateline(text.text())
                : Reference.of(Edtf.parse(article.published().edtf()));
    }
}
