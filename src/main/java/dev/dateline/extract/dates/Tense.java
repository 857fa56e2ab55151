package dev.dateline.extract.dates;

import static dev.dateline.extract.language.Languages.ENGLISH;
import static dev.dateline.extract.language.Morphology.*;

import dev.dateline.extract.language.Lexicon;
import dev.dateline.extract.rules.RuleWords;

import java.util.Map;
import java.util.Set;

/** Whether a sentence tells of what was or of what is to come, as the verbs around a date show it. */
enum Tense {
    PAST,
    FUTURE,
    UNKNOWN;

    /** A verb further away is that of another clause, more often than not. */
    private static final int REACH = 25;

    /** Words that look ahead in some uses only. */
    private enum Verb {
        /** "May", but not the month or Theresa May. */
        MODAL_OR_NAME,
        /** "Set for Friday", "set to begin". */
        SET,
        /** "They planned a march". */
        PLANNED,
        /** "Due on Friday", but not "due to rain". */
        DUE,
        /** "Is to leave". */
        BE,
        /** "A march could turn violent", but not "they could not be reached". */
        COULD
    }

    private static final Set<String> SAYING = ENGLISH.words("verb.saying");
    private static final Set<String> PASSIVE = Set.of(WAS, WERE);

    private static final Map<String, Verb> VERBS = ENGLISH.values("tense.verb", Verb::valueOf);

    /**
     * The nearest verb before the words decides, or else the nearest after them; "by" and "until" look ahead. What somebody says
     * of a day that a modal follows is of that day, "said a march on Friday could turn violent".
     */
    static Tense around(RuleWords words, int start, int end) {
        if (isSubjectOfModal(words, start, end)) {
            return FUTURE;
        }
        boolean isAhead = ENGLISH.words("tense.ahead").contains(words.low(start - 1));
        for (int at = isAhead ? start - 2 : start - 1; at >= start - REACH && !words.isSentenceEnd(at); at--) {
            Tense tense = of(words, at);
            if (tense != UNKNOWN && isAhead) {
                return tense == PAST && isOver(words, at, start) ? PAST : FUTURE;
            }
            if (tense != UNKNOWN) {
                return tense;
            }
        }
        for (int at = end; at < end + REACH && !words.isSentenceEnd(at); at++) {
            Tense tense = of(words, at);
            if (tense != UNKNOWN) {
                return tense;
            }
        }
        return isAhead ? FUTURE : UNKNOWN;
    }

    private static boolean isSubjectOfModal(RuleWords words, int start, int end) {
        boolean isModal = of(words, end) == FUTURE && Lexicon.MODALS.contains(words.low(end));
        int at = start - 1;
        while (isModal && at >= start - REACH && !words.isSentenceEnd(at) && of(words, at) == UNKNOWN) {
            at--;
        }
        return isModal && at < start - 2 && SAYING.contains(words.low(at));
    }

    /** "Called a strike for Friday", but not "in time for Friday prayers" nor "the count for Friday". */
    static boolean isPlannedFor(RuleWords words, int start, int end) {
        String next = words.low(end);
        boolean isOver = PASSIVE.contains(next) || next.equals(HAD);
        boolean goesOn = !next.isEmpty() && Character.isLetter(next.charAt(0)) && !Lexicon.PHRASE_ENDS.contains(next);
        return words.low(start - 1).equals(FOR)
                && !isOver
                && !goesOn
                && !next.equals(OWN)
                && !ENGLISH.words("tense.counted").contains(words.low(start - 2));
    }

    /**
     * "It had risen to 50 by Tuesday", but not "they had to leave by Tuesday" nor "they had until Tuesday".
     *
     * @param verb where the verb stands
     * @param start where the date begins, after "by" or "until"
     */
    private static boolean isOver(RuleWords words, int verb, int start) {
        String before = words.low(verb - 1);
        boolean isBy = words.low(start - 1).equals(BY);
        boolean isPerfect = before.equals(HAD) || words.low(verb - 2).equals(HAD) || isBy && PASSIVE.contains(before);
        boolean isState =
                (isBy ? ENGLISH.words("tense.states") : ENGLISH.words("tense.lasting")).contains(words.low(verb));
        for (int at = verb + 1; at < start - 1; at++) {
            if (words.low(at).equals(TO) && DateNumbers.digits(words.low(at + 1)) < 0) {
                return false;
            }
        }
        return isPerfect || isState;
    }

    private static Tense of(RuleWords words, int at) {
        if (words.low(at - 1).equals(BE)) {
            // "completed" says when only with the verb before it: "will be completed"
            return UNKNOWN;
        }
        String next = words.low(at + 1);
        Verb verb = VERBS.get(words.low(at));
        if (verb == null) {
            return ofOther(words, at);
        }
        boolean isPastPlan = words.low(at - 1).equals(BEEN) && words.low(at - 2).equals(HAD);
        return switch (verb) {
            case MODAL_OR_NAME -> words.isCapital(at) ? UNKNOWN : FUTURE;
            case SET -> ENGLISH.words("tense.ends").contains(next) ? FUTURE : PAST;
            case PLANNED -> ENGLISH.words("tense.objects").contains(next) ? FUTURE : UNKNOWN;
            case DUE -> isBecauseOf(words, at) ? UNKNOWN : isPastPlan ? PAST : FUTURE;
            case BE -> next.equals(TO) ? FUTURE : UNKNOWN;
            case COULD -> next.equals(NOT) ? PAST : FUTURE;
        };
    }

    private static Tense ofOther(RuleWords words, int at) {
        String word = words.low(at);
        boolean isOnTimetable = ENGLISH.words("tense.timetabled").contains(word)
                        && !words.low(at - 1).equals(TO)
                || ENGLISH.words("tense.fixtures").contains(word) && Lexicon.PRONOUNS.contains(words.low(at - 1));
        if (ENGLISH.words("tense.future").contains(word) || isOnTimetable) {
            return FUTURE;
        }
        return ENGLISH.words("tense.past").contains(word)
                        || word.endsWith(ED) && !ENGLISH.words("tense.no-past").contains(word)
                ? PAST
                : UNKNOWN;
    }

    /** "Due to rain", but not "they are due to meet". */
    private static boolean isBecauseOf(RuleWords words, int at) {
        return words.low(at + 1).equals(TO) && !ENGLISH.words("tense.to-be").contains(words.low(at - 1));
    }
}
