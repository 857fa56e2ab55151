package dev.dateline.extract.dates;

import java.util.ArrayList;
import java.util.List;

/** Finds the words of an English news text that name a time, and says which. Safe for use by many threads. */
public final class DateTagger {

    private final Confidence confidence = Confidence.measured();

    /**
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
