package dev.dateline.extract.dates;

import dev.dateline.extract.language.Language;
import dev.dateline.extract.passage.Layer;
import dev.dateline.extract.passage.Mention;
import dev.dateline.extract.passage.Passage;
import dev.dateline.extract.passage.Reader;
import dev.dateline.extract.passage.Tokens;
import dev.dateline.extract.rules.Confidence;
import dev.dateline.extract.rules.Found;
import dev.dateline.extract.rules.Grammar;
import dev.dateline.extract.rules.RuleWords;
import dev.dateline.extract.rules.Rules;
import dev.dateline.mention.Form;
import dev.dateline.time.Edtf;
import dev.dateline.time.Precision;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the words of a news text that name a time, and says which, as of the day on which it was published. */
public final class DateReader extends Reader {

    /** Where dates are named. */
    public static final Layer<Mention<DateFound>> DATES = new Layer<>("DATES");

    /** Headline, standfirst and dateline are within it. */
    private static final int HEAD = 1_000;

    private final Rules<Sense> rules;
    private final Confidence confidence = Confidence.measured(DateReader.class);

    /** @param language whose rules are read; of one without a pack only those of all languages, for ISO days */
    public DateReader(Language language) {
        super(Set.of(), Set.of(DATES));
        rules = rules(language);
    }

    @Override
    public void read(Passage passage) {
        Tokens tokens = passage.tokens();
        Reference published = passage.published() == null ? Reference.NONE : Reference.of(passage.published());
        passage.give(
                DATES,
                findFacts(tokens, reference(tokens.text(), published)).stream()
                        .map(date -> new Mention<>(tokens.span(date.start(), date.end()), Form.NAME, date))
                        .toList());
    }

    /**
     * Those of three levels: dates and durations; times of day, which go with a date; and what bends either. A rule's DATE is
     * what the first level finds, its WHEN what the first two do.
     */
    static Rules<Sense> rules(Language language) {
        return Rules.of(
                language, "dates.rules.tsv", DateTerms.of(language), List.of(DateMeaning.values()), "DATE", "WHEN");
    }

    /**
     * From when a text's words count: the day that its dateline ("KYIV, July 20, 2025 (AFP) —") or a line of its own states,
     * where that is said more closely than by what is known of its publication and does not contradict it.
     *
     * @param known of the publication; may be {@link Reference#NONE}
     */
    public Reference reference(String text, Reference known) {
        if (known.isDay()) {
            return known;
        }
        String head = text.substring(0, Math.min(text.length(), HEAD));
        return find(new Tokens(head), known).stream()
                .filter(date -> isDay(date) && new PublicationLine(head, date.start(), date.end()).isOne())
                .map(date -> Reference.of(Edtf.parse(date.edtf())))
                .filter(known::contains)
                .findFirst()
                .orElse(known);
    }

    private static boolean isDay(DateFound date) {
        return date.isOnCalendar() && Edtf.parse(date.edtf()).precision() == Precision.DAY;
    }

    /**
     * The dates that are facts of their own: those on the calendar, the two ends of one time joined: "between May and
     * July", "since 2011".
     */
    public List<DateFound> findFacts(Tokens tokens, Reference reference) {
        List<DateFound> dates =
                find(tokens, reference).stream().filter(DateFound::isOnCalendar).toList();
        return Intervals.joined(tokens, dates);
    }

    /**
     * All expressions that TIMEX3 marks, durations and the like among them; each is within one line.
     *
     * @param reference from which words such as "yesterday" count
     * @return in the order of the text; none overlaps another
     */
    public List<DateFound> find(Tokens tokens, Reference reference) {
        RuleWords words = new RuleWords(tokens);
        Grammar<Sense> grammar = new Grammar<>(rules, words);
        Reading reading = new Reading(words, reference, confidence);
        List<DateFound> dates = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Found<Sense> found = grammar.longest(at);
            if (found != null) {
                dates.add(reading.resolve(found));
            }
            at = found == null ? at + 1 : found.end();
        }
        return dates;
    }
}
