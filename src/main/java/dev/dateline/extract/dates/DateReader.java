package dev.dateline.extract.dates;

import dev.dateline.extract.language.Language;
import dev.dateline.extract.passage.Layer;
import dev.dateline.extract.passage.Mention;
import dev.dateline.extract.passage.Passage;
import dev.dateline.extract.passage.Reader;
import dev.dateline.extract.passage.Tokens;
import dev.dateline.mention.Form;

import java.util.Set;

/** Reads the times on the calendar that a text names, as words of the day on which it was published. */
public final class DateReader implements Reader {

    /** Where dates are named. */
    public static final Layer<Mention<DateFound>> DATES = new Layer<>("DATES");

    private final DateTagger tagger;

    /** @param language whose rules are read; of one without a pack only those of all languages, for ISO days */
    public DateReader(Language language) {
        tagger = new DateTagger(language);
    }

    @Override
    public Set<Layer<?>> needs() {
        return Set.of();
    }

    @Override
    public Set<Layer<?>> gives() {
        return Set.of(DATES);
    }

    @Override
    public void read(Passage passage) {
        Tokens tokens = passage.tokens();
        Reference published = passage.published() == null ? Reference.none() : Reference.of(passage.published());
        passage.give(
                DATES,
                tagger.findFacts(tokens, tagger.reference(tokens.text(), published)).stream()
                        .map(date -> new Mention<>(tokens.span(date.start(), date.end()), Form.NAME, date))
                        .toList());
    }
}
