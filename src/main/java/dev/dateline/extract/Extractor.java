package dev.dateline.extract;

import static dev.dateline.extract.language.Languages.ENGLISH;

import dev.dateline.extract.casualties.FigureFinder;
import dev.dateline.extract.casualties.FigureFound;
import dev.dateline.extract.dates.DateFound;
import dev.dateline.extract.dates.DateTagger;
import dev.dateline.extract.dates.Reference;
import dev.dateline.extract.language.LanguageGuess;
import dev.dateline.extract.names.Entities;
import dev.dateline.extract.names.NameFound;
import dev.dateline.extract.names.NameTagger;
import dev.dateline.extract.places.DatelineFound;
import dev.dateline.extract.places.PlaceFinder;
import dev.dateline.extract.places.PlaceFound;
import dev.dateline.extract.text.Tokens;
import dev.dateline.ingest.FactExtractor;
import dev.dateline.ingest.NewArticle;
import dev.dateline.ingest.NewArticle.NewDateline;
import dev.dateline.ingest.NewMention;
import dev.dateline.mention.Form;
import dev.dateline.text.CanonicalText;
import dev.dateline.time.Edtf;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Reads the facts out of a text: each kind by a reader of its own, put together here. People and organisations are read
 * out of its first {@value NameTagger#MOST_TOKENS} tokens; places, dates and figures, which take a hundredth of the time,
 * out of its first {@value #MOST_TOKENS}: so no text takes more than about 2 s, whatever is in it.
 */
@ApplicationScoped
public class Extractor implements FactExtractor {

    private static final Logger LOG = Logger.getLogger(Extractor.class);

    /** ISO 8601: what is written so means the same in every language. */
    private static final Pattern ISO_DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    /** Those of some 40,000 words. */
    private static final int MOST_TOKENS = 50_000;

    /** No text that people write has more; those that come first count. */
    private static final int MOST_FIGURES = 1_000;

    private final LanguageGuess languages = new LanguageGuess();
    private final DateTagger dates = new DateTagger();
    private final NameTagger names = new NameTagger();
    private final PlaceFinder places = new PlaceFinder();
    private final FigureFinder figures = new FigureFinder();
    private final String version;

    public Extractor(@ConfigProperty(name = "quarkus.application.version") String version) {
        this.version = version;
        load("names", names::load);
        load("places", places::load);
    }

    /** Beside others of its kind and the first text's dates and figures: that text waits for what takes longest only. */
    private static void load(String what, Runnable loading) {
        Thread thread = new Thread(() -> {
            try {
                loading.run();
            } catch (LinkageError | RuntimeException unable) {
                LOG.debugf(unable, "The reader of %s is not ready; the first text will say so", what);
            }
        });
        thread.setName("load-" + what);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public NewArticle extract(Source source) {
        Tokens tokens = new Tokens(source.text().text()).first(MOST_TOKENS);
        NewArticle article = source.languageStated() ? source.article() : inItsLanguage(source.article(), tokens);
        return isEnglish(article)
                ? english(article, source.text(), tokens)
                : anyLanguage(article, source.text(), tokens);
    }

    private NewArticle inItsLanguage(NewArticle article, Tokens tokens) {
        String language = languages.of(tokens);
        return language.equals(LanguageGuess.ENGLISH) ? article : article.withLanguage(language, note(language));
    }

    private static String note(String language) {
        return language.equals(LanguageGuess.UNKNOWN)
                ? ENGLISH.note("language.unknown")
                : ENGLISH.note("language.found", Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH));
    }

    private static boolean isEnglish(NewArticle article) {
        return Locale.forLanguageTag(article.language()).getLanguage().equals(LanguageGuess.ENGLISH);
    }

    private NewArticle english(NewArticle article, CanonicalText text, Tokens tokens) {
        DateFacts dated = new DateFacts(text, dates.findFacts(tokens.text(), reference(article, tokens)), version);
        List<FigureFound> counted = figures.find(tokens);
        Tokens first = tokens.first(NameTagger.MOST_TOKENS);
        Entities.Found named = Entities.of(first, names(first));
        List<PlaceFound> located = places.find(tokens, NameHints.of(tokens, named));
        EntityFacts entities = new EntityFacts(text, named, located, version);
        FigureFacts figureFacts = new FigureFacts(text, tokens, entities, dated, version);
        return article.withFacts(
                places.dateline(tokens, located)
                        .map(line -> dateline(text, line))
                        .orElse(null),
                entities.people(),
                entities.places(),
                entities.organisations(),
                dated.facts(),
                figureFacts.facts(counted.subList(0, Math.min(counted.size(), MOST_FIGURES))));
    }

    /** None where this machine cannot run the model's native code: the rest is read all the same. */
    private List<NameFound> names(Tokens tokens) {
        try {
            return names.find(tokens);
        } catch (LinkageError unable) {
            LOG.error("No names are read: ONNX Runtime's native code cannot be loaded here", unable);
            return List.of();
        }
    }

    private static NewDateline dateline(CanonicalText text, DatelineFound line) {
        String agency = line.agencyStart() < 0 ? null : text.text().substring(line.agencyStart(), line.agencyEnd());
        return new NewDateline(NewMention.at(text, line.start(), line.end(), Form.DATELINE), line.placeId(), agency);
    }

    private NewArticle anyLanguage(NewArticle article, CanonicalText text, Tokens tokens) {
        List<DateFound> days = dates.findFacts(tokens.text(), Reference.none()).stream()
                .filter(date -> ISO_DAY.matcher(tokens.text().substring(date.start(), date.end()))
                        .matches())
                .toList();
        return article.withFacts(null, null, null, null, new DateFacts(text, days, version).facts(), null);
    }

    private Reference reference(NewArticle article, Tokens tokens) {
        Reference published = article.published() == null
                ? Reference.none()
                : Reference.of(Edtf.parse(article.published().edtf()));
        return dates.reference(tokens.text(), published);
    }
}
