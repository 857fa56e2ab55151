package dev.dateline.extract.casualties;

import java.util.Set;

/** Reads numbers that count nouns of harm instead of people: "1,400 deaths", "the death toll rose to 45". */
final class NominalReader {

    private static final int FARTHEST_NUMBER = 4;
    private static final int FARTHEST_TOLL = 10;
    private static final Set<String> TOLL_VERBS = Lexicon.words(
            "rose rises risen rise climbed climbs climbing rising reached reaches reach stood stands stand to at of is was by"
                    + " past hit hits topped surpassed passed exceeded exceeds now up from currently has had the since grew"
                    + " grown jumped jumps soared soars swelled increased increases official reaching bringing , ( s total");
    private static final Set<String> TOLL_PHRASE = Set.of("in", "death", "for", "from", "attack", "bombing");

    private final Text text;
    private final CountReader counts;

    NominalReader(Text text, CountReader counts) {
        this.text = text;
        this.counts = counts;
    }

    /** "1,400 confirmed deaths": the number before a noun, not before {@code from}; {@code null} if there is none. */
    Group before(int noun, int from) {
        for (int at = noun - 1; at >= Math.max(from, noun - FARTHEST_NUMBER); at--) {
            Count count = counts.read(at);
            if (count != null && count.end() <= noun && isNounPhrase(count.end(), noun)) {
                return Group.number(longest(count));
            }
        }
        return null;
    }

    /** "at least two hundred", whose last word is a number as well. */
    private Count longest(Count count) {
        for (int back = FARTHEST_NUMBER; back > 0; back--) {
            Count longer = counts.read(count.start() - back);
            if (longer != null && longer.end() == count.end()) {
                return longer;
            }
        }
        return count;
    }

    private boolean isNounPhrase(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!text.isWord(i) || text.is(i, Lexicon.PHRASE_ENDS) || text.is(i, Lexicon.PEOPLE)) {
                return false;
            }
        }
        return true;
    }

    /** The number that "toll" goes on to, before {@code end}; {@code null} if it says none. */
    Group afterToll(int toll, int end) {
        int at = toll;
        while (at < Math.min(end, toll + FARTHEST_TOLL)) {
            Count count = counts.read(at);
            if (count != null && !text.low(at - 1).equals("from")) {
                return Group.number(count);
            }
            if (count == null && !isTollPhrase(at)) {
                return null;
            }
            at = count == null ? at + 1 : count.end();
        }
        return null;
    }

    private boolean isTollPhrase(int at) {
        return text.is(at, TOLL_VERBS)
                || text.is(at, Lexicon.ADVERBS)
                || text.isCapital(at)
                || text.is(at, TOLL_PHRASE);
    }
}
