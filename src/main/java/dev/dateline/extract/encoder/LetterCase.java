package dev.dateline.extract.encoder;

import dev.dateline.extract.passage.Tokens;

/** How a token is written: the model's words are all in lower case, so that it is told this as well. */
enum LetterCase {
    LOWER,
    TITLE,
    /** With a capital because a sentence begins with it, or a quotation. */
    TITLE_FIRST,
    CAPITALS,
    MIXED,
    DIGITS,
    OTHER,
    /** In a line that is all capitals. */
    CAPITALS_LINE,
    /** In a line of which almost all words have a capital. */
    TITLE_LINE;

    private static final int FEWEST_WORDS_OF_A_LINE = 3;

    /** How each token from one to just before another is written. */
    static LetterCase[] of(Tokens tokens, int from, int to) {
        LetterCase[] cases = new LetterCase[to - from];
        int at = from;
        while (at < to) {
            int end = Math.min(to, tokens.sentenceEnd(at));
            markSentence(tokens, at, end, cases, from);
            at = end;
        }
        return cases;
    }

    private static void markSentence(Tokens tokens, int from, int to, LetterCase[] cases, int offset) {
        boolean first = true;
        for (int token = from; token < to; token++) {
            LetterCase plain = of(tokens.word(token));
            cases[token - offset] = plain == TITLE && first ? TITLE_FIRST : plain;
            first = plain == OTHER && (first || isQuote(tokens, token));
        }
        boolean capitals = isAllCapitals(cases, from - offset, to - offset);
        boolean title = !capitals && tokens.isTitleCase(from, to, FEWEST_WORDS_OF_A_LINE);
        for (int i = from - offset; i < to - offset; i++) {
            if (capitals && (cases[i] == CAPITALS || cases[i] == TITLE || cases[i] == TITLE_FIRST)) {
                cases[i] = CAPITALS_LINE;
            } else if (title && (cases[i] == TITLE || cases[i] == TITLE_FIRST)) {
                cases[i] = TITLE_LINE;
            }
        }
    }

    private static LetterCase of(String word) {
        int letters = 0;
        int capitals = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            letters += Character.isLetter(c) ? 1 : 0;
            capitals += Character.isUpperCase(c) ? 1 : 0;
        }
        if (letters == 0) {
            return Character.isDigit(word.charAt(0)) ? DIGITS : OTHER;
        }
        if (capitals == 0) {
            return Character.isDigit(word.charAt(0)) ? DIGITS : LOWER;
        }
        if (capitals == letters && capitals > 1) {
            return CAPITALS;
        }
        return capitals == 1 && Character.isUpperCase(word.charAt(0)) ? TITLE : MIXED;
    }

    private static boolean isQuote(Tokens tokens, int token) {
        return "\"\u201c\u2018'".indexOf(tokens.text().charAt(tokens.start(token))) >= 0;
    }

    private static boolean isAllCapitals(LetterCase[] cases, int from, int to) {
        int capitals = 0;
        for (int i = from; i < to; i++) {
            if (cases[i] == LOWER || cases[i] == MIXED) {
                return false;
            }
            capitals += cases[i] == CAPITALS ? 1 : 0;
        }
        return capitals >= FEWEST_WORDS_OF_A_LINE;
    }
}
