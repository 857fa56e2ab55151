package dev.dateline.extract.dates;

import static dev.dateline.extract.language.Languages.ENGLISH;

import java.util.Set;

/** Tells from the verbs around a date whether its sentence speaks of what was or of what is to come. */
final class Tense {

    /** A verb further away is that of another clause, more often than not. */
    private static final int REACH = 25;

    private static final Set<String> FUTURE = ENGLISH.words("tense.future");

    /** What is on a timetable is told in the present: "talks resume on Wednesday". */
    private static final Set<String> TIMETABLED = ENGLISH.words("tense.timetabled");

    private static final Set<String> PAST = ENGLISH.words("tense.past");
    private static final Set<String> NO_PAST = ENGLISH.words("tense.no-past");

    private static final Set<String> AHEAD = ENGLISH.words("tense.ahead");

    /** What had come to be by a day: "by Tuesday the toll was 50". */
    private static final Set<String> STATES = ENGLISH.words("tense.states");

    /** What went on up to a day: "they held it until Sunday". */
    private static final Set<String> LASTING = ENGLISH.words("tense.lasting");

    private static final Set<String> TO_BE = ENGLISH.words("tense.to-be");
    private static final Set<String> ENDS = ENGLISH.words("tense.ends");
    private static final Set<String> OBJECTS = ENGLISH.words("tense.objects");

    private Tense() {}

    /** The nearest verb before the words decides, or else the nearest after them; "by" and "until" look ahead. */
    static Direction around(TimeTokens tokens, int start, int end) {
        boolean isAhead = AHEAD.contains(tokens.word(start - 1)) && !tokens.isGlued(start - 1);
        for (int at = isAhead ? start - 2 : start - 1; at >= start - REACH && !tokens.isSentenceEnd(at); at--) {
            Direction direction = of(tokens, at);
            if (direction != Direction.UNKNOWN && isAhead) {
                return direction == Direction.PAST && isOver(tokens, at, start) ? Direction.PAST : Direction.FUTURE;
            }
            if (direction != Direction.UNKNOWN) {
                return direction;
            }
        }
        for (int at = end; at < end + REACH && !tokens.isSentenceEnd(at); at++) {
            Direction direction = of(tokens, at);
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
    private static boolean isOver(TimeTokens tokens, int verb, int start) {
        boolean isPerfect =
                tokens.word(verb - 1).equals("had") || tokens.word(verb - 2).equals("had");
        boolean isState = (tokens.word(start - 1).equals("by") ? STATES : LASTING).contains(tokens.word(verb));
        for (int at = verb + 1; at < start - 1; at++) {
            boolean isInfinitive = tokens.word(at).equals("to") && NumberWords.digits(tokens.word(at + 1)) < 0;
            if (isInfinitive) {
                return false;
            }
        }
        return isPerfect || isState;
    }

    private static Direction of(TimeTokens tokens, int at) {
        String word = tokens.word(at);
        if (tokens.word(at - 1).equals("be")) {
            // "completed" says when only with the verb before it: "will be completed"
            return Direction.UNKNOWN;
        }
        return switch (word) {
            case "may", "will" -> tokens.isCapital(at) ? Direction.UNKNOWN : Direction.FUTURE;
            case "set" -> ENDS.contains(tokens.word(at + 1)) ? Direction.FUTURE : Direction.PAST;
            case "planned" -> OBJECTS.contains(tokens.word(at + 1)) ? Direction.FUTURE : Direction.UNKNOWN;
            case "due" -> isBecauseOf(tokens, at) ? Direction.UNKNOWN : Direction.FUTURE;
            case "is", "are" -> tokens.word(at + 1).equals("to") ? Direction.FUTURE : Direction.UNKNOWN;
            default -> ofOther(tokens, at);
        };
    }

    private static Direction ofOther(TimeTokens tokens, int at) {
        String word = tokens.word(at);
        boolean isOnTimetable =
                TIMETABLED.contains(word) && !tokens.word(at - 1).equals("to");
        if (FUTURE.contains(word) || isOnTimetable) {
            return Direction.FUTURE;
        }
        return PAST.contains(word) || word.endsWith("ed") && word.length() > 3 && !NO_PAST.contains(word)
                ? Direction.PAST
                : Direction.UNKNOWN;
    }

    /** "Due to rain", but not "they are due to meet". */
    private static boolean isBecauseOf(TimeTokens tokens, int at) {
        return tokens.word(at + 1).equals("to") && !TO_BE.contains(tokens.word(at - 1));
    }
}
