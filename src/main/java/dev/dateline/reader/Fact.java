package dev.dateline.reader;

/**
 * Something to tell, in a few words.
 *
 * @param href where more is told of it; {@code null} where nowhere is
 */
record Fact(String words, String href) {

    static Fact of(String words) {
        return new Fact(words, null);
    }
}
