package dev.dateline.extract.casualties;

import static dev.dateline.extract.language.Languages.ENGLISH;
import static dev.dateline.extract.language.Morphology.AND;
import static dev.dateline.extract.language.Morphology.ED;
import static dev.dateline.extract.language.Morphology.ON;
import static dev.dateline.extract.language.Morphology.WITH;

import dev.dateline.extract.numbers.NumeralReader;

import java.util.Set;

/** Reads the noun phrase for who says something, before its verb ("the mayor, Ann Lee, said") or after it ("said the mayor"). */
final class Speakers {

    private static final Set<String> FAMILIAR = ENGLISH.words("figures.familiar");
    private static final Set<String> THIS_OR_LAST = ENGLISH.words("figures.this-or-last");
    private static final Set<String> SO_FAR = ENGLISH.words("figures.so-far");

    /** A noun phrase from token {@code first} to just before {@code last}. */
    record Speaker(int first, int last) {}

    /** They stand for a source that was spoken of before. */
    static final Set<String> PRONOUNS = ENGLISH.words("speakers.pronouns");

    private static final int LONGEST_PHRASE = 16;
    private static final int LONGEST_NAME = 6;

    private static final Set<String> PHRASE_ENDS = ENGLISH.words("speakers.phrase-ends");
    private static final Set<String> NO_SPEAKERS = Lexicon.union(
            Lexicon.ARTICLES,
            Lexicon.DEFINITES,
            Lexicon.AUXILIARIES,
            Lexicon.TIMES,
            ENGLISH.words("speakers.no-speakers"));
    private static final Set<String> BEFORE_SUBJECT = ENGLISH.words("speakers.before-subject");
    private static final Set<String> CONJUNCTIONS = ENGLISH.words("speakers.conjunctions");
    private static final Set<String> BEFORE_TIME = ENGLISH.words("speakers.before-time");
    private static final Set<String> SUBORDINATORS = ENGLISH.words("speakers.subordinators");
    private static final Set<String> POSSESSIVES = ENGLISH.words("speakers.possessives");
    private static final Set<String> RELATIVES = ENGLISH.words("speakers.relatives");
    private static final Set<String> IN_APPOSITIONS = ENGLISH.words("speakers.in-appositions");
    private static final Set<String> IN_NAMES = ENGLISH.words("speakers.in-names");

    private final Text text;

    Speakers(Text text) {
        this.text = text;
    }

    /**
     * Who stands before a verb as its subject, in the sentence from {@code start}; {@code null} if nobody does.
     *
     * @param isClause whether what is said follows the verb
     */
    Speaker before(int verb, int start, boolean isClause) {
        int to = beforeTime(verb, start);
        if (text.is(to - 1, PRONOUNS) && to > start) {
            return new Speaker(to - 1, to);
        }
        if (to > start && text.low(to - 1).equals(",")) {
            return apposed(to - 1, start);
        }
        if (to > start && text.is(to - 1, CONJUNCTIONS)) {
            return isClause ? ofVerbBefore(verb, to - 1, start) : null;
        }
        return phrase(to, start);
    }

    /** Whether a name stands before a verb as who a description before it is of: "her mother, Ann Lee, said". */
    boolean isNamedBefore(int verb, int start) {
        int open = text.low(verb - 1).equals(",") ? commaBefore(verb - 1, start) : -1;
        return open >= 0 && isName(open + 1, verb - 1) && phrase(open, start) != null;
    }

    /** The noun phrase at a token; {@code null} if there is none. */
    Speaker at(int first, int end) {
        int last = endOf(first, end);
        while (last > first && (text.is(last - 1, Lexicon.TIMES) || text.is(last - 1, THIS_OR_LAST))) {
            last--;
        }
        boolean isNone = last == first || text.is(first, PRONOUNS) || text.is(last - 1, NO_SPEAKERS);
        return isNone ? null : new Speaker(first, last);
    }

    /** Who stands after a verb, as in "said the mayor, Ann Lee": the name; {@code null} if nobody does. */
    Speaker after(int verb, int end) {
        Speaker who = at(verb + 1, end);
        if (who == null
                || text.isCapital(who.last() - 1)
                || !text.low(who.last()).equals(",")) {
            return who;
        }
        int name = who.last() + 1;
        int nameEnd = endOf(name, end);
        return nameEnd - name < LONGEST_NAME && isName(name, nameEnd) ? new Speaker(name, nameEnd) : who;
    }

    private int endOf(int first, int end) {
        int last = first;
        while (last < end && last - first < LONGEST_PHRASE && !isEnd(last)) {
            last++;
        }
        return last;
    }

    /** Where a subject ends before "had earlier said", "on Monday said" and the like. */
    private int beforeTime(int verb, int start) {
        int to = verb;
        while (to > start
                && (text.is(to - 1, Lexicon.HAVE)
                        || text.is(to - 1, Lexicon.ADVERBS)
                        || text.is(to - 1, Lexicon.TIMES)
                        || text.is(to - 1, SO_FAR)
                        || text.is(to - 1, BEFORE_TIME) && text.is(to, Lexicon.TIMES))) {
            to--;
        }
        return to;
    }

