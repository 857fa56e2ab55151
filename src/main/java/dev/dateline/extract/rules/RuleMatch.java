package dev.dateline.extract.rules;

import java.util.Arrays;
import java.util.Set;
import java.util.function.IntFunction;

/** Words that fit a rule's pattern, with the numbers they say. */
public final class RuleMatch<V> {

    private static final int ABSENT = Integer.MIN_VALUE;
    private static final long UNREAD = Long.MIN_VALUE;

    private final Rules<V> rules;
    private final RuleWords words;
    private final IntFunction<Found<V>> below;
    private final int[] numbers;
    /** What the terms read at the start: many rules ask the same of one word. */
    private final long[] readings;

    private int start = -1;
    private int end;
    private Found<V> lower;

    /** @param below finds at a word what rules of lower levels find there, {@code null} where that is nothing */
    RuleMatch(Rules<V> rules, RuleWords words, IntFunction<Found<V>> below) {
        this.rules = rules;
        this.words = words;
        this.below = below;
        this.numbers = new int[rules.terms().size()];
        this.readings = new long[numbers.length];
    }

    RuleMatch<V> at(int word) {
        if (word != start) {
            Arrays.fill(readings, UNREAD);
        }
        start = word;
        lower = null;
        Arrays.fill(numbers, ABSENT);
        return this;
    }

    void end(int word) {
        end = word;
    }

    /** The word after what stands here, if it is wanted; otherwise -1. */
    int take(RulePattern.Element wanted, int at) {
        if (at >= words.size()) {
            return -1;
        }
        if (wanted.words() != null) {
            return wanted.words().contains(words.low(at)) ? at + 1 : -1;
        }
        if (wanted.term() == null) {
            lower = below.apply(at);
            return lower == null ? -1 : lower.end();
        }
        long reading = at == start ? readAtStart(wanted) : wanted.term().read(words, at);
        if (reading == Term.NONE) {
            return -1;
        }
        numbers[wanted.term().ordinal()] = Term.number(reading);
        return at + Term.length(reading);
    }

    private long readAtStart(RulePattern.Element wanted) {
        int term = wanted.term().ordinal();
        if (readings[term] == UNREAD) {
            readings[term] = wanted.term().read(words, start);
        }
        return readings[term];
    }

    /** What was taken is given up again, since the rest does not follow. */
    void forget(RulePattern.Element wanted) {
        if (wanted.term() != null) {
            numbers[wanted.term().ordinal()] = ABSENT;
        } else if (wanted.lower() != null) {
            lower = null;
        }
    }

    public RuleWords words() {
        return words;
    }

    /** The first word. */
    public int start() {
        return start;
    }

    /** Just after the last word. */
    public int end() {
        return end;
    }

    /** @param term a term's constant */
    public boolean has(Enum<?> term) {
        return numbers[term.ordinal()] != ABSENT;
    }

    /**
     * The number that the words of a term say.
     *
     * @param terms constants of terms, of which the pattern must have one; the first that it has counts
     */
    public int get(Enum<?>... terms) {
        for (Enum<?> term : terms) {
            if (has(term)) {
                return numbers[term.ordinal()];
            }
        }
        return ABSENT;
    }

    /**
     * What stands at another word, within the match or not, as {@link Term#read}; {@link Term#NONE} beyond the text.
     *
     * @param term a term's constant
     */
    public long read(Enum<?> term, int at) {
        return at < 0 || at >= words.size()
                ? Term.NONE
                : rules.terms().get(term.ordinal()).read(words, at);
    }

    /** What a rule of a lower level found within it. */
    public Found<V> lower() {
        return lower;
    }

    public String first() {
        return words.low(start);
    }

    /** Whether one of the words is within it. */
    public boolean says(Set<String> any) {
        for (int at = start; at < end; at++) {
            if (any.contains(words.low(at))) {
                return true;
            }
        }
        return false;
    }

    public boolean says(String word) {
        return says(Set.of(word));
    }

    /** Whether the last word begins with a capital letter. */
    public boolean isLastCapital() {
        return words.isCapital(end - 1);
    }

    /** A word before the match, -1 the nearest; a line end counts as one. */
    public String before(int distance) {
        return words.low(start + distance);
    }

    /** A word after the match, 0 the nearest; a line end counts as one. */
    public String after(int distance) {
        return words.low(end + distance);
    }
}
