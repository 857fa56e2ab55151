package dev.dateline.extract.dates;

import java.util.Set;

/** Tells from the verbs around a date whether its sentence speaks of what was or of what is to come. */
final class Tense {

    /** A verb further away is that of another clause, more often than not. */
    private static final int REACH = 25;

    private static final Set<String> FUTURE = TimeWords.words(
            "will 'll shall won scheduled expected expects expect due upcoming plans plan planning would"
                    + " may might should can could must until tomorrow hopes hope going intends aims effective payable");

    /** What is on a timetable is told in the present: "talks resume on Wednesday". */
    private static final Set<String> TIMETABLED = TimeWords.words(
            "begins begin starts opens resumes resume reopens meets meet convenes convene expires expire");

    private static final Set<String> PAST = TimeWords.words(
            "was were had did didn wasn weren hadn said been began became came fell rose got went took made met found left told won gave held"
                    + " kept led lost paid ran saw sold sent spoke spent stood struck shot died wrote grew built"
                    + " bought broke brought chose drew drove fought flew hit let put quit read shut slid sank"
                    + " swept threw wore has have since ago");
    private static final Set<String> NO_PAST =
            TimeWords.words("need speed indeed hundred scheduled expected planned united seed red");

    private static final Set<String> AHEAD = Set.of("by", "through", "until", "till");

    /** What had come to be by a day: "by Tuesday the toll was 50". */
    private static final Set<String> STATES =
            TimeWords.words("was were had rose reached grew climbed stood risen passed");

    /** What went on up to a day: "they held it until Sunday". */
    private static final Set<String> LASTING = TimeWords.words(
            "didn wasn weren held stayed lasted waited remained continued fought lived worked raged kept served ruled ran went stood");

    private static final Set<String> TO_BE = Set.of("is", "are", "be", "been", "was", "were");
    private static final Set<String> ENDS = Set.of("to", "for");
    private static final Set<String> OBJECTS = Set.of("to", "for", "a", "an");

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
