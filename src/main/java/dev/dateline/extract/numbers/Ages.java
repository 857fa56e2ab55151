package dev.dateline.extract.numbers;

import static dev.dateline.extract.language.Languages.ENGLISH;
import static dev.dateline.extract.language.Morphology.*;

import dev.dateline.extract.language.Lexicon;
import dev.dateline.extract.passage.Tokens;

import java.util.Map;
import java.util.Set;

/** Reads how old people are: "20-year-old", ", 24,", "(24)", ", aged 2, 4 and 7". */
public final class Ages {

    private static final Map<String, Integer> NUMBERS = ENGLISH.numbers("number.unit", "number.ten");
    private static final int OLDEST = 120;

    private final Tokens tokens;

    public Ages(Tokens tokens) {
        this.tokens = tokens;
    }

    /** In years, of whoever is younger 0; -1 if the word is no number that can be an age. */
    public static int years(String word) {
        boolean isInDigits =
                !word.isEmpty() && word.length() <= 3 && word.chars().allMatch(c -> c >= '0' && c <= '9');
        int years = isInDigits ? Integer.parseInt(word) : NUMBERS.getOrDefault(word, -1);
        return years > 0 && years < OLDEST ? years : -1;
    }

    /** Just after "20-year-old" or "2-month-old"; -1 if it does not stand here. */
    public int afterAdjective(int at) {
        int unit = tokens.is(at + 1, "-") ? at + 2 : at + 1;
        if (!tokens.is(unit, ENGLISH.words("noun-reader.units-of-age"))) {
            return -1;
        }
        int old = tokens.is(unit + 1, "-") ? unit + 2 : unit + 1;
        return tokens.is(old, ENGLISH.words("figures.old-or-olds")) ? old + 1 : -1;
    }

    /** Whether "20-year-old" stands right before a token. */
    public boolean isAdjectiveBefore(int at) {
        return at >= 5 && years(tokens.low(at - 5)) > 0 && afterAdjective(at - 5) == at;
    }

    /** Just after an age that follows whose it is: ", 24", "(24)"; -1 if none does. */
    public int afterApposition(int at) {
        int number = number(at);
        if (!tokens.is(at, Set.of(",", "(")) || !isInDigits(number)) {
            return -1;
        }
        if (tokens.is(at, "(")) {
            return tokens.is(number + 1, ")") ? number + 2 : -1;
        }
        boolean isClosed = !tokens.isWord(number + 1)
                || tokens.is(number + 1, ENGLISH.words("figures.after-age"))
                || tokens.is(number + 1, Lexicon.HARM_VERBS);
        boolean isPart = tokens.is(number + 1, OF) && tokens.is(number + 2, Set.of(THEM, WHOM, THOSE));
        return isClosed && !isPart && !tokens.is(number + 1, "-") ? number + 1 : -1;
    }

    /** The age in years that follows whose it is. */
    public int inApposition(int at) {
        return years(tokens.low(number(at)));
    }

    private int number(int at) {
        return tokens.is(at + 1, ENGLISH.words("figures.age")) ? at + 2 : at + 1;
    }

    /** Just after the ages of several that follow them: ", 15 and 16", ", aged 2, 4 and 7"; -1 if fewer than two do. */
    public int afterSeveral(int at) {
        int end = tokens.is(at + 1, ENGLISH.words("figures.before-ages")) ? at + 2 : at + 1;
        int ages = 0;
        while (tokens.is(at, ",") && isInDigits(end)) {
            ages++;
            int next = tokens.is(end + 1, Set.of(",", AND)) ? end + 2 : end + 1;
            next += tokens.reads(next - 1, ",", AND) ? 1 : 0;
            if (next == end + 1 || !isInDigits(next)) {
                return ages > 1 ? end + 1 : -1;
            }
            end = next;
        }
        return -1;
    }

    private boolean isInDigits(int at) {
        String word = tokens.low(at);
        return !word.isEmpty() && Character.isDigit(word.charAt(0)) && years(word) > 0;
    }
}
