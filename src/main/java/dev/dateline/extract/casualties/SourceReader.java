package dev.dateline.extract.casualties;

import dev.dateline.casualty.AttributionKind;
import dev.dateline.casualty.FigureStatus;

import java.util.Set;

/** Reads who a sentence's statement comes from: "according to police", "the mayor, Ann Lee, said", "as reported by Tass". */
final class SourceReader {

    private static final int LONGEST_PHRASE = 16;
    private static final int LONGEST_LIVES = 7;

    private static final Set<String> VERBS = Lexicon.words(
            "said says told reported reports confirmed announced stated added claimed revealed estimated estimates confirms");
    private static final Set<String> PASSIVE = Lexicon.words(
            "reported confirmed announced stated released documented recorded given provided published compiled cited verified");
    private static final Set<String> ANONYMOUS = Lexicon.words(
            "source sources anonymity witness witnesses diplomat diplomats insider insiders someone person");
    private static final Set<String> DISPUTES =
            Lexicon.words("denied denies disputed disputes rejected rejects contested");
    private static final Set<String> REVISIONS = Lexicon.words("revised revises revising lowered corrected");
    private static final Set<String> CONFIRMS = Lexicon.words("confirmed confirms");
    private static final Set<String> PHRASE_ENDS = Lexicon.words(
            ", . ; : \" \u201c \u201d ? ! \u2014 \u2013 ( ) said says told reported which who that when while but as where after"
                    + " because with on was were is has had have saying adding");
    private static final Set<String> INNER = Lexicon.words("of for and the al - & in 's de");
    private static final Set<String> PRONOUNS = Lexicon.words("he she they it who we i that which this there him her");

    /** What one source says stands against what another says after these. */
    private static final Set<String> CONTRASTS = Set.of("but", "while", "whereas", "although", "though");

    private final Text text;

    SourceReader(Text text) {
        this.text = text;
    }

    /** Who the sentence around a claim says it is from: of the claim's own clause, if that names someone. */
    Source of(int claim) {
        int start = text.sentenceStart(claim);
        int end = text.sentenceEnd(claim);
        FigureStatus status = status(start, end);
        int clauseStart = claim;
        while (clauseStart > start && !text.is(clauseStart, CONTRASTS)) {
            clauseStart--;
        }
        int clauseEnd = claim;
        while (clauseEnd < end && !text.is(clauseEnd, CONTRASTS)) {
            clauseEnd++;
        }
        Words phrase = phrase(clauseStart, clauseEnd);
        if (phrase == null) {
            phrase = phrase(start, end);
        }
        return phrase == null
                ? new Source(AttributionKind.ARTICLE_VOICE, null, null, status)
                : source(phrase, status, start, end);
    }

    private Words phrase(int start, int end) {
        for (int at = start; at < end; at++) {
            Words phrase = null;
            if (text.reads(at, "according", "to")) {
                phrase = forward(at + 2, end);
            } else if (text.is(at, PASSIVE) && text.low(at + 1).equals("by")) {
                phrase = forward(at + 2, end);
            } else if (text.is(at, VERBS) && Triggers.at(text, at) == null && !isTakenLives(at)) {
                phrase = around(at, start, end);
            }
            if (phrase != null) {
                return phrase;
            }
        }
        return null;
    }

    /** "The crash claimed 12 lives": nobody said so. */
    private boolean isTakenLives(int verb) {
        for (int i = verb + 1; text.low(verb).equals("claimed") && i < verb + LONGEST_LIVES; i++) {
            if (text.is(i, Set.of("life", "lives", "victims"))) {
                return true;
            }
        }
        return false;
    }

    private FigureStatus status(int start, int end) {
        FigureStatus status = FigureStatus.REPORTED;
        for (int at = start; at < end; at++) {
            if (text.is(at, DISPUTES)) {
                return FigureStatus.DISPUTED;
            }
            if (text.is(at, REVISIONS)) {
                return FigureStatus.REVISED;
            }
            if (text.is(at, CONFIRMS)) {
                status = FigureStatus.CONFIRMED;
            }
        }
        return status;
    }

