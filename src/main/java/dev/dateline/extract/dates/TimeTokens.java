package dev.dateline.extract.dates;

import java.util.Arrays;
import java.util.Locale;

/**
 * The text cut into words, numbers and single other characters; white space but for line ends is left out. A number takes
 * the letters and digits that cling to it ("31st", "1990s", "10:35", "1,400", "11/02/89"), an apostrophe what follows it
 * ("'s", "'90s").
 */
final class TimeTokens {

    static final String LINE_END = "\n";

    /** No word of a date is longer; a longer one is kept as an empty string, which nothing matches. */
    private static final int LONGEST = 24;

    private final String text;
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private String[] words = new String[64];
    private int size;

    TimeTokens(String text) {
        this.text = text;
        int at = 0;
        while (at < text.length()) {
            int end = endOfToken(at);
            if (isWanted(text.charAt(at))) {
                add(at, end);
            }
            at = end;
        }
    }

    private static boolean isWanted(char first) {
        return first == '\n' || !Character.isWhitespace(first) && !Character.isSpaceChar(first);
    }

    private int endOfToken(int at) {
        char first = text.charAt(at);
        if (isDigit(first)) {
            return endOfNumber(at);
        }
        if (Character.isLetter(first)) {
            return endOfLetters(at);
        }
        if (isApostrophe(first) && at + 1 < text.length()) {
            char next = text.charAt(at + 1);
            return isDigit(next) ? endOfNumber(at + 1) : Character.isLetter(next) ? endOfLetters(at + 1) : at + 1;
        }
        return at + 1;
    }

    private int endOfLetters(int at) {
        int end = at;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private int endOfNumber(int at) {
        int end = endOfLetters(at);
        while (end + 1 < text.length() && ".,:/".indexOf(text.charAt(end)) >= 0 && isNumberGoingOn(end)) {
            end = endOfLetters(end + 1);
        }
        return end;
    }

    /** A comma parts thousands only; after it "Dec. 2,1990" has four digits. */
    private boolean isNumberGoingOn(int mark) {
        if (!isDigit(text.charAt(mark - 1)) || !isDigit(text.charAt(mark + 1))) {
            return false;
        }
        return text.charAt(mark) != ',' || endOfLetters(mark + 1) == mark + 4;
    }

    private void add(int start, int end) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
            words = Arrays.copyOf(words, 2 * size);
        }
        starts[size] = start;
        ends[size] = end;
        words[size] = end - start > LONGEST ? "" : lower(start, end);
        size++;
    }

    private String lower(int start, int end) {
        char first = text.charAt(start);
        if (isApostrophe(first)) {
            return "'" + text.substring(start + 1, end).toLowerCase(Locale.ROOT);
        }
        if (end - start == 1) {
            return isDash(first)
                    ? "-"
                    : String.valueOf(Character.toLowerCase(first)).intern();
        }
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }

    int size() {
        return size;
    }

    /** The word in lower case, with a straight apostrophe and a plain hyphen; empty beyond either end. */
    String word(int at) {
        return at < 0 || at >= size ? "" : words[at];
    }

    int start(int at) {
        return starts[at];
    }

    int end(int at) {
        return ends[at];
    }

    String text(int from, int to) {
        return text.substring(starts[from], ends[to - 1]);
    }

    boolean isCapital(int at) {
        return Character.isUpperCase(text.charAt(starts[at]));
    }

    /** Whether nothing stands between this token and the one before. */
    boolean isGlued(int at) {
        return at > 0 && at < size && ends[at - 1] == starts[at];
    }

    /** Whether a line or a sentence ends with this token, or the text is over. */
    boolean isSentenceEnd(int at) {
        if (at < 0 || at >= size) {
            return true;
        }
        return switch (words[at]) {
            case LINE_END, "!", "?", ";" -> true;
            case "." -> !isWordGlued(at + 1) && !TimeWords.isAbbreviation(word(at - 1));
            default -> false;
        };
    }

    private boolean isWordGlued(int at) {
        return isGlued(at) && Character.isLetterOrDigit(text.charAt(starts[at]));
    }

    private static boolean isDigit(char c) {
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
