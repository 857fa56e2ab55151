package dev.dateline.extract.people;

import static dev.dateline.extract.language.Languages.ENGLISH;
import static dev.dateline.extract.language.Morphology.BOTH;
import static dev.dateline.extract.language.Morphology.ED;
import static dev.dateline.extract.language.Morphology.ING;

import dev.dateline.extract.language.Lexicon;
import dev.dateline.extract.passage.Tokens;

import java.util.Set;

/** Tells whether people are only the end of a list whose beginning is unread: the "two of his aides" of "a colonel and two of his aides". */
final class Conjunctions {

    private static final Set<String> OPENERS = Lexicon.union(
            Lexicon.ARTICLES,
            Lexicon.DEFINITES,
            Lexicon.QUANTIFIERS,
            Lexicon.NUMBER_WORDS,
            ENGLISH.words("conjuncts.openers"));
    private static final Set<String> SUBJECTS = ENGLISH.words("conjuncts.subjects");

    private final Tokens tokens;

    Conjunctions(Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * Whether "and" before a noun phrase joins it to another noun phrase that stands there, not to a clause: no verb is between
     * "and" and where the clause begins.
     *
     * @param start where the sentence begins
     */
    boolean isJoinedToUnread(Group group, int start) {
        int and = tokens.is(group.from() - 1, BOTH) ? group.from() - 2 : group.from() - 1;
        if (and > start && tokens.is(and, ENGLISH.words("conjuncts.and"))) {
            return isNounPhrase(and, start);
        }
        boolean isList = group.parts().size() > 1
                && tokens.is(and, ",")
                && !tokens.is(group.to(), ",")
                && !isOfPlace(first(and, start) - 1, start)
                && (tokens.is(first(and, start), Lexicon.ARTICLES) || tokens.is(first(and, start), Lexicon.DEFINITES));
        return isList && isNounPhrase(and, start);
    }

    /** "In Homs, the country's third city,": what stands after the first comma is said of the place. */
    private boolean isOfPlace(int comma, int start) {
        return comma > start
                && tokens.is(comma, ",")
                && tokens.isCapital(comma - 1)
                && tokens.is(start, Lexicon.PREPOSITIONS);
    }

    private int first(int end, int start) {
        int first = end;
        while (first > start && !tokens.is(first - 1, ENGLISH.words("conjuncts.boundaries"))) {
            first--;
        }
        return first;
    }

    private boolean isNounPhrase(int end, int start) {
        int first = first(end, start);
        boolean isOpened = first < end && (tokens.is(first, OPENERS) || tokens.isCapital(first) || isNumber(first));
        boolean isBound = tokens.is(first + 1, ENGLISH.words("figures.least-or-most")) || isNumber(first + 1);
        if (!isOpened || tokens.is(first, Lexicon.PREPOSITIONS) && !isBound || tokens.is(first, SUBJECTS)) {
            return false;
        }
        return !tokens.anyMatch(first, end, i -> isVerb(i) || tokens.is(i, Lexicon.TIMES) || tokens.is(i, SUBJECTS));
    }

    private boolean isNumber(int at) {
        return tokens.is(at, Lexicon.NUMBER_WORDS) || tokens.isNumber(at);
    }

    private boolean isVerb(int at) {
        String word = tokens.low(at);
        boolean isInflected = word.length() > 4 && (word.endsWith(ED) || word.endsWith(ING));
        return isInflected || Lexicon.VERB_FORMS.contains(word) || Lexicon.HARM_WORDS.contains(word);
    }
}
