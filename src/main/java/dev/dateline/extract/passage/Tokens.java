package dev.dateline.extract.passage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * A text cut into words, numbers and single other characters, and into sentences; offsets are in UTF-16 units. White space
 * is in no token. "al-Shaibani" is three tokens, "Syria's" two ("'s" being one), "U.S." and "Gen." one, "1,400" one,
 * "aze.media" one.
 */
public final class Tokens implements WordView {

    private static final String POSSESSIVE = "'s";

    /** What ends a statement whatever follows it. */
    private static final Set<String> STOPS = Set.of(".", "!", "?", ";", "|", "\u2022", "\u2026");

    /** No statement that people write has more tokens; a longer one is cut, so that work grows with the text alone. */
    private static final int LONGEST_STATEMENT = 120;

    private static final int LONG_WORD = 4;

    /**
     * In UTF-16 units. No list has a longer word; and of letters such as \u0130, which grow in lower case, the JDK takes time that grows
     * with the square of their number.
     */
    private static final int LONGEST_WORD = 256;

    private final String text;
    private final int[] starts;
    private final int[] ends;
    private final BitSet lineStarts;
    private final BitSet sentenceStarts;
    private final int headlineEnd;
    private final int size;
    /** {@code null} until one of them is asked for. */
    private String[] low;
    /** {@code null} until one of them is asked for. */
    private int[] statementStarts;

    public Tokens(String text) {
        Cutter cut = new Cutter(text);
        this.text = text;
        starts = cut.starts();
        ends = cut.ends();
        lineStarts = cut.lineStarts;
        sentenceStarts = cut.sentenceStarts;
        size = starts.length;
        int first = text.indexOf(text.strip());
        int lineEnd = text.strip().indexOf('\n');
        headlineEnd = lineEnd < 0 ? 0 : at(first + lineEnd);
    }

    /** The tokens of a text that ends after so many of them, so that it has no more; the same where it has not more. */
    public Tokens first(int most) {
        return size <= most ? this : new Tokens(text.substring(0, ends[most - 1]));
    }

    public String text() {
        return text;
    }

    @Override
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
    @Override
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
            String word = word(i);
            word = word.length() > LONGEST_WORD
                    ? word
                    : word.replace('\u2019', '\'').toLowerCase(Locale.ROOT);
            words[i] = same.computeIfAbsent(word, each -> each);
        }
        return words;
    }

    /** Whether exactly these words stand here. */
    public boolean reads(int token, String... words) {
        return reads(token, List.of(words));
    }

    public boolean reads(int token, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (!low(token + i).equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the token in lower case is this word. */
    public boolean is(int token, String word) {
        return low(token).equals(word);
    }

    /** Whether it begins with a digit. */
    public boolean isNumber(int token) {
        return token >= 0 && token < size && Character.isDigit(text.charAt(starts[token]));
    }

    /** Whether the token in lower case is one of these words. */
    public boolean is(int token, Set<String> words) {
        return words.contains(low(token));
    }

    /** Whether something is true of a token between two. */
    public boolean anyMatch(int from, int to, IntPredicate test) {
        return IntStream.range(from, to).anyMatch(test);
    }

    /** Of how many tokens between two something is true. */
    public int count(int from, int to, IntPredicate test) {
        return (int) IntStream.range(from, to).filter(test).count();
    }

    /** The words from one token to just before another. */
    public String words(int from, int to) {
        return text.substring(starts[from], ends[to - 1]);
    }

    /** Whether nothing stands between this token and the one before. */
    @Override
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

    /** The first token of the statement that this one is in: a sentence, or what a semicolon, a bullet or its length parts of it. */
    public int statementStart(int token) {
        return statementStarts()[token];
    }

    /** Just after the last token of the statement that this one is in. */
    public int statementEnd(int token) {
        int end = token + 1;
        while (end < size && statementStarts()[end] != end) {
            end++;
        }
        return end;
    }

    /** Whether both are in one statement. */
    public boolean isSameStatement(int one, int other) {
        return statementStart(one) == statementStart(other);
    }

    private int[] statementStarts() {
        if (statementStarts == null) {
            int[] all = new int[size];
            for (int i = 0; i < size; i++) {
                boolean begins = i == 0 || isSentenceStart(i) || STOPS.contains(low(i - 1));
                boolean isCut = i > 0 && i - all[i - 1] >= LONGEST_STATEMENT;
                all[i] = begins || isCut ? i : all[i - 1];
            }
            statementStarts = all;
        }
        return statementStarts;
    }

    /** Whether it is in the text's first line, and not the last: there articles are left out and names are in capitals. */
    public boolean isHeadline(int token) {
        return token < headlineEnd;
    }

    /** The token that holds the character at an offset, or else the first one after it; {@link #size()} if there is none. */
    public int at(int offset) {
        int found = Arrays.binarySearch(starts, 0, size, offset);
        int token = found >= 0 ? found : -found - 2;
        return token >= 0 && ends[token] > offset ? token : token + 1;
    }

    /** What begins at the tokens from one on, none overlapping another. */
    public <T extends Spanned> List<T> scan(int from, IntFunction<T> beginning) {
        List<T> all = new ArrayList<>();
        for (int token = from; token < size; ) {
            T found = beginning.apply(token);
            if (found != null) {
                all.add(found);
            }
            token = found == null ? token + 1 : found.to();
        }
        return all;
    }

    /** The tokens between two offsets. */
    public Span span(int start, int end) {
        return new Span(at(start), at(end - 1) + 1);
    }

    /** Whether it begins with a letter. */
    public boolean isWord(int token) {
        return token >= 0 && token < size && Character.isLetter(text.codePointAt(starts[token]));
    }

    /** Whether it is the "'s" of an owner. */
    public boolean isPossessive(int token) {
        return low(token).equals(POSSESSIVE);
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

    /**
     * Whether all long words but one in five have a capital: there a capital says nothing.
     *
     * @param fewest so many words must have one
     */
    public boolean isTitleCase(int from, int to, int fewest) {
        int capitals = 0;
        int words = 0;
        for (int token = from; token < to; token++) {
            boolean isLong = isWord(token) && ends[token] - starts[token] >= LONG_WORD;
            words += isLong ? 1 : 0;
            capitals += isLong && isCapital(token) ? 1 : 0;
        }
        return capitals >= fewest && 5 * capitals >= 4 * words;
    }
}
