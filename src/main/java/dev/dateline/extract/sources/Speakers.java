package dev.dateline.extract.sources;

import static dev.dateline.extract.language.Languages.ENGLISH;
import static dev.dateline.extract.language.Morphology.*;

import dev.dateline.extract.language.Lexicon;
import dev.dateline.extract.numbers.NumeralReader;
import dev.dateline.extract.passage.Span;
import dev.dateline.extract.passage.Tokens;

import java.util.Set;

/** Reads the noun phrase for who says something, before its verb ("the mayor, Ann Lee, said") or after it ("said the mayor"). */
final class Speakers {

    /** They stand for a source that was spoken of before. */
    static final Set<String> PRONOUNS = ENGLISH.words("speakers.pronouns");

    private static final int LONGEST_PHRASE = 16;
    private static final int LONGEST_NAME = 6;

    private static final Set<String> NO_SPEAKERS = Lexicon.union(
            Lexicon.ARTICLES,
            Lexicon.DEFINITES,
            Lexicon.AUXILIARIES,
            Lexicon.TIMES,
            ENGLISH.words("speakers.no-speakers"));
    private static final Set<String> RELATIVES = ENGLISH.words("speakers.relatives");

    private final Tokens tokens;
    private final Asides asides;

    Speakers(Tokens tokens) {
        this.tokens = tokens;
        this.asides = new Asides(tokens);
    }

    /**
     * Who stands before a verb as its subject, in the sentence from {@code start}; {@code null} if nobody does.
     *
     * @param isClause whether what is said follows the verb
     */
    Span before(int verb, int start, boolean isClause) {
        int to = beforeTime(verb, start);
        if (tokens.is(to - 1, Lexicon.AUXILIARIES)) {
            return tokens.is(verb, ENGLISH.words("source.quoted")) ? phrase(to - 1, start) : null;
        }
        if (tokens.is(to - 1, PRONOUNS) && to > start) {
            return new Span(to - 1, to);
        }
        if (to > start && tokens.is(to - 1, ")")) {
            int open = asides.openBefore(to - 1, start);
            return open < 0 ? null : phrase(open, start);
        }
        if (to > start + 1 && tokens.is(to - 1, RELATIVES) && !isWho(to - 1)) {
            return tokens.is(to - 2, ",") ? phraseWithName(to - 2, start) : phrase(to - 1, start);
        }
        if (to > start && tokens.is(to - 1, ",")) {
            int open = asides.commaBefore(to - 1, start);
            int relative = open >= 0 && asides.isName(open + 1, to - 1) ? -1 : asides.relativeBefore(to - 1, start);
            Span who = relative < 0 ? apposed(to - 1, start) : phrase(relative, start);
            return isOne(who) && tokens.is(who.to() + 1, Lexicon.ARTICLES) ? at(who.to() + 1, to - 1) : who;
        }
        if (to > start && tokens.is(verb + 1, Lexicon.AUXILIARIES)) {
            return phrase(to, beforeNearest(to, start));
        }
        if (to > start && tokens.is(to - 1, ENGLISH.words("speakers.conjunctions"))) {
            return isClause ? ofVerbBefore(verb, to - 1, start) : null;
        }
        return phrase(to, start);
    }

    /** Whether a name stands before a verb as who a description before it is of: "her mother, Ann Lee, said". */
    boolean isNamedBefore(int verb, int start) {
        int open = tokens.is(verb - 1, ",") ? asides.commaBefore(verb - 1, start) : -1;
        return open >= 0 && asides.isName(open + 1, verb - 1) && phrase(open, start) != null;
    }

    /** The noun phrase at a token; {@code null} if there is none. */
    Span at(int first, int end) {
        int last = endOf(first, end);
        while (last > first
                && (tokens.is(last - 1, Lexicon.TIMES) || tokens.is(last - 1, ENGLISH.words("figures.this-or-last")))) {
            last--;
        }
        boolean isNone = last == first || tokens.is(first, PRONOUNS) || isNoSpeaker(last - 1);
        return isNone ? null : new Span(first, last);
    }

