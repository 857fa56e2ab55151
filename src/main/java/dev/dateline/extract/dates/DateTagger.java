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
     * The day that the dateline states ("KYIV, July 20, 2025 (AFP) —"), for a text whose publication date is not known
     * otherwise; none if it states no whole day.
     */
    public Reference dateline(String text) {
        String head = text.substring(0, Math.min(text.length(), HEAD));
        return find(head, Reference.none()).stream()
                .filter(date -> isDay(date) && isClosed(head.substring(date.end())))
                .findFirst()
                .map(date -> Reference.of(Edtf.parse(date.edtf())))
                .orElse(Reference.none());
    }

    private static boolean isDay(DateFound date) {
        return date.isOnCalendar() && Edtf.parse(date.edtf()).precision() == Precision.DAY;
    }

    /** A dateline ends with the agency in brackets, a dash or both. */
    private static boolean isClosed(String rest) {
        String next = rest.stripLeading();
        return !next.isEmpty() && "(\u2014\u2013-_".indexOf(next.charAt(0)) >= 0;
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
        Tokens tokens = new Tokens(text);
        Grammar grammar = new Grammar(tokens);
        Reading reading = new Reading(tokens, reference, confidence);
        List<DateFound> dates = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Match.Found found = grammar.longest(at);
            if (found != null) {
                dates.add(reading.resolve(found));
            }
            at = found == null ? at + 1 : found.end();
        }
        return dates;
    }
}
