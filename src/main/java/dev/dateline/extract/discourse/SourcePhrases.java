package dev.dateline.extract.discourse;

import static dev.dateline.extract.language.Languages.ENGLISH;
import static dev.dateline.extract.language.Morphology.*;

import dev.dateline.extract.language.Lexicon;
import dev.dateline.extract.passage.Span;
import dev.dateline.extract.passage.Spanned;
import dev.dateline.extract.passage.Tokens;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds whom a sentence cites: "according to police", "the mayor, Ann Lee, said", "as reported by Tass". */
final class SourcePhrases {

    /**
     * That someone says something.
     *
     * @param span the words that say so
     * @param who the noun phrase for who it is, in them
     * @param isOfNext whether it is said of what stands after: "police said that"
     * @param isOfPrevious whether it is said of what stands before: ", police said."
     */
    record Said(Span span, Span who, boolean isOfNext, boolean isOfPrevious) implements Spanned {}

    /** What one source says stands against what another says after these. */
    static final Set<String> CONTRASTS = ENGLISH.words("source-phrases.contrasts");

    private static final int LONGEST_LIVES = 7;
    private static final int FARTHEST_AT = 10;

    private static final Set<String> VERBS = ENGLISH.words("verb.saying");
    /** After a verb of saying these begin no clause that tells what is said. */
    private static final Set<String> ADJUNCTS =
            Lexicon.union(Lexicon.PREPOSITIONS, Lexicon.ADVERBS, ENGLISH.words("source-phrases.adjuncts"));

    private final Tokens tokens;
    private final Speakers speakers;

    SourcePhrases(Tokens tokens) {
        this.tokens = tokens;
        speakers = new Speakers(tokens);
    }

    /** In the order of the sentence. */
    List<Said> inSentence(int start, int end) {
        List<Said> all = new ArrayList<>();
        for (int at = start; at < end; at++) {
            Said said = null;
            if (tokens.is(at, ENGLISH.words("figures.according")) && tokens.is(at + 1, TO)) {
                said = forward(at, at + 2, end, isOpening(at, start));
            } else if (tokens.is(at, ENGLISH.words("source-phrases.passive")) && tokens.is(at + 1, BY)) {
                said = forward(at, at + 2, end, false);
            } else if (tokens.is(at, ENGLISH.words("source-phrases.put"))) {
                said = isPutAt(at, end) ? subject(at, start, true, false) : null;
            } else if (tokens.is(at, VERBS) && !tokens.is(at, Lexicon.HARM_WORDS) && !isTakenLives(at)) {
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
        int before = tokens.is(at - 1, ",") ? at - 2 : at - 1;
        return at == start || before >= start && tokens.is(before, CONTRASTS);
    }

    /** "Officials put the number of dead at 53" */
    private boolean isPutAt(int verb, int end) {
        boolean isNumber = false;
        for (int i = verb + 1; i < Math.min(end, verb + FARTHEST_AT); i++) {
            isNumber |= tokens.is(i, ENGLISH.words("source-phrases.put-numbers"));
            if (isNumber && tokens.is(i, Set.of(AT, TO))) {
                return true;
            }
        }
        return false;
    }

    /** "The crash claimed 12 lives": nobody said so. */
    private boolean isTakenLives(int verb) {
        for (int i = verb + 1; tokens.is(verb, ENGLISH.words("figures.claimed")) && i < verb + LONGEST_LIVES; i++) {
            if (tokens.is(i, ENGLISH.words("figures.lives"))) {
                return true;
            }
        }
        return false;
    }

    /** Who it is from {@code first} on. */
    private Said forward(int start, int first, int end, boolean isOfNext) {
        Span who = speakers.at(first, end);
        return who == null ? null : new Said(new Span(start, who.to()), who, isOfNext, !isOfNext);
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
                && !tokens.is(at, ENGLISH.words("source-phrases.relatives"))
                && (tokens.isWord(at) || tokens.is(at, OWN))) {
            if (tokens.is(at, Lexicon.VERB_FORMS) || tokens.is(at, Lexicon.HARM_WORDS)) {
                return false;
            }
            at++;
        }
        return at > from;
    }

    /** Whether what is said follows its verb: "said that 12 died", "said on Monday 12 had died", but not "said on Monday". */
    private boolean isClauseAfter(int verb, int end) {
        int next = verb + 1;
        boolean isTold = tokens.is(verb, Lexicon.TOLD);
        if (!isTold && tokens.isWord(next) && next < end && !isAdjunct(next) && !tokens.is(next, CONTRASTS)) {
            return true;
        }
        for (int i = next; i < end && !tokens.is(i, CONTRASTS) && !tokens.is(i, ","); i++) {
            if (tokens.is(i, THAT) || tokens.is(i, Lexicon.HARM_WORDS)) {
                return true;
            }
        }
        return !isTold && next < end && tokens.isNumber(next);
    }

    private boolean isAdjunct(int at) {
        return tokens.is(at, ADJUNCTS) && !tokens.is(at, Lexicon.NUMBER_WORDS);
    }

    private Said subject(int verb, int start, boolean isOfNext, boolean isOfPrevious) {
        Span who = speakers.before(verb, start, isOfNext);
        return who == null ? null : new Said(new Span(who.from(), verb + 1), who, isOfNext, isOfPrevious);
    }

    /** "said the mayor", "said police." */
    private Said inverted(int verb, int start, int end) {
        boolean isApart =
                tokens.is(verb, ENGLISH.words("figures.said-or-says")) && (verb == start || !tokens.isWord(verb - 1));
        boolean isPhrase = !isAdjunct(verb + 1) && !tokens.is(verb + 1, Lexicon.NUMBER_WORDS);
        Span who = isApart && isPhrase ? speakers.after(verb, end) : null;
        return who == null ? null : new Said(new Span(verb, who.to()), who, false, true);
    }
}
