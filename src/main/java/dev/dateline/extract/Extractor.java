package dev.dateline.extract;

import static dev.dateline.extract.language.Languages.ENGLISH;

import dev.dateline.extract.dates.DateReader;
import dev.dateline.extract.discourse.Discourse;
import dev.dateline.extract.encoder.Encoder;
import dev.dateline.extract.figures.FigureFinder;
import dev.dateline.extract.language.Languages;
import dev.dateline.extract.names.NameFound;
import dev.dateline.extract.names.NameReader;
import dev.dateline.extract.numbers.CountReader;
import dev.dateline.extract.passage.Passage;
import dev.dateline.extract.passage.Reader;
import dev.dateline.extract.passage.Tokens;
import dev.dateline.extract.people.People;
import dev.dateline.extract.places.PlaceFinder;
import dev.dateline.ingest.Draft;
import dev.dateline.ingest.FactExtractor;
import dev.dateline.time.Edtf;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Reads the facts out of a text: each kind by a reader of its own, put together here. People and organisations are read
 * out of its first {@value Encoder#MOST_TOKENS} tokens; places, dates and figures, which take a hundredth of the time,
 * out of its first {@value #MOST_TOKENS}: so no text takes more than about 2 s, whatever is in it.
 */
@ApplicationScoped
public class Extractor implements FactExtractor {

    private static final Logger LOG = Logger.getLogger(Extractor.class);

    /** Those of some 24,000 words. */
    private static final int MOST_TOKENS = 30_000;

    private final LanguageGuess languages = new LanguageGuess();
    private final List<Step> english;
    /** ISO 8601: what is written so means the same in every language. */
    private final List<Step> anyLanguage =
            List.of(new Step(ReaderKind.DATES, new DateReader(Languages.of(LanguageGuess.UNKNOWN))));

    private final String version;
    private final ReaderFailures failures;

    /** A reader with the kind of facts that are missing where it fails. */
    record Step(ReaderKind kind, Reader reader) {}

    @Inject
    public Extractor(@ConfigProperty(name = "quarkus.application.version") String version, MeterRegistry metrics) {
        this(version, metrics, new Encoder());
    }

    private Extractor(String version, MeterRegistry metrics, Encoder encoder) {
        this(version, metrics, encoder, new NameReader());
        load(ReaderKind.NAMES, encoder::load);
        load(ReaderKind.PLACES, PlaceFinder::load);
    }

    /** With a tagger of names instead of the model, which takes nearly all the time. */
    Extractor(String version, MeterRegistry metrics, Function<Tokens, List<NameFound>> tagger) {
        this(version, metrics, Encoder.NONE, new NameReader(tagger));
    }

    private Extractor(String version, MeterRegistry metrics, Reader encoder, Reader names) {
        this.version = version;
        this.failures = new ReaderFailures(metrics);
        this.english = List.of(
                new Step(ReaderKind.CASUALTIES, CountReader.READER),
                new Step(ReaderKind.DATES, new DateReader(ENGLISH)),
                new Step(ReaderKind.NAMES, encoder),
                new Step(ReaderKind.NAMES, names),
                new Step(ReaderKind.PLACES, new PlaceFinder()),
                new Step(ReaderKind.CASUALTIES, People.READER),
                new Step(ReaderKind.CASUALTIES, new FigureFinder()),
                new Step(ReaderKind.CASUALTIES, new Discourse()));
    }

    /** In their order. */
    List<Step> english() {
        return english;
    }

    /** Beside others of its kind and the first text's dates and figures: that text waits for what takes longest only. */
    private static void load(ReaderKind reader, Runnable loading) {
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
    public Draft extract(Source source) {
        ArticleText text = new ArticleText(source.text());
        ReaderGuard guard = new ReaderGuard(text, failures);
        Tokens tokens = new Tokens(text.visible()).first(MOST_TOKENS);
        Draft.Language language =
                source.language() == null ? language(tokens, guard) : new Draft.Language(source.language(), null);
        Passage passage = new Passage(
                tokens, source.published() == null ? null : Edtf.parse(source.published()), source.leastConfidence());
        return isEnglish(language)
                ? english(language, text, passage, guard)
                : anyLanguage(language, text, passage, guard);
    }

    private Draft.Language language(Tokens tokens, ReaderGuard guard) {
        LanguageGuess.Guess guess =
                guard.read(ReaderKind.LANGUAGE, LanguageGuess.Guess.CLEARLY_ENGLISH, () -> languages.of(tokens));
        return new Draft.Language(guess.language(), LanguageNote.of(guess));
    }

    private static boolean isEnglish(Draft.Language language) {
        return Locale.forLanguageTag(language.tag()).getLanguage().equals(LanguageGuess.ENGLISH);
    }

    private Draft english(Draft.Language language, ArticleText text, Passage passage, ReaderGuard guard) {
        english.forEach(step -> guard.read(step.kind(), step.reader(), passage));
        DateFacts dated = new DateFacts(text, version);
        NameFacts named = new NameFacts(text, version);
        PlaceFacts located = new PlaceFacts(text, version);
        FigureFacts counted = new FigureFacts(text, passage, named, located, dated, version);
        guard.run(ReaderKind.DATES, () -> dated.read(passage));
        guard.run(ReaderKind.NAMES, () -> named.read(passage));
        guard.run(ReaderKind.PLACES, () -> located.read(passage));
        guard.run(ReaderKind.CASUALTIES, counted::read);
        return new Draft(
                language,
                located.dateline(),
                named.people(),
                located.facts(),
                named.organisations(),
                dated.facts(),
                counted.howMany(),
                guard.failed());
    }

    private Draft anyLanguage(Draft.Language language, ArticleText text, Passage passage, ReaderGuard guard) {
        anyLanguage.forEach(step -> guard.read(step.kind(), step.reader(), passage));
        DateFacts days = new DateFacts(text, version);
        guard.run(ReaderKind.DATES, () -> days.read(passage));
        return new Draft(
                language, null, List.of(), List.of(), List.of(), days.facts(), Draft.HowMany.NOTHING, guard.failed());
    }
}
