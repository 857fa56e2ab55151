package dev.dateline.extract.figures;

import static dev.dateline.extract.language.Languages.ENGLISH;
import static dev.dateline.extract.language.Morphology.WHICH;

import dev.dateline.casualty.Quantifier;
import dev.dateline.extract.language.Lexicon;
import dev.dateline.extract.numbers.Count;
import dev.dateline.extract.numbers.CountReader;
import dev.dateline.extract.passage.Passage;
import dev.dateline.extract.passage.Span;
import dev.dateline.extract.passage.Tokens;
import dev.dateline.extract.people.Group;

import java.util.Map;
import java.util.Set;

/** Reads numbers that count nouns of harm instead of people: "1,400 deaths", "the death toll rose to 45". */
final class CountedHarm {

    private static final int FARTHEST_NUMBER = 4;
    private static final int FARTHEST_TOLL = 14;

    /** A number that a toll "tops" is less than it, one that it "nears" is more. */
    private static final Map<Quantifier, Set<String>> BINDING = Map.of(
            Quantifier.MORE_THAN, ENGLISH.words("nominal-reader.topping"),
            Quantifier.LESS_THAN, ENGLISH.words("nominal-reader.nearing"));

    /** What a number that is a toll stands after: "rose to", "stands at", "hit", "now"; not "from" and not "by". */
    private static final Set<String> TOLL_NUMBER = Lexicon.union(
            BINDING.get(Quantifier.MORE_THAN),
            BINDING.get(Quantifier.LESS_THAN),
            ENGLISH.words("nominal-reader.toll-number"));

    private static final Set<String> LOST = ENGLISH.words("nominal-reader.lost");

    private final Passage passage;
    private final Tokens tokens;

    CountedHarm(Passage passage) {
        this.passage = passage;
        tokens = passage.tokens();
    }

    /** "1,400 confirmed deaths": the number before a noun, not before {@code from}; {@code null} if there is none. */
    Group before(int noun, int from) {
        for (int at = noun - 1; at >= Math.max(from, noun - FARTHEST_NUMBER); at--) {
            Count count = count(at);
            if (count != null && count.to() <= noun && isNounPhrase(count.to(), noun)) {
                return isElse(count, noun) ? null : Group.number(longest(count));
            }
        }
        return null;
    }

    private Count count(int at) {
        return passage.from(CountReader.COUNTS, at);
    }

    /** "no other injuries" says nothing of those that there were. */
    private boolean isElse(Count count, int noun) {
        return tokens.anyMatch(
                count.to(), noun, i -> count.isZero() && tokens.is(i, ENGLISH.words("nominal-reader.else")));
    }

    /** "claimed 45 lives", "45 lives were lost"; {@code null} if the lives are not said to be lost. */
    Group lostLives(int lives, int from) {
        Group group = before(lives, from);
        if (group == null) {
            return null;
        }
        int verb = tokens.is(group.from() - 1, Lexicon.DEFINITES) ? group.from() - 2 : group.from() - 1;
        boolean isTaken = tokens.is(verb, ENGLISH.words("nominal-reader.taking"))
                || tokens.is(lives + 1, LOST)
                || tokens.is(lives + 1, Lexicon.AUXILIARIES) && tokens.is(lives + 2, LOST);
        return isTaken ? group : null;
    }

    /** "at least two hundred", whose last word is a number as well. */
    private Count longest(Count count) {
        for (int back = FARTHEST_NUMBER; back > 0; back--) {
            Count longer = count(count.from() - back);
            if (longer != null && longer.to() == count.to()) {
                return longer;
            }
        }
        return count;
    }

    private boolean isNounPhrase(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!tokens.isWord(i) || tokens.is(i, Lexicon.PHRASE_ENDS) || tokens.is(i, Lexicon.PEOPLE)) {
                return false;
            }
        }
        return true;
    }

    /** The number that "toll" goes on to, before {@code end}; {@code null} if it says none. */
    Group afterToll(int toll, int end) {
        int last = Math.min(end, toll + FARTHEST_TOLL);
        int at = toll;
        while (at < last
                && (tokens.isWord(at)
                        || tokens.is(at, ENGLISH.words("nominal-reader.toll-marks"))
                        || count(at) != null)) {
            Count count = count(at);
            boolean isBeyond = tokens.is(at - 1, ENGLISH.words("nominal-reader.rising"))
                    && tokens.is(at, ENGLISH.words("nominal-reader.beyond"));
            boolean isStood = count != null && (isBeyond || tokens.is(at - 1, TOLL_NUMBER));
            if (isStood || count != null && at == toll) {
                return isSupposed(toll, at) ? null : Group.number(bound(count));
            }
            at = isAside(at) ? afterAside(at, last) : at + 1;
        }
        return null;
    }

    /** "tops 2,000": the verb binds the number. */
    private Count bound(Count count) {
        int verb = count.from() - 1;
        for (Quantifier by : BINDING.keySet()) {
            if (count.isExact() && tokens.is(verb, BINDING.get(by))) {
                return count.boundBy(new Span(verb, verb + 1), by);
            }
        }
        return count;
    }

    /** "could rise to 50", "is expected to reach 50" */
    private boolean isSupposed(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean isMay = tokens.is(i, ENGLISH.words("figures.may")) && tokens.isCapital(i);
            if ((tokens.is(i, Lexicon.MODALS) || tokens.is(i, ENGLISH.words("nominal-reader.supposed"))) && !isMay) {
                return true;
            }
        }
        return false;
    }

    /** ", which was 12 on Monday," */
    private boolean isAside(int at) {
        return tokens.is(at, ",") && tokens.is(at + 1, WHICH);
    }

    private int afterAside(int at, int last) {
        int to = at + 1;
        while (to < last && !tokens.is(to, ",")) {
            to++;
        }
        return to + 1;
    }
}