    private Speaker phrase(int to, int start) {
        int from = to;
        while (from > start && to - from < LONGEST_PHRASE && !isEnd(from - 1)) {
            from--;
        }
        from = afterClause(from, to);
        while (from < to && text.is(from, BEFORE_SUBJECT)) {
            from++;
        }
        boolean isSubject = to > from
                && !text.is(to - 1, NO_SPEAKERS)
                && !text.is(to - 1, Lexicon.PREPOSITIONS)
                && !text.is(from, Lexicon.PREPOSITIONS)
                && !hasVerb(from, to);
        return isSubject ? new Speaker(from, to) : null;
    }

    /** "12 died and police said": police. */
    private int afterClause(int from, int to) {
        for (int i = to - 1; i > from; i--) {
            if (text.low(i).equals(AND) && hasVerb(from, i)) {
                return i + 1;
            }
        }
        return from;
    }

    /** Of "a spokesman, Bill Reed, said" and "Bill Reed, 45, a spokesman, said", that end at a comma: Bill Reed. */
    private Speaker apposed(int comma, int start) {
        int close = beforeAge(comma);
        if (close < comma) {
            return described(close, close, start);
        }
        int open = commaBefore(close, start);
        if (open >= 0 && isName(open + 1, close)) {
            return phrase(close, open + 1);
        }
        return open >= 0 && isApposition(open + 1, close) ? described(beforeAge(open), open + 1, start) : null;
    }

    /** The first of two commas with an age between that end at a token; else the token. */
    private int beforeAge(int comma) {
        boolean isAge = isNumber(comma - 1) && text.low(comma - 2).equals(",");
        return isAge ? comma - 2 : comma;
    }

    private boolean isName(int from, int to) {
        boolean isHyphened = text.low(to - 2).equals("-") && text.tokens().isGlued(to - 1) && text.isCapital(to - 3);
        boolean isEnd = text.isCapital(to - 1) || isHyphened;
        return to > from && (text.isCapital(from) || isHyphened) && isEnd && !text.is(to - 1, Lexicon.TIMES);
    }

    /** Whom an apposition from token {@code apposition} on describes: a name, or anyone if it begins with "who". */
    private Speaker described(int to, int apposition, int start) {
        return isName(to - 1, to) || text.is(apposition, RELATIVES) ? phrase(to, start) : null;
    }

    private boolean isApposition(int from, int to) {
        boolean isOfPlace = text.is(from, Lexicon.PREPOSITIONS) && !text.is(from, IN_APPOSITIONS);
        return !isOfPlace && (text.is(from, RELATIVES) || !hasVerb(from, to));
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

    /** Of "the mayor visited the town and said", up to "and": the mayor. Who "was jailed and told" says nothing. */
    private Speaker ofVerbBefore(int verb, int and, int start) {
        int first = and;
        while (first > start && and - first < LONGEST_PHRASE && isInClause(first - 1)) {
            first--;
        }
        int to = first;
        while (to < and && !isVerb(to)) {
            to++;
        }
        boolean isTold = text.is(verb, Lexicon.TOLD) && text.is(to, Lexicon.AUXILIARIES);
        boolean isPronoun = to == first + 1 && text.is(first, PRONOUNS);
        if (isTold || to == and) {
            return null;
        }
        return isPronoun ? new Speaker(first, to) : phrase(to, first);
    }

    private boolean isInClause(int at) {
        return (text.isWord(at) || isNumber(at) || text.is(at, POSSESSIVES)) && !text.is(at, SUBORDINATORS);
    }

    private boolean isNumber(int at) {
        return NumeralReader.isDigits(text.low(at));
    }

    private boolean isVerb(int at) {
        return text.is(at, Lexicon.AUXILIARIES)
                || text.is(at, Lexicon.HAVE)
                || text.is(at, Lexicon.VERBS)
                || text.low(at).endsWith(ED)
                || Triggers.isVerb(text, at);
    }

    /** Whether there is an auxiliary or a word of harm. */
    private boolean hasVerb(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.is(i, Lexicon.AUXILIARIES) || Triggers.isVerb(text, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isEnd(int at) {
        boolean isInName = text.is(at, IN_NAMES)
                && !text.tokens().isSentenceStart(at)
                && (text.isCapital(at) || text.low(at).equals(ON) && isBetweenNames(at));
        boolean isFamiliar = text.low(at).equals(WITH) && text.is(at - 1, FAMILIAR);
        return text.is(at, PHRASE_ENDS) && !isInName && !isFamiliar;
    }

    /** "Commission on Human Rights" */
    private boolean isBetweenNames(int at) {
        return text.isCapital(at - 1)
                && text.isCapital(at + 1)
                && !text.is(at + 1, Lexicon.TIMES)
                && !text.is(at + 1, Lexicon.MONTHS);
    }
}
