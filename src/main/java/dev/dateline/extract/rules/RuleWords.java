package dev.dateline.extract.rules;

import dev.dateline.extract.passage.Tokens;
import dev.dateline.extract.passage.WordView;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Locale;

/**
 * A text as rules read it: its tokens in lower case, with straight apostrophes and plain hyphens. What is written in one piece
 * is one word here though it has several tokens, such as "10:35", "11/02/89", "1/2" and "'90s"; and between two lines
 * there is a word that is a line end, so that no rule reads across.
 */
public final class RuleWords implements WordView {

    public static final String LINE_END = "\n";

    /** No word that a rule asks for is longer; a longer one is an empty string, which nothing matches. */
    private static final int LONGEST = 24;

    private final Tokens tokens;
    private final int[] starts;
    private final int[] ends;
    private final String[] words;
    private final BitSet sentenceEnds = new BitSet();
    private int size;

    public RuleWords(Tokens tokens) {
        this.tokens = tokens;
        int most = 2 * tokens.size();
        starts = new int[most];
        ends = new int[most];
        words = new String[most];
        for (int token = 0; token < tokens.size(); ) {
            if (token > 0 && tokens.isSentenceStart(token)) {
                markSentenceEnd();
            }
            if (token > 0 && tokens.isLineStart(token)) {
                add(tokens.end(token - 1), tokens.end(token - 1), LINE_END);
                sentenceEnds.set(size - 1);
            }
            int next = endOfPiece(token);
            add(tokens.start(token), tokens.end(next - 1), word(token, next));
            token = next;
        }
        markSentenceEnd();
    }

    /** A number goes on after a colon or a slash, and an apostrophe before a number or an "s" that it is apart from. */
    private int endOfPiece(int token) {
        int next = token + 1;
        if (isApostrophe(first(token)) && tokens.end(token) == tokens.start(token) + 1) {
            boolean isOfNext = tokens.isGlued(next)
                    && (isDigit(first(next)) || tokens.word(next).equalsIgnoreCase("s"));
            return isOfNext ? endOfNumber(next) : next;
        }
        return isDigit(first(token)) ? endOfNumber(token) : next;
    }

    private int endOfNumber(int token) {
        int next = token + 1;
        while (tokens.isGlued(next)
                && tokens.isGlued(next + 1)
                && (first(next) == ':' || first(next) == '/')
                && isDigit(tokens.text().charAt(tokens.start(next) - 1))
                && isDigit(first(next + 1))) {
            next += 2;
        }
        return next;
    }

    private void add(int start, int end, String word) {
        starts[size] = start;
        ends[size] = end;
        words[size] = word;
        size++;
    }

    private String word(int from, int to) {
        int start = tokens.start(from);
        int end = tokens.end(to - 1);
        if (end - start > LONGEST) {
            return "";
        }
        if (to > from + 1) {
            return tokens.text().substring(start, end).replace('\u2019', '\'').toLowerCase(Locale.ROOT);
        }
        return end - start == 1 && isDash(tokens.text().charAt(start)) ? "-" : tokens.low(from);
    }

    /** Brackets and quotation marks may close after the full stop, and belong to the end. */
    private void markSentenceEnd() {
        int at = size - 1;
        while (at > 0
                && isGlued(at)
                && !isStop(at)
                && !Character.isLetterOrDigit(tokens.text().charAt(starts[at]))) {
            at--;
        }
        if (isStop(at)) {
            sentenceEnds.set(at, size);
        }
    }

    private boolean isStop(int at) {
        String word = low(at);
        return !word.isEmpty() && ".!?\u2026".indexOf(word.charAt(word.length() - 1)) >= 0;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public String low(int at) {
        return at < 0 || at >= size ? "" : words[at];
    }

    /** The word that begins at an offset of the text; negative if none does. */
    public int at(int offset) {
        return Arrays.binarySearch(starts, 0, size, offset);
    }

    /** Where it begins in the text, in UTF-16 units. */
    public int start(int at) {
        return starts[at];
    }

    /** Just after it in the text. */
    public int end(int at) {
        return ends[at];
    }

    /** The text from one word to just before another. */
    public String text(int from, int to) {
        return tokens.text().substring(starts[from], ends[to - 1]);
    }

    /** Whether it begins with a capital letter. */
    public boolean isCapital(int at) {
        return at >= 0 && at < size && Character.isUpperCase(tokens.text().charAt(starts[at]));
    }

    /** Whether nothing stands between this word and the one before. */
    @Override
    public boolean isGlued(int at) {
        return at > 0
                && at < size
                && ends[at - 1] == starts[at]
                && !words[at].equals(LINE_END)
                && !words[at - 1].equals(LINE_END);
    }

    /** Whether a line, a sentence or a part of one that could be a sentence ends with this word, or the text is over. */
    public boolean isSentenceEnd(int at) {
        return at < 0 || at >= size || words[at].equals(";") || sentenceEnds.get(at);
    }

    private char first(int token) {
        return token < tokens.size() ? tokens.text().charAt(tokens.start(token)) : ' ';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }

    /** Hyphen, non-breaking hyphen and en dash; the long dash parts sentences. */
    private static boolean isDash(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011' || c == '\u2013';
    }
}
