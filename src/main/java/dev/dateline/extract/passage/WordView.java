package dev.dateline.extract.passage;

import java.util.Set;

/** The words of a text as one room of readers sees them; what is read in words alone is read the same way in each view. */
public interface WordView {

    /** What joins two words to one. */
    Set<String> HYPHENS = Set.of("-", "\u2010", "\u2011");

    int size();

    /** The word in lower case with straight apostrophes; empty beyond either end. */
    String low(int at);

    default boolean isHyphen(int at) {
        return HYPHENS.contains(low(at));
    }

    /** Whether nothing stands between this word and the one before. */
    boolean isGlued(int at);
}
