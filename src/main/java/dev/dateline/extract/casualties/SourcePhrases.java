package dev.dateline.extract.casualties;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds whom a sentence cites: "according to police", "the mayor, Ann Lee, said", "as reported by Tass". */
final class SourcePhrases {

    /**
     * That someone says something: the words from token {@code start} to just before {@code end}, in which the noun phrase for
     * who it is goes from {@code first} to just before {@code last}.
     *
     * @param isOfNext whether it is said of what stands after: "police said that"
     * @param isOfPrevious whether it is said of what stands before: ", police said."
     */
    record Said(int start, int end, int first, int last, boolean isOfNext, boolean isOfPrevious) {}

    /** What one source says stands against what another says after these. */
    static final Set<String> CONTRASTS = Set.of("but", "while", "whereas", "although", "though");

    private static final int LONGEST_PHRASE = 16;
    private static final int LONGEST_LIVES = 7;
    private static final int FARTHEST_AT = 10;

    private static final Set<String> VERBS = Lexicon.words(
            "said says told reported reports confirmed announced stated added claimed revealed estimated estimates confirms");
    private static final Set<String> PUT = Set.of("put", "puts", "placed", "places");
    private static final Set<String> PUT_NUMBERS = Lexicon.words("toll number count figure total tally estimate");
    private static final Set<String> PASSIVE = Lexicon.words(
            "reported confirmed announced stated released documented recorded given provided published compiled cited verified");
    private static final Set<String> PHRASE_ENDS = Lexicon.words(
            ", . ; : \" \u201c \u201d ? ! \u2014 \u2013 ( ) said says told reported which who that when while but as where after"
                    + " because with on was were is has had have saying adding whereas although though put puts");
    private static final Set<String> PRONOUNS = Lexicon.words("he she they it who we i that which this there him her");
    private static final Set<String> BEFORE_SUBJECT =
            Set.of("and", "but", "also", "later", "had", "has", "\u2019", "'");

    /** After a verb of saying these begin no clause that tells what is said. */
    private static final Set<String> ADJUNCTS = Lexicon.union(
            Lexicon.PREPOSITIONS,
            Lexicon.ADVERBS,
            Lexicon.words(
                    "monday tuesday wednesday thursday friday saturday sunday yesterday today overnight early late"
                            + " earlier this last after when as because before in if so \" \u201c \u201d"));

    private final Text text;

    SourcePhrases(Text text) {
        this.text = text;
    }

    /** In the order of the sentence. */
    List<Said> inSentence(int start, int end) {
        List<Said> all = new ArrayList<>();
        for (int at = start; at < end; at++) {
            Said said = null;
            if (text.reads(at, "according", "to")) {
                said = forward(at, at + 2, end, isOpening(at, start));
            } else if (text.is(at, PASSIVE) && text.low(at + 1).equals("by")) {
                said = forward(at, at + 2, end, false);
            } else if (text.is(at, PUT)) {
                said = isPutAt(at, end) ? subject(at, start, at + 1, true, false) : null;
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
            if (isNumber && text.is(i, Set.of("at", "to"))) {
                return true;
            }
        }
        return false;
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

    /** The noun phrase from {@code first} on. */
    private Said forward(int start, int first, int end, boolean isOfNext) {
        int last = first;
        while (last < end && last - first < LONGEST_PHRASE && !isEnd(last)) {
            last++;
        }
        return last == first || text.is(first, PRONOUNS)
                ? null
                : new Said(start, last, first, last, isOfNext, !isOfNext);
    }

    /** The subject before a verb of saying, or after it: "said the mayor". */
    private Said around(int verb, int start, int end) {
        boolean isClause = isClauseAfter(verb, end);
        Said subject = subject(verb, start, verb + 1, isClause, !isClause || isAdjunct(verb + 1));
        if (subject != null) {
            return subject;
        }
        boolean isInverted = text.is(verb, Set.of("said", "says"))
                && (verb == start || text.is(verb - 1, PHRASE_ENDS))
                && (text.isCapital(verb + 1) || text.is(verb + 1, Set.of("the", "a")));
        return isInverted ? forward(verb, verb + 1, end, false) : null;
    }

    /** Whether what is said follows its verb: "said that 12 died", "said on Monday 12 had died", but not "said on Monday". */
    private boolean isClauseAfter(int verb, int end) {
        int next = verb + 1;
        boolean isTold = text.low(verb).equals("told");
        if (!isTold && text.isWord(next) && next < end && !isAdjunct(next) && !text.is(next, CONTRASTS)) {
            return true;
        }
        for (int i = next; i < end && !text.is(i, CONTRASTS) && !text.low(i).equals(","); i++) {
            if (text.low(i).equals("that") || Triggers.at(text, i) != null) {
                return true;
            }
        }
        return !isTold && next < end && Character.isDigit(text.low(next).charAt(0));
    }

    private boolean isAdjunct(int at) {
        return text.is(at, ADJUNCTS) && !text.is(at, NumeralReader.NUMBER_WORDS);
    }

    private Said subject(int verb, int start, int end, boolean isOfNext, boolean isOfPrevious) {
        int to = verb;
        while (to > start && (text.is(to - 1, Lexicon.HAVE) || text.is(to - 1, Lexicon.ADVERBS) || isEarlier(to - 1))) {
            to--;
        }
        int from = to;
        while (from > start && verb - from < LONGEST_PHRASE && !isEnd(from - 1)) {
            from--;
        }
        if (from == to && isAfterApposition(to, start)) {
            to = to - 1;
            from = commaBefore(to, start) + 1;
        }
        from = afterClause(from, to);
        while (from < to && text.is(from, BEFORE_SUBJECT)) {
            from++;
        }
        boolean isSubject = to > from
                && !text.is(to - 1, PRONOUNS)
                && !text.is(to - 1, Lexicon.ARTICLES)
                && !text.is(to - 1, Lexicon.DEFINITES)
                && !text.is(from, Lexicon.PREPOSITIONS)
                && !text.is(to - 1, Lexicon.AUXILIARIES)
                && !hasVerb(from, to);
        return isSubject ? new Said(from, end, from, to, isOfNext, isOfPrevious) : null;
    }

    private boolean isEarlier(int at) {
        return text.is(at, Set.of("earlier", "since", "so", "far"));
    }

    /** "12 died and police said": police. */
    private int afterClause(int from, int to) {
        for (int i = to - 1; i > from; i--) {
            if (text.low(i).equals("and") && hasVerb(from, i)) {
                return i + 1;
            }
        }
        return from;
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
        boolean isFamiliar = text.low(at).equals("with") && text.low(at - 1).equals("familiar");
        return text.is(at, PHRASE_ENDS) && !isInName && !isFamiliar;
    }
}
