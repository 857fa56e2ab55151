package dev.dateline.extract.dates;

import dev.dateline.extract.rules.Confidence;
import dev.dateline.time.Edtf;
import dev.dateline.time.Precision;

import java.util.ArrayList;
import java.util.List;

/** Finds the words of an English news text that name a time, and says which. Safe for use by many threads. */
public final class DateTagger {

    /** Headline, standfirst and dateline are within it. */
    private static final int HEAD = 1_000;

    private final Confidence confidence = Confidence.measured(DateTagger.class);

    /**
     * From when a text's words count: the day that its dateline ("KYIV, July 20, 2025 (AFP) —") or a line of its own states,
     * where that is said more closely than by what is known of its publication and does not contradict it.
     *
     * @param known of the publication; may be {@link Reference#none}
     */
    public Reference reference(String text, Reference known) {
        if (known.isDay()) {
            return known;
        }
        String head = text.substring(0, Math.min(text.length(), HEAD));
        return find(head, known).stream()
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
    public List<DateFound> findFacts(String text, Reference reference) {
        List<DateFound> dates =
                find(text, reference).stream().filter(DateFound::isOnCalendar).toList();
        return Intervals.joined(text, dates);
    }

    /**
     * All expressions that TIMEX3 marks, durations and the like among them.
     *
     * @param text its paragraphs parted by line ends; a date is within one of them
     * @param reference from which words such as "yesterday" count
     * @return in the order of the text; none overlaps another
     */
    public List<DateFound> find(String text, Reference reference) {
        TimeTokens tokens = new TimeTokens(text);
        Grammar grammar = new Grammar(tokens);
        Reading reading = new Reading(tokens, reference, confidence);
        List<DateFound> dates = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            RuleMatch.Found found = grammar.longest(at);
            if (found != null) {
                dates.add(reading.resolve(found));
            }
            at = found == null ? at + 1 : found.end();
        }
        return dates;
    }
}
