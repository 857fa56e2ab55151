package dev.dateline.extract.passage;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A text cut into words, numbers and single other characters, and into sentences; offsets are in UTF-16 units. White space
 * is in no token. "al-Shaibani" is three tokens, "Syria's" two ("'s" being one), "U.S." and "Gen." one, "1,400" one,
 * "aze.media" one.
 */
public final class Tokens {

    private static final String POSSESSIVE = "'s";
    private static final Set<String> HYPHENS = Set.of("-", "\u2010", "\u2011");

    private final String text;
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private final BitSet lineStarts = new BitSet();
    private final BitSet sentenceStarts = new BitSet();
    private int size;
    /** {@code null} until one of them is asked for. */
    private String[] low;

    public Tokens(String text) {
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
        // no room at the end, so that whoever asks for a token that is not there is told so whatever the text's length
        starts = Arrays.copyOf(starts, size);
        ends = Arrays.copyOf(ends, size);
        sentenceStarts.or(lineStarts);
        markSentences();
    }

    /** The tokens of a text that ends after so many of them, so that it has no more; the same where it has not more. */
    public Tokens first(int most) {
        return size <= most ? this : new Tokens(text.substring(0, ends[most - 1]));
    }

    public String text() {
        return text;
    }

    public int size() {
        return size;
    }

    public int start(int token) {
        return starts[token];
    }

    public int end(int token) {
        return ends[token];
    }

    /** The token's words as they stand in the text; empty beyond either end. */
    public String word(int token) {
        return token < 0 || token >= size ? "" : text.substring(starts[token], ends[token]);
    }

    /** The token's words in lower case with straight apostrophes; empty beyond either end. */
    public String low(int token) {
        if (token < 0 || token >= size) {
            return "";
        }
        if (low == null) {
            low = lowerCase();
        }
        return low[token];
    }

    /** Each word but once, however often it stands in the text. */
    private String[] lowerCase() {
        Map<String, String> same = new HashMap<>();
        String[] words = new String[size];
        for (int i = 0; i < size; i++) {
            String word = word(i).replace('\u2019', '\'').toLowerCase(Locale.ROOT);
            words[i] = same.computeIfAbsent(word, each -> each);
        }
        return words;
    }

    /** Whether the token in lower case is one of these words. */
    public boolean is(int token, Set<String> words) {
        return words.contains(low(token));
    }

    /** The words from one token to just before another. */
    public String words(int from, int to) {
        return text.substring(starts[from], ends[to - 1]);
    }

    /** Whether nothing stands between this token and the one before. */
    public boolean isGlued(int token) {
        return token > 0 && token < size && ends[token - 1] == starts[token];
    }

    public boolean isLineStart(int token) {
        return lineStarts.get(token);
    }

    /** Whether a sentence begins here; each line begins one. */
    public boolean isSentenceStart(int token) {
        return sentenceStarts.get(token);
    }

    /** The first token of the sentence that this one is in. */
    public int sentenceStart(int token) {
        return Math.max(0, sentenceStarts.previousSetBit(token));
    }

    /** Just after the last token of the sentence that this one is in. */
    public int sentenceEnd(int token) {
        int next = sentenceStarts.nextSetBit(token + 1);
        return next < 0 ? size : next;
    }

    /** The token that holds the character at an offset, or else the first one after it; {@link #size()} if there is none. */
    public int at(int offset) {
        int found = Arrays.binarySearch(starts, 0, size, offset);
        int token = found >= 0 ? found : -found - 2;
        return token >= 0 && ends[token] > offset ? token : token + 1;
    }

    /** Whether it begins with a letter. */
    public boolean isWord(int token) {
        return token >= 0 && token < size && Character.isLetter(text.codePointAt(starts[token]));
    }

    /** Whether it is the "'s" of an owner. */
    public boolean isPossessive(int token) {
        return low(token).equals(POSSESSIVE);
    }

    public boolean isHyphen(int token) {
        return HYPHENS.contains(word(token));
    }

    /** Whether a hyphen joins it to the word before: "Israeli" in "Arab-Israeli". */
    public boolean isSecondOfCompound(int token) {
        return isGlued(token) && isHyphen(token - 1) && isGlued(token - 1);
    }

    /** Whether this token is a hyphen that joins the word before it to one after: that of "UK-based". */
    public boolean isFirstOfCompound(int after) {
        return isHyphen(after) && isGlued(after) && isGlued(after + 1);
    }

    /** Whether it begins with a capital letter. */
    public boolean isCapital(int token) {
        return token >= 0 && token < size && Character.isUpperCase(text.codePointAt(starts[token]));
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
}
