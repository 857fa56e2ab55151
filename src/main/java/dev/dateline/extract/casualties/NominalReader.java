package dev.dateline.extract.casualties;

import static dev.dateline.extract.language.Languages.ENGLISH;
import static dev.dateline.extract.language.Morphology.ABOUT;
import static dev.dateline.extract.language.Morphology.AT;
import static dev.dateline.extract.language.Morphology.OF;
import static dev.dateline.extract.language.Morphology.WHICH;

import dev.dateline.casualty.Quantifier;

import java.util.Map;
import java.util.Set;

/** Reads numbers that count nouns of harm instead of people: "1,400 deaths", "the death toll rose to 45". */
final class NominalReader {

    private static final Set<String> MAY = ENGLISH.words("figures.may");

    private static final int FARTHEST_NUMBER = 4;
    private static final int FARTHEST_TOLL = 14;
    private static final Set<String> TOLL_MARKS = ENGLISH.words("nominal-reader.toll-marks");

    /** A number that a toll "tops" is less than it, one that it "nears" is more. */
    private static final Map<Quantifier, Set<String>> BINDING = Map.of(
            Quantifier.MORE_THAN, ENGLISH.words("nominal-reader.topping"),
            Quantifier.LESS_THAN, ENGLISH.words("nominal-reader.nearing"));

    /** What a number that is a toll stands after: "rose to", "stands at", "hit", "now"; not "from" and not "by". */
    private static final Set<String> TOLL_NUMBER = Lexicon.union(
            BINDING.get(Quantifier.MORE_THAN),
            BINDING.get(Quantifier.LESS_THAN),
            ENGLISH.words("nominal-reader.toll-number"));

    /** "climbs past 2,000" */
    private static final Set<String> RISING = ENGLISH.words("nominal-reader.rising");

    private static final Set<String> BEYOND = ENGLISH.words("nominal-reader.beyond");

    private static final Set<String> ELSE = ENGLISH.words("nominal-reader.else");
    private static final Set<String> TAKING = ENGLISH.words("nominal-reader.taking");
    private static final Set<String> LOST = ENGLISH.words("nominal-reader.lost");
    private static final Set<String> SUPPOSED = ENGLISH.words("nominal-reader.supposed");

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
                return isElse(count, noun) ? null : Group.number(longest(count));
            }
        }
        return null;
    }

    /** "no other injuries" says nothing of those that there were. */
    private boolean isElse(Count count, int noun) {
        for (int i = count.end(); i < noun; i++) {
            if (count.isZero() && text.is(i, ELSE)) {
                return true;
            }
        }
        return false;
    }

    /** "claimed 45 lives", "45 lives were lost"; {@code null} if the lives are not said to be lost. */
    Group lostLives(int lives, int from) {
        Group group = before(lives, from);
        if (group == null) {
            return null;
        }
        int verb = text.is(group.start() - 1, Lexicon.DEFINITES) ? group.start() - 2 : group.start() - 1;
        boolean isTaken = text.is(verb, TAKING)
                || text.is(lives + 1, LOST)
                || text.is(lives + 1, Lexicon.AUXILIARIES) && text.is(lives + 2, LOST);
        return isTaken ? group : null;
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
        int last = Math.min(end, toll + FARTHEST_TOLL);
        int at = toll;
        while (at < last && (text.isWord(at) || text.is(at, TOLL_MARKS) || counts.read(at) != null)) {
            Count count = counts.read(at);
            boolean isBeyond = text.is(at - 1, RISING) && text.is(at, BEYOND);
            boolean isStood = count != null && (isBeyond || text.is(at - 1, TOLL_NUMBER)) && !isOfElse(at, count);
            if (isStood || count != null && at == toll) {
                return isSupposed(toll, at) ? null : Group.number(bound(count));
            }
            at = isAside(at) ? afterAside(at, last) : at + 1;
        }
        return null;
    }

    /** "tops 2,000": the verb binds the number. */
    private Count bound(Count count) {
        int verb = count.start() - 1;
        for (Quantifier by : BINDING.keySet()) {
            if (count.isExact() && text.is(verb, BINDING.get(by))) {
                return count.bound(verb, count.end(), verb, verb + 1, by);
            }
        }
        return count;
    }

    /** "could rise to 50", "is expected to reach 50" */
    private boolean isSupposed(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean isMay = text.is(i, MAY) && text.isCapital(i);
            if ((text.is(i, Lexicon.MODALS) || text.is(i, SUPPOSED)) && !isMay) {
                return true;
            }
        }
        return false;
    }

    /** "a toll of 12 hours", "killed at 12 sites" */
    private boolean isOfElse(int at, Count count) {
        int next = count.end();
        boolean isNoun = text.isWord(next)
                && !text.isCapital(next)
                && !text.is(next, Lexicon.PHRASE_ENDS)
                && !text.is(next, Lexicon.PEOPLE)
                && !text.is(next, Lexicon.ADVERBS)
                && !text.is(next, Lexicon.HARMED);
        return text.is(at - 1, Set.of(AT, OF, ABOUT)) && isNoun;
    }

    /** ", which was 12 on Monday," */
    private boolean isAside(int at) {
        return text.low(at).equals(",") && text.low(at + 1).equals(WHICH);
    }

    private int afterAside(int at, int last) {
        int to = at + 1;
        while (to < last && !text.low(to).equals(",")) {
            to++;
        }
        return to + 1;
    }
}
