package dev.dateline.extract.casualties;

import static dev.dateline.extract.language.Languages.ENGLISH;
import static dev.dateline.extract.language.Morphology.AT;
import static dev.dateline.extract.language.Morphology.BY;
import static dev.dateline.extract.language.Morphology.OWN;
import static dev.dateline.extract.language.Morphology.THAT;
import static dev.dateline.extract.language.Morphology.TO;

import dev.dateline.extract.casualties.Speakers.Speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds whom a sentence cites: "according to police", "the mayor, Ann Lee, said", "as reported by Tass". */
final class SourcePhrases {

    private static final Set<String> CLAIMED = ENGLISH.words("figures.claimed");
    private static final Set<String> ACCORDING = ENGLISH.words("figures.according");
    private static final Set<String> LIVES = ENGLISH.words("figures.lives");
    private static final Set<String> SAID_OR_SAYS = ENGLISH.words("figures.said-or-says");

    /**
     * That someone says something: the words from token {@code start} to just before {@code end}, in which the noun phrase for
     * who it is goes from {@code first} to just before {@code last}.
     *
     * @param isOfNext whether it is said of what stands after: "police said that"
     * @param isOfPrevious whether it is said of what stands before: ", police said."
     */
    record Said(int start, int end, int first, int last, boolean isOfNext, boolean isOfPrevious) {}

    /** What one source says stands against what another says after these. */
    static final Set<String> CONTRASTS = ENGLISH.words("source-phrases.contrasts");

    private static final int LONGEST_LIVES = 7;
    private static final int FARTHEST_AT = 10;

    private static final Set<String> VERBS = ENGLISH.words("source-phrases.verbs");
    private static final Set<String> PUT = ENGLISH.words("source-phrases.put");
    private static final Set<String> PUT_NUMBERS = ENGLISH.words("source-phrases.put-numbers");
    private static final Set<String> PASSIVE = ENGLISH.words("source-phrases.passive");
    /** After a verb of saying these begin no clause that tells what is said. */
    private static final Set<String> ADJUNCTS =
            Lexicon.union(Lexicon.PREPOSITIONS, Lexicon.ADVERBS, ENGLISH.words("source-phrases.adjuncts"));

    private static final Set<String> RELATIVES = ENGLISH.words("source-phrases.relatives");

    private final Text text;
    private final Speakers speakers;

    SourcePhrases(Text text) {
        this.text = text;
        speakers = new Speakers(text);
    }

    /** In the order of the sentence. */
    List<Said> inSentence(int start, int end) {
        List<Said> all = new ArrayList<>();
        for (int at = start; at < end; at++) {
            Said said = null;
            if (text.is(at, ACCORDING) && text.low(at + 1).equals(TO)) {
                said = forward(at, at + 2, end, isOpening(at, start));
            } else if (text.is(at, PASSIVE) && text.low(at + 1).equals(BY)) {
                said = forward(at, at + 2, end, false);
            } else if (text.is(at, PUT)) {
                said = isPutAt(at, end) ? subject(at, start, true, false) : null;
            } else if (text.is(at, VERBS) && Triggers.at(text, at) == null && !isTakenLives(at)) {
                said = around(at, start, end);
            }
            if (said != null) {
                all.add(said);
            }
        }
        return all;
    }

    /** "According to police, 12 died", "but, according to police, 12 died" */
    private boolean isOpening(int at, int start) {
        int before = text.low(at - 1).equals(",") ? at - 2 : at - 1;
        return at == start || before >= start && text.is(before, CONTRASTS);
    }

    /** "Officials put the number of dead at 53" */
    private boolean isPutAt(int verb, int end) {
        boolean isNumber = false;
        for (int i = verb + 1; i < Math.min(end, verb + FARTHEST_AT); i++) {
            isNumber |= text.is(i, PUT_NUMBERS);
            if (isNumber && text.is(i, Set.of(AT, TO))) {
                return true;
            }
        }
        return false;
    }

    /** "The crash claimed 12 lives": nobody said so. */
    private boolean isTakenLives(int verb) {
        for (int i = verb + 1; text.is(verb, CLAIMED) && i < verb + LONGEST_LIVES; i++) {
            if (text.is(i, LIVES)) {
                return true;
            }
        }
        return false;
    }

    /** Who it is from {@code first} on. */
    private Said forward(int start, int first, int end, boolean isOfNext) {
        Speaker who = speakers.at(first, end);
        return who == null ? null : new Said(start, who.last(), who.first(), who.last(), isOfNext, !isOfNext);
    }

    /** The subject before a verb of saying, or after it: "said the mayor". */
    private Said around(int verb, int start, int end) {
        boolean isClause = isClauseAfter(verb, end);
        boolean isPhrase = isPhraseAfter(verb + 1, end) && !speakers.isNamedBefore(verb, start);
        Said inverted = isPhrase ? inverted(verb, start, end) : null;
        return inverted != null ? inverted : subject(verb, start, isClause, !isClause || isAdjunct(verb + 1));
    }

    /** Whether no verb stands before the next comma, stop or relative clause. */
    private boolean isPhraseAfter(int from, int end) {
        int at = from;
        while (at < end
                && !text.is(at, RELATIVES)
                && (text.isWord(at) || text.low(at).equals(OWN))) {
            boolean isVerb = text.is(at, Lexicon.AUXILIARIES)
                    || text.is(at, Lexicon.HAVE)
                    || text.is(at, Lexicon.MODALS)
                    || text.is(at, Lexicon.VERBS)
                    || Triggers.at(text, at) != null;
            if (isVerb) {
                return false;
            }
            at++;
        }
        return at > from;
    }

    /** Whether what is said follows its verb: "said that 12 died", "said on Monday 12 had died", but not "said on Monday". */
    private boolean isClauseAfter(int verb, int end) {
        int next = verb + 1;
        boolean isTold = text.is(verb, Lexicon.TOLD);
        if (!isTold && text.isWord(next) && next < end && !isAdjunct(next) && !text.is(next, CONTRASTS)) {
            return true;
        }
        for (int i = next; i < end && !text.is(i, CONTRASTS) && !text.low(i).equals(","); i++) {
            if (text.low(i).equals(THAT) || Triggers.at(text, i) != null) {
                return true;
            }
        }
        return !isTold && next < end && Character.isDigit(text.low(next).charAt(0));
    }

    private boolean isAdjunct(int at) {
        return text.is(at, ADJUNCTS) && !text.is(at, Lexicon.NUMBER_WORDS);
    }

    private Said subject(int verb, int start, boolean isOfNext, boolean isOfPrevious) {
        Speaker who = speakers.before(verb, start, isOfNext);
        return who == null ? null : new Said(who.first(), verb + 1, who.first(), who.last(), isOfNext, isOfPrevious);
    }

    /** "said the mayor", "said police." */
    private Said inverted(int verb, int start, int end) {
        boolean isApart = text.is(verb, SAID_OR_SAYS) && (verb == start || !text.isWord(verb - 1));
        boolean isPhrase = !isAdjunct(verb + 1) && !text.is(verb + 1, Lexicon.NUMBER_WORDS);
        Speaker who = isApart && isPhrase ? speakers.after(verb, end) : null;
        return who == null ? null : new Said(verb, who.last(), who.first(), who.last(), false, true);
    }
}