    /** The noun phrase from here on. */
    private Words forward(int at, int end) {
        int to = at;
        while (to < end && to - at < LONGEST_PHRASE && !isEnd(to)) {
            to++;
        }
        return to == at || text.is(at, PRONOUNS) ? null : text.words(at, to);
    }

    /** The subject before a verb of saying, or after it: "said the mayor". */
    private Words around(int verb, int start, int end) {
        int from = verb;
        while (from > start && verb - from < LONGEST_PHRASE && !isEnd(from - 1)) {
            from--;
        }
        while (from < verb && text.is(from, Set.of("and", "but", "also", "later", "had", "has", "\u2019", "'"))) {
            from++;
        }
        int to = verb;
        if (from == verb && isAfterApposition(verb, start)) {
            to = verb - 1;
            from = commaBefore(to, start) + 1;
        }
        while (to > from && text.is(to - 1, Lexicon.ADVERBS)) {
            to--;
        }
        boolean isSubject = to > from
                && !text.is(to - 1, PRONOUNS)
                && !text.is(from, Lexicon.PREPOSITIONS)
                && !text.is(to - 1, Lexicon.AUXILIARIES);
        if (isSubject) {
            return hasVerb(from, to) ? null : text.words(from, to);
        }
        boolean isInverted = to == from
                && text.is(verb, Set.of("said", "says"))
                && (text.isCapital(verb + 1) || text.is(verb + 1, Set.of("the", "a")));
        return isInverted ? forward(verb + 1, end) : null;
    }

    /** "a spokesman, Bill Reed, said": Bill Reed. */
    private boolean isAfterApposition(int verb, int start) {
        int comma = text.low(verb - 1).equals(",") ? commaBefore(verb - 1, start) : -1;
        return comma >= 0 && text.isCapital(comma + 1) && text.isCapital(verb - 2);
    }

    /** The comma nearest before a token, with a phrase between; -1 if there is none. */
    private int commaBefore(int at, int start) {
        for (int i = at - 2; i > start && at - i < LONGEST_PHRASE; i--) {
            if (text.low(i).equals(",")) {
                return i;
            }
        }
        return -1;
    }

    private boolean hasVerb(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.is(i, Lexicon.AUXILIARIES) || Triggers.isVerb(text, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isEnd(int at) {
        boolean isInName = text.is(at, Set.of("who", "that"))
                && text.isCapital(at)
                && !text.tokens().isSentenceStart(at);
        return text.is(at, PHRASE_ENDS) && !isInName;
    }

    private Source source(Words phrase, FigureStatus status, int start, int end) {
        int from = text.tokens().at(phrase.start());
        int to = text.tokens().at(phrase.end() - 1) + 1;
        for (int i = start; i < end; i++) {
            boolean isKept = text.low(i).equals("anonymity") || i >= from && i < to && text.is(i, ANONYMOUS);
            if (isKept) {
                return new Source(AttributionKind.ANONYMOUS, phrase, null, status);
            }
        }
        Words name = name(from, to);
        return name == null
                ? new Source(AttributionKind.OFFICIAL, phrase, null, status)
                : new Source(AttributionKind.NAMED, phrase, name, status);
    }

    /** The last run of capitalised words, with the small words that hold it together. */
    private Words name(int from, int to) {
        int last = to - 1;
        while (last >= from && !isNameWord(last)) {
            last--;
        }
        if (last < from) {
            return null;
        }
        int first = last;
        while (first > from
                && (isNameWord(first - 1)
                        || text.is(first - 1, INNER)
                                && first - 2 >= from
                                && isNameWord(first - 2)
                                && !text.low(first - 1).equals("'s"))) {
            first = isNameWord(first - 1) ? first - 1 : first - 2;
        }
        while (first < last && text.is(first, Lexicon.TITLES)) {
            first++;
        }
        return text.words(first, last + 1);
    }

    /** Not the "UK" of "UK-based", nor a capital that begins the sentence alone. */
    private boolean isNameWord(int at) {
        boolean isBegin = text.sentenceStart(at) == at && !text.isCapital(at + 1);
        boolean isModifier = text.low(at + 1).equals("-") && !text.isCapital(at + 2);
        return text.isCapital(at) && !isModifier && !isBegin && !text.is(at, Set.of("the", "a"));
    }
}
