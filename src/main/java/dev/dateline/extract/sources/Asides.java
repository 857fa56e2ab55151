package dev.dateline.extract.sources;

import static dev.dateline.extract.language.Languages.ENGLISH;

import dev.dateline.extract.language.Lexicon;
import dev.dateline.extract.numbers.NumeralReader;
import dev.dateline.extract.passage.Tokens;

/** What stands between commas or brackets beside those who say something: a name, an age, "who was there". */
final class Asides {

    private static final int LONGEST_ASIDE = 25;

    private final Tokens tokens;

    Asides(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The first of two commas with an age between that end at a token; else the token. */
    int beforeAge(int comma) {
        boolean isAge = NumeralReader.isDigits(tokens.low(comma - 1)) && tokens.is(comma - 2, ",");
        return isAge ? comma - 2 : comma;
    }

    boolean isName(int from, int to) {
        boolean isHyphened = tokens.is(to - 2, "-") && tokens.isGlued(to - 1) && tokens.isCapital(to - 3);
        boolean isEnd = tokens.isCapital(to - 1) || isHyphened || tokens.isNumber(to - 1) && to - from > 1;
        return to > from && (tokens.isCapital(from) || isHyphened) && isEnd && !tokens.is(to - 1, Lexicon.TIMES);
    }

    /** The comma before "who", "which" or "whose" of an aside that ends at a comma; -1 if it is no such aside. */
    int relativeBefore(int comma, int start) {
        for (int i = comma - 1; i > start + 1 && comma - i < LONGEST_ASIDE; i--) {
            if (tokens.is(i, ENGLISH.words("source-phrases.relatives")) && tokens.is(i - 1, ",")) {
                return i - 1;
            }
        }
        return -1;
    }

    int openBefore(int close, int start) {
        int open = close;
        while (open > start && close - open < LONGEST_ASIDE && !tokens.is(open, "(")) {
            open--;
        }
        return tokens.is(open, "(") ? open : -1;
    }

    /** The comma nearest before a token, with a phrase between; -1 if there is none. */
    int commaBefore(int at, int start) {
        for (int i = at - 2; i > start && at - i < LONGEST_ASIDE; i--) {
            if (tokens.is(i, ",")) {
                return i;
            }
        }
        return -1;
    }
}
