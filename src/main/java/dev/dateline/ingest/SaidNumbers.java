package dev.dateline.ingest;

import java.util.OptionalLong;

/** Tells which number some words are, so that what a document says of its words can be held against them. */
public interface SaidNumbers {

    /**
     * The whole number that the words are, if they are one and nothing else; at most
     * {@link dev.dateline.casualty.Quantity#LARGEST}. "Dozens" says no number, "1.400" is 1,400 to some readers and 1.4 to
     * others, and "third" counts nobody: all of these are empty.
     */
    OptionalLong read(String words);
}
