package dev.dateline.extract.dates;

import java.util.Set;

/** Tells from the verbs around a date whether its sentence speaks of what was or of what is to come. */
final class Tense {

    /** A verb further away is that of another clause, more often than not. */
    private static final int REACH = 25;

    private static final Set<String> FUTURE = Lexicon.words(
            "will 'll shall won scheduled expected expects expect due upcoming plans plan planning set would"
                    + " may might should can could must until tomorrow hopes hope going intends aims effective payable");
    private static final Set<String> PAST = Lexicon.words(
            "was were had did said been began became came fell rose got went took made met found left told won gave held"
                    + " kept led lost paid ran saw sold sent spoke spent stood struck shot died wrote grew built"
                    + " bought broke brought chose drew drove fought flew hit let put quit read shut slid sank"
                    + " swept threw wore has have since ago");
    private static final Set<String> NO_PAST =
            Lexicon.words("need speed indeed hundred scheduled expected planned united seed red");

    private static final Set<String> AHEAD = Set.of("by", "through", "until", "till");

    private Tense() {}

    /** The nearest verb before the words decides, or else the nearest after them; "by" and "until" look ahead. */
    static Direction around(Tokens tokens, int start, int end) {
        if (AHEAD.contains(tokens.word(start - 1)) && !tokens.isGlued(start - 1)) {
            return Direction.FUTURE;
        }
        for (int at = start - 1; at >= start - REACH && !tokens.isSentenceEnd(at); at--) {
            Direction direction = of(tokens, at);
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
        return Direction.UNKNOWN;
    }

    private static Direction of(Tokens tokens, int at) {
        String word = tokens.word(at);
        if (isToBe(tokens, at)) {
            return Direction.UNKNOWN;
        }
        if (FUTURE.contains(word)) {
            return Direction.FUTURE;
        }
        return PAST.contains(word) || word.endsWith("ed") && word.length() > 3 && !NO_PAST.contains(word)
                ? Direction.PAST
                : Direction.UNKNOWN;
    }

    /** "Completed" says when only with the verb before it: "will be completed". */
    private static boolean isToBe(Tokens tokens, int at) {
        return tokens.word(at - 1).equals("be");
    }
}
