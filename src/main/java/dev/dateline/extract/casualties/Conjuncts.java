package dev.dateline.extract.casualties;

import static dev.dateline.extract.language.Languages.ENGLISH;
import static dev.dateline.extract.language.Morphology.BOTH;
import static dev.dateline.extract.language.Morphology.ED;
import static dev.dateline.extract.language.Morphology.ING;

import java.util.Set;

/** Tells whether people are only the end of a list whose beginning is unread: the "two of his aides" of "a colonel and two of his aides". */
final class Conjuncts {

    private static final Set<String> LEAST_OR_MOST = ENGLISH.words("figures.least-or-most");

    private static final Set<String> AND = ENGLISH.words("conjuncts.and");
    private static final Set<String> BOUNDARIES = ENGLISH.words("conjuncts.boundaries");
    private static final Set<String> OPENERS = Lexicon.union(
            Lexicon.ARTICLES,
            Lexicon.DEFINITES,
            Lexicon.QUANTIFIERS,
            Lexicon.NUMBER_WORDS,
            ENGLISH.words("conjuncts.openers"));
    private static final Set<String> SUBJECTS = ENGLISH.words("conjuncts.subjects");

    private final Text text;

    Conjuncts(Text text) {
        this.text = text;
    }

    /**
     * Whether "and" before a noun phrase joins it to another noun phrase that stands there, not to a clause: no verb is between
     * "and" and where the clause begins.
     *
     * @param start where the sentence begins
     */
    boolean isJoinedToUnread(Group group, int start) {
        int and = text.low(group.start() - 1).equals(BOTH) ? group.start() - 2 : group.start() - 1;
        if (and > start && text.is(and, AND)) {
            return isNounPhrase(and, start);
        }
        boolean isList = group.parts().size() > 1
                && text.low(and).equals(",")
                && !text.low(group.end()).equals(",")
                && !isOfPlace(first(and, start) - 1, start)
                && (text.is(first(and, start), Lexicon.ARTICLES) || text.is(first(and, start), Lexicon.DEFINITES));
        return isList && isNounPhrase(and, start);
    }

    /** "In Homs, the country's third city,": what stands after the first comma is said of the place. */
    private boolean isOfPlace(int comma, int start) {
        return comma > start
                && text.low(comma).equals(",")
                && text.isCapital(comma - 1)
                && text.is(start, Lexicon.PREPOSITIONS);
    }

    private int first(int end, int start) {
        int first = end;
        while (first > start && !text.is(first - 1, BOUNDARIES)) {
            first--;
        }
        return first;
    }

    private boolean isNounPhrase(int end, int start) {
        int first = first(end, start);
        boolean isOpened = first < end && (text.is(first, OPENERS) || text.isCapital(first) || isNumber(first));
        boolean isBound = text.is(first + 1, LEAST_OR_MOST) || isNumber(first + 1);
        if (!isOpened || text.is(first, Lexicon.PREPOSITIONS) && !isBound || text.is(first, SUBJECTS)) {
            return false;
        }
        for (int i = first; i < end; i++) {
            if (isVerb(i) || text.is(i, Lexicon.TIMES) || text.is(i, SUBJECTS)) {
                return false;
            }
        }
        return true;
    }

    private boolean isNumber(int at) {
        String word = text.low(at);
        return Lexicon.NUMBER_WORDS.contains(word) || !word.isEmpty() && Character.isDigit(word.charAt(0));
    }

    private boolean isVerb(int at) {
        String word = text.low(at);
        boolean isInflected = word.length() > 4 && (word.endsWith(ED) || word.endsWith(ING));
        return text.is(at, Lexicon.AUXILIARIES)
                || text.is(at, Lexicon.HAVE)
                || text.is(at, Lexicon.MODALS)
                || text.is(at, Lexicon.VERBS)
                || isInflected
                || Triggers.at(text, at) != null;
    }
}
