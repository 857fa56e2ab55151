package dev.dateline.extract.passage;

import java.util.Arrays;
import java.util.BitSet;

/** Cuts a text into tokens and sentences. */
final class Cutter {

    private final String text;
    /** Of each token; there is room for more at the end. */
    private int[] starts = new int[64];

    private int[] ends = new int[64];
    /** The tokens that begin a line. */
    final BitSet lineStarts = new BitSet();
    /** The tokens that begin a sentence, as each line does. */
    final BitSet sentenceStarts = new BitSet();

    private int size;

    Cutter(String text) {
        this.text = text;
        boolean newLine = true;
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                newLine |= c == '\n';
                at++;
            } else {
                int end = endOfToken(at);
                add(at, end);
                if (newLine) {
                    lineStarts.set(size - 1);
                }
                newLine = false;
                at = end;
            }
        }
        sentenceStarts.or(lineStarts);
        markSentences();
    }

    /** Without room at the end, so that whoever asks for a token that is not there is told so whatever the text's length. */
    int[] starts() {
        return Arrays.copyOf(starts, size);
    }

    int[] ends() {
        return Arrays.copyOf(ends, size);
    }

    private void add(int start, int end) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
        }
        starts[size] = start;
        ends[size] = end;
        size++;
    }

    private int endOfToken(int at) {
        int first = text.codePointAt(at);
        if (Character.isDigit(first)) {
            return endOfNumber(at);
        }
        if (Character.isLetter(first)) {
            return endOfWord(at);
        }
        if (isApostrophe(at)
                && isLetter(at + 1, 's', 'S')
                && !isLetterOrDigit(at + 2)
                && at > 0
                && isLetterOrDigit(at - 1)) {
            return at + 2;
        }
        return at + Character.charCount(first);
    }

    private int endOfNumber(int at) {
        int end = endOfLetters(at);
        while (end + 1 < text.length()
                && (text.charAt(end) == '.' || text.charAt(end) == ',')
                && Character.isDigit(text.charAt(end - 1))
                && Character.isDigit(text.charAt(end + 1))
                && !isYearAfterComma(end)) {
            end = endOfLetters(end + 1);
        }
        return end;
    }

    /** A comma parts groups of two or three digits; in "Dec. 2,1990" four follow it. */
    private boolean isYearAfterComma(int at) {
        return text.charAt(at) == ','
                && at + 5 <= text.length()
                && text.substring(at + 1, at + 5).chars().allMatch(Character::isDigit);
    }

    private int endOfWord(int at) {
        int end = endOfLetters(at);
        while (end + 1 < text.length() && isInner(end) && isLetterOrDigit(end + 1) && !beginsPossessive(end)) {
            end = endOfLetters(end + 1);
        }
        boolean period = end < text.length() && text.charAt(end) == '.';
        return period && Abbreviations.isOne(text, at, end) ? end + 1 : end;
    }

    /** An apostrophe as in "O'Brien", or a full stop as in "U.S" or "aze.media": no space, no sentence after it. */
    private boolean isInner(int at) {
        if (isApostrophe(at)) {
            return true;
        }
        if (text.charAt(at) != '.') {
            return false;
        }
        // After "p.m" only another initial goes on: "p.m.The teen"
        return at > 1 && text.charAt(at - 2) == '.'
                ? !isLetterOrDigit(at + 2)
                : Character.isLowerCase(text.charAt(at + 1)) || at < 2 || !Character.isLetter(text.charAt(at - 2));
    }

    private boolean beginsPossessive(int at) {
        return isApostrophe(at) && isLetter(at + 1, 's', 'S') && !isLetterOrDigit(at + 2);
    }

    private int endOfLetters(int at) {
        int end = at;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            if (!Character.isLetterOrDigit(c) && !isMark(c)) {
                break;
            }
            end += Character.charCount(c);
        }
        return end;
    }

    private static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    private boolean isLetterOrDigit(int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.codePointAt(at));
    }

    private boolean isLetter(int at, char one, char other) {
        return at < text.length() && (text.charAt(at) == one || text.charAt(at) == other);
    }

    private boolean isApostrophe(int at) {
        return text.charAt(at) == '\'' || text.charAt(at) == '\u2019';
    }

    private void markSentences() {
        for (int token = 0; token + 1 < size; token++) {
            if (isStop(token)) {
                int next = token + 1;
                while (next < size && isClosing(next) && isGlued(next)) {
                    next++;
                }
                if (next < size && !isGlued(next) && beginsSentence(next)) {
                    sentenceStarts.set(next);
                }
            }
        }
    }

    private boolean isStop(int token) {
        char last = text.charAt(ends[token] - 1);
        if (last == '.' && ends[token] - starts[token] > 1) {
            return Abbreviations.mayEndSentence(word(token)) && Abbreviations.isUsualBeginning(word(token + 1));
        }
        return last == '.' || last == '!' || last == '?' || last == '\u2026';
    }

    private boolean isClosing(int token) {
        return "\"'\u201d\u2019)]\u00bb".indexOf(text.charAt(starts[token])) >= 0;
    }

    /** Not in lower case: "Yahoo! is", "… and so on". */
    private boolean beginsSentence(int token) {
        return !Character.isLowerCase(text.codePointAt(starts[token]));
    }

    private String word(int token) {
        return token >= size ? "" : text.substring(starts[token], ends[token]);
    }

    private boolean isGlued(int token) {
        return ends[token - 1] == starts[token];
    }
}
