package dev.dateline.extract.rules;

import java.util.Set;

/**
 * What stands in capitals in a rule's pattern: a kind of word, or of a few words, that has a number. A reading packs how
 * many words it took and the number into a {@code long}; what is no number itself is told by a place in some list. The terms
 * of a room are an enum, or each wraps a constant of one, so that each has a place of its own.
 */
public interface Term {

    /** The words are of another kind. */
    long NONE = -1;

    /** As patterns write it. */
    String name();

    /** Its place among the terms of its room, from 0. */
    int ordinal();

    /** The words that one of this kind may begin with; {@link RuleIndex#DIGITS} stands for any number. */
    Set<String> openers();

    /** What stands at the word, if it is of this kind; otherwise {@link #NONE}. */
    long read(RuleWords words, int at);

    static long reading(int length, int number) {
        return (long) length << 32 | number & 0xFFFF_FFFFL;
    }

    static int length(long reading) {
        return (int) (reading >> 32);
    }

    static int number(long reading) {
        return (int) reading;
    }
}
