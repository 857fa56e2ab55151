package dev.dateline.extract.dates;

import static dev.dateline.extract.language.Languages.ENGLISH;
import static dev.dateline.extract.language.Morphology.BE;
import static dev.dateline.extract.language.Morphology.BY;
import static dev.dateline.extract.language.Morphology.ED;
import static dev.dateline.extract.language.Morphology.HAD;
import static dev.dateline.extract.language.Morphology.TO;

import dev.dateline.extract.rules.RuleWords;

import java.util.Map;
import java.util.Set;

/** Tells from the verbs around a date whether its sentence speaks of what was or of what is to come. */
final class Tense {

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
        BE
    }

    private static final Map<String, Verb> VERBS = ENGLISH.values("tense.verb", Verb::valueOf);

    private static final Set<String> FUTURE = ENGLISH.words("tense.future");

    private static final Set<String> PAST = ENGLISH.words("tense.past");

    private Tense() {}

    /** The nearest verb before the words decides, or else the nearest after them; "by" and "until" look ahead. */
    static Direction around(RuleWords words, int start, int end) {
        boolean isAhead = ENGLISH.words("tense.ahead").contains(words.word(start - 1)) && !words.isGlued(start - 1);
        for (int at = isAhead ? start - 2 : start - 1; at >= start - REACH && !words.isSentenceEnd(at); at--) {
            Direction direction = of(words, at);
            if (direction != Direction.UNKNOWN && isAhead) {
                return direction == Direction.PAST && isOver(words, at, start) ? Direction.PAST : Direction.FUTURE;
            }
            if (direction != Direction.UNKNOWN) {
                return direction;
            }
        }
        for (int at = end; at < end + REACH && !words.isSentenceEnd(at); at++) {
            Direction direction = of(words, at);
            if (direction != Direction.UNKNOWN) {
                return direction;
            }
        }
        return isAhead ? Direction.FUTURE : Direction.UNKNOWN;
    }

    /**
     * "It had risen to 50 by Tuesday", but not "they had to leave by Tuesday" nor "they had until Tuesday".
     *
     * @param verb where the verb stands
     * @param start where the date begins, after "by" or "until"
     */
    private static boolean isOver(RuleWords words, int verb, int start) {
        boolean isPerfect =
                words.word(verb - 1).equals(HAD) || words.word(verb - 2).equals(HAD);
        boolean isState = (words.word(start - 1).equals(BY)
                        ? ENGLISH.words("tense.states")
                        : ENGLISH.words("tense.lasting"))
                .contains(words.word(verb));
        for (int at = verb + 1; at < start - 1; at++) {
            boolean isInfinitive = words.word(at).equals(TO) && DateNumbers.digits(words.word(at + 1)) < 0;
            if (isInfinitive) {
                return false;
            }
        }
        return isPerfect || isState;
    }

    private static Direction of(RuleWords words, int at) {
        if (words.word(at - 1).equals(BE)) {
            // "completed" says when only with the verb before it: "will be completed"
            return Direction.UNKNOWN;
        }
        String next = words.word(at + 1);
        Verb verb = VERBS.get(words.word(at));
        if (verb == null) {
            return ofOther(words, at);
        }
        return switch (verb) {
            case MODAL_OR_NAME -> words.isCapital(at) ? Direction.UNKNOWN : Direction.FUTURE;
            case SET -> ENGLISH.words("tense.ends").contains(next) ? Direction.FUTURE : Direction.PAST;
            case PLANNED -> ENGLISH.words("tense.objects").contains(next) ? Direction.FUTURE : Direction.UNKNOWN;
            case DUE -> isBecauseOf(words, at) ? Direction.UNKNOWN : Direction.FUTURE;
            case BE -> next.equals(TO) ? Direction.FUTURE : Direction.UNKNOWN;
        };
    }

    private static Direction ofOther(RuleWords words, int at) {
        String word = words.word(at);
        boolean isOnTimetable = ENGLISH.words("tense.timetabled").contains(word)
                && !words.word(at - 1).equals(TO);
        if (FUTURE.contains(word) || isOnTimetable) {
            return Direction.FUTURE;
        }
        return PAST.contains(word)
                        || word.endsWith(ED)
                                && word.length() > 3
                                && !ENGLISH.words("tense.no-past").contains(word)
                ? Direction.PAST
                : Direction.UNKNOWN;
    }

    /** "Due to rain", but not "they are due to meet". */
    private static boolean isBecauseOf(RuleWords words, int at) {
        return words.word(at + 1).equals(TO) && !ENGLISH.words("tense.to-be").contains(words.word(at - 1));
    }
}
