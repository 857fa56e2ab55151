package dev.dateline.extract.names;

/**
 * Words that say what a person is.
 *
 * @param from the first token
 * @param to just after the last
 * @param country the code of the one it is held in, where that is said; else null
 */
record Role(int from, int to, String country) {}
