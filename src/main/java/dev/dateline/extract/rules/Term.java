package dev.dateline.extract.rules;

import java.util.Map;
import java.util.Set;

/**
 * What stands in capitals in a rule's pattern: a kind of word, or of a few words, that has a number. A reading packs how
 * many words it took and the number into a {@code long}; what is no number itself is told by a place in some list.
 *
 * @param kind which of the terms of its room it is, by whose name patterns ask for it
 * @param openers the words that one of this kind may begin with; {@link RuleIndex#DIGITS} stands for any number
 */
public record Term(Enum<?> kind, Set<String> openers, Reader reader) {

    /** The words are of another kind. */
    public static final long NONE = -1;

    /** Tells what stands at a word, if it is of a kind; otherwise {@link #NONE}. */
    public interface Reader {
        long read(RuleWords words, int at);
    }

    /** Single words, each with its number. */
    public static Term of(Enum<?> kind, Map<String, Integer> numbers) {
        return new Term(kind, numbers.keySet(), (words, at) -> lookup(numbers, words.low(at)));
    }

    /** The reading of one word that may be among these. */
    public static long lookup(Map<String, Integer> numbers, String word) {
        Integer number = numbers.get(word);
        return number == null ? NONE : reading(1, number);
    }

    String name() {
        return kind.name();
    }

    /** Its place among the terms of its room, from 0. */
    public int ordinal() {
        return kind.ordinal();
    }

    long read(RuleWords words, int at) {
        return reader.read(words, at);
    }

    public static long reading(int length, int number) {
        return (long) length << 32 | number & 0xFFFF_FFFFL;
    }

    public static int length(long reading) {
        return (int) (reading >> 32);
    }

    public static int number(long reading) {
        return (int) reading;
    }
}
