package dev.dateline.extract.passage;

/** The words of a text as one room of readers sees them; what is read in words alone is read the same way in each view. */
public interface WordView {

    int size();

    /** The word in lower case with straight apostrophes; empty beyond either end. */
    String low(int at);

    /** Whether nothing stands between this word and the one before. */
    boolean isGlued(int at);
}
