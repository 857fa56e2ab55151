package dev.dateline.extract;

import static dev.dateline.extract.language.Languages.ENGLISH;

import dev.dateline.extract.casualties.FigureFinder;
import dev.dateline.extract.casualties.FigureFound;
import dev.dateline.extract.dates.DateFound;
import dev.dateline.extract.dates.DateTagger;
import dev.dateline.extract.dates.Reference;
import dev.dateline.extract.language.LanguageGuess;
import dev.dateline.extract.language.Languages;
import dev.dateline.extract.names.Entities;
import dev.dateline.extract.names.NameFound;
import dev.dateline.extract.names.NameTagger;
import dev.dateline.extract.passage.Tokens;
import dev.dateline.extract.places.Hint;
import dev.dateline.extract.places.PlaceFinder;
import dev.dateline.extract.places.PlaceFound;
import dev.dateline.ingest.FactExtractor;
import dev.dateline.ingest.NewArticle;
import dev.dateline.ingest.NewCasualty;
import dev.dateline.ingest.NewDate;
import dev.dateline.time.Edtf;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads the facts out of a text: each kind by a reader of its own, put together here. People and organisations are read
 * out of its first {@value NameTagger#MOST_TOKENS} tokens; places, dates and figures, which take a hundredth of the time,
 * out of its first {@value #MOST_TOKENS}: so no text takes more than about 2 s, whatever is in it.
 */
@ApplicationScoped
public class Extractor implements FactExtractor {

    private static final Logger LOG = Logger.getLogger(Extractor.class);

    /** Those of some 24,000 words. */
    private static final int MOST_TOKENS = 30_000;

    private static final Entities.Found NO_ENTITIES = new Entities.Found(List.of(), List.of(), List.of());

    /** No text that people write has more; those that come first count. */
    private static final int MOST_FIGURES = 1_000;

    private final LanguageGuess languages = new LanguageGuess();
    private final DateTagger dates = new DateTagger(ENGLISH);
    /** ISO 8601: what is written so means the same in every language. */
    private final DateTagger isoDays = new DateTagger(Languages.of(LanguageGuess.UNKNOWN));

    private final Function<Tokens, List<NameFound>> names;
    private final PlaceFinder places = new PlaceFinder();
    private final FigureFinder figures = new FigureFinder();
    private final String version;
    private final ReaderFailures failures;

    @Inject
    public Extractor(@ConfigProperty(name = "quarkus.application.version") String version, MeterRegistry metrics) {
        this(version, metrics, new NameTagger());
    }

    private Extractor(String version, MeterRegistry metrics, NameTagger tagger) {
        this(version, metrics, tagger::find);
        load(Reader.NAMES, tagger::load);
        load(Reader.PLACES, places::load);
    }

    /** With another tagger of names than the model, which takes nearly all the time. */
    Extractor(String version, MeterRegistry metrics, Function<Tokens, List<NameFound>> names) {
        this.version = version;
        this.failures = new ReaderFailures(metrics);
        this.names = names;
    }

    /** Beside others of its kind and the first text's dates and figures: that text waits for what takes longest only. */
    private static void load(Reader reader, Runnable loading) {
        Thread thread = new Thread(() -> {
            try {
                loading.run();
            } catch (LinkageError | RuntimeException unable) {
                LOG.debugf(unable, "The reader of %s is not ready; the first text will say so", reader.word());
            }
        });
        thread.setName("load-" + reader.word());
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public NewArticle extract(Source source) {
        ArticleText text = new ArticleText(source.text());
        ReaderGuard guard = new ReaderGuard(text, failures);
        Tokens tokens = new Tokens(text.visible()).first(MOST_TOKENS);
        NewArticle article =
                source.languageStated() ? source.article() : inItsLanguage(source.article(), tokens, guard);
        NewArticle read =
                isEnglish(article) ? english(article, text, tokens, guard) : anyLanguage(article, text, tokens, guard);
        return read.withFailedReaders(guard.failed());
    }

    private NewArticle inItsLanguage(NewArticle article, Tokens tokens, ReaderGuard guard) {
        LanguageGuess.Guess guess =
                guard.read(Reader.LANGUAGE, LanguageGuess.Guess.CLEARLY_ENGLISH, () -> languages.of(tokens));
        String language = guess.isEnglish() ? article.language() : guess.language();
        return article.withLanguage(language, LanguageNote.of(guess));
    }

    private static boolean isEnglish(NewArticle article) {
        return Locale.forLanguageTag(article.language()).getLanguage().equals(LanguageGuess.ENGLISH);
    }

    private NewArticle english(NewArticle article, ArticleText text, Tokens tokens, ReaderGuard guard) {
        DateFacts dated = guard.read(
                Reader.DATES,
                new DateFacts(text, List.of(), version),
                () -> new DateFacts(text, dates.findFacts(tokens, reference(article, tokens)), version));
        List<FigureFound> counted = guard.read(Reader.CASUALTIES, List.of(), () -> figures(tokens));
        Entities.Found entities = guard.read(Reader.NAMES, NO_ENTITIES, () -> entities(tokens));
        NameFacts named = guard.read(
                Reader.NAMES, new NameFacts(text, NO_ENTITIES, version), () -> new NameFacts(text, entities, version));
        PlaceFacts located = guard.read(
                Reader.PLACES,
                new PlaceFacts(text, List.of(), Optional.empty(), version),
                () -> places(text, tokens, NameHints.of(tokens, entities)));
        List<NewCasualty> figureFacts = guard.read(
                Reader.CASUALTIES, List.of(), () -> new FigureFacts(text, tokens, named, located, dated, version)
                        .facts(counted));
        return article.withFacts(
                located.dateline(), named.people(), located.facts(), named.organisations(), dated.facts(), figureFacts);
    }

    private List<FigureFound> figures(Tokens tokens) {
        List<FigureFound> found = figures.find(tokens);
        return found.subList(0, Math.min(found.size(), MOST_FIGURES));
    }

    private Entities.Found entities(Tokens tokens) {
        Tokens first = tokens.first(NameTagger.MOST_TOKENS);
        return Entities.of(first, names.apply(first));
    }

    private PlaceFacts places(ArticleText text, Tokens tokens, List<Hint> hints) {
        List<PlaceFound> found = places.find(tokens, hints);
        return new PlaceFacts(text, found, places.dateline(tokens, found), version);
    }

    private NewArticle anyLanguage(NewArticle article, ArticleText text, Tokens tokens, ReaderGuard guard) {
        List<NewDate> days = guard.read(Reader.DATES, List.of(), () -> isoDays(text, tokens));
        return article.withFacts(null, null, null, null, days, null);
    }

    private List<NewDate> isoDays(ArticleText text, Tokens tokens) {
        List<DateFound> days = isoDays.findFacts(tokens, Reference.none());
        return new DateFacts(text, days, version).facts();
    }

    private Reference reference(NewArticle article, Tokens tokens) {
        Reference published = article.published() == null
                ? Reference.none()
                : Reference.of(Edtf.parse(article.published().edtf()));
        return dates.reference(tokens.text(), published);
    }
}