    /** The noun phrase at a token, with a name beside it: "the mayor, Ann Lee". */
    Span withName(int first, int end) {
        Span who = at(first, end);
        boolean isDescription = who != null && (tokens.is(who.from(), THE) || !tokens.isCapital(who.to() - 1));
        if (!isDescription
                || !tokens.is(who.to(), ",")
                || tokens.low(who.to() - 1).endsWith(S)) {
            return who;
        }
        int name = who.to() + 1;
        int nameEnd = endOf(name, end);
        boolean isName = asides.isName(name, nameEnd) || tokens.is(name, THE) && tokens.isCapital(nameEnd - 1);
        return nameEnd - name < LONGEST_NAME && isName ? new Span(first, nameEnd) : who;
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
                && (tokens.is(to - 1, Lexicon.HAVE)
                        || tokens.is(to - 1, Lexicon.ADVERBS)
                        || tokens.is(to - 1, Lexicon.TIMES)
                        || tokens.is(to - 1, THERE)
                        || tokens.is(to - 1, ENGLISH.words("figures.so-far"))
                        || tokens.is(to - 1, ENGLISH.words("speakers.before-time")) && tokens.is(to, Lexicon.TIMES))) {
            to--;
        }
        return to;
    }

    /** "three of the men Suva police say were hurt": before "Suva", as the men are whom it is said of. */
    private int beforeNearest(int to, int start) {
        int from = to - 1;
        while (from > start && tokens.isCapital(from - 1) && !tokens.is(from - 1, NO_SPEAKERS)) {
            from--;
        }
        return from > start && tokens.is(from - 1, Lexicon.DEFINITES) ? from - 1 : from;
    }

    /** The noun phrase that ends before a token; {@code null} if there is none. */
    Span phrase(int end, int start) {
        int to = tokens.is(end - 1, ")") ? asides.openBefore(end - 1, start) : end;
        if (to < 0) {
            return null;
        }
        int from = to;
        while (from > start && to - from < LONGEST_PHRASE && !isEnd(from - 1)) {
            from--;
        }
        from = afterClause(from, to);
        while (from < to && tokens.is(from, ENGLISH.words("speakers.before-subject"))) {
            from++;
        }
        from = afterAdverbial(from, to);
        boolean isSubject = to > from
                && !isNoSpeaker(to - 1)
                && !tokens.is(to - 1, Lexicon.PREPOSITIONS)
                && !tokens.is(from, Lexicon.PREPOSITIONS)
                && !hasVerb(from, to);
        return isSubject ? new Span(from, to) : null;
    }

    /** "As of 7 September the ministry said", "11:15 Suva's mayor said": the ministry, Suva's mayor. */
    private int afterAdverbial(int from, int to) {
        int the = from + 1;
        while (the < to && !(tokens.is(the, THE) && tokens.is(the - 1, Lexicon.TIMES))) {
            the++;
        }
        if (the < to) {
            return the;
        }
        if (!tokens.is(from, Lexicon.PREPOSITIONS)) {
            return tokens.isNumber(from) && tokens.isCapital(from + 1) && from + 1 < to ? from + 1 : from;
        }
        for (int i = from + 2; i < to; i++) {
            if (tokens.is(i, THE) && !tokens.is(i - 1, Lexicon.PREPOSITIONS)) {
                return i;
            }
        }
        return from;
    }

    /** "12 died and police said": police. */
    private int afterClause(int from, int to) {
        for (int i = to - 1; i > from; i--) {
            if (tokens.is(i, AND) && hasVerb(from, i)) {
                return i + 1;
            }
        }
        return from;
    }

    /** Of "a spokesman, Bill Reed, said" and "Bill Reed, 45, a spokesman, said", that end at a comma: Bill Reed. */
    private Span apposed(int comma, int start) {
        int close = asides.beforeAge(comma);
        if (close < comma) {
            return described(close, close, start);
        }
        int open = asides.commaBefore(close, start);
        if (open >= 0 && asides.isName(open + 1, close)) {
            Span described = phrase(open, start);
            return described == null ? phrase(close, open + 1) : new Span(described.from(), close);
        }
        return open >= 0 ? phrase(asides.beforeAge(open), start) : null;
    }

    /** "One, a farmer," is told of by what stands beside it. */
    private boolean isOne(Span who) {
        return who != null
                && who.to() == who.from() + 1
                && tokens.is(who.from(), Lexicon.NUMBER_WORDS)
                && tokens.is(who.to(), ",");
    }

    /** Whom an apposition from token {@code apposition} on describes: a name, or anyone if it begins with "who". */
    private Span described(int to, int apposition, int start) {
        return asides.isName(to - 1, to) || tokens.is(apposition, RELATIVES) ? phrase(to, start) : null;
    }

    /** "the mayor, Ann Lee" */
    private Span phraseWithName(int to, int start) {
        Span name = phrase(to, start);
        Span before = name != null && tokens.is(name.from() - 1, ",") ? phrase(name.from() - 1, start) : null;
        return before == null || !asides.isName(name.from(), to) ? name : new Span(before.from(), to);
    }

    /** Of "the mayor visited the town and said", up to "and": the mayor. Who "was jailed and told" says nothing. */
    private Span ofVerbBefore(int verb, int and, int start) {
        int first = and;
        while (first > start && and - first < LONGEST_PHRASE && isInClause(first - 1)) {
            first--;
        }
        int to = first;
        while (to < and && !isVerb(to)) {
            to++;
        }
        boolean isTold = tokens.is(verb, Lexicon.TOLD) && tokens.is(to, Lexicon.AUXILIARIES);
        boolean isPronoun = to == first + 1 && tokens.is(first, PRONOUNS);
        if (isTold || to == and) {
            return null;
        }
        return isPronoun ? new Span(first, to) : phrase(to, first);
    }

    private boolean isInClause(int at) {
        return (tokens.isWord(at)
                        || isNumber(at)
                        || tokens.is(at, ENGLISH.words("speakers.possessives", "quotation.mark")))
                && !tokens.is(at, ENGLISH.words("speakers.subordinators"));
    }

    private boolean isNumber(int at) {
        return NumeralReader.isDigits(tokens.low(at));
    }

    private boolean isVerb(int at) {
        return tokens.is(at, Lexicon.VERB_FORMS) || tokens.low(at).endsWith(ED);
    }

    /** Whether there is an auxiliary or a word of harm. */
    private boolean hasVerb(int from, int to) {
        return tokens.anyMatch(from, to, i -> tokens.is(i, Lexicon.AUXILIARIES) || tokens.is(i, Lexicon.HARM_VERBS));
    }

    private boolean isNoSpeaker(int at) {
        return tokens.is(at, NO_SPEAKERS) && !isWho(at);
    }

    /** The World Health Organization. */
    boolean isWho(int at) {
        return tokens.word(at).equals("WHO");
    }

    private boolean isEnd(int at) {
        boolean isInName = tokens.is(at, ENGLISH.words("speakers.in-names"))
                && !tokens.isSentenceStart(at)
                && (tokens.isCapital(at) || tokens.is(at, ON) && isBetweenNames(at));
        boolean isFamiliar = tokens.is(at, WITH) && tokens.is(at - 1, ENGLISH.words("figures.familiar"));
        return tokens.is(at, ENGLISH.words("speakers.phrase-ends")) && !isInName && !isFamiliar && !isWho(at);
    }

    /** "Commission on Human Rights" */
    private boolean isBetweenNames(int at) {
        return tokens.isCapital(at - 1)
                && tokens.isCapital(at + 1)
                && !tokens.is(at + 1, Lexicon.TIMES)
                && !tokens.is(at + 1, Lexicon.MONTHS);
    }
}
