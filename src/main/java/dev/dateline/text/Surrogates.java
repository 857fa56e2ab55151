package dev.dateline.text;

/** Where UTF-16 puts one character into two units. */
final class Surrogates {

    private Surrogates() {}

    /** Whether the UTF-16 offset lies between the two halves of a pair. */
    static boolean splitsPair(String text, int at) {
        return at > 0 && pairAt(text, at - 1);
    }

    static boolean pairAt(String text, int at) {
        return at + 1 < text.length() && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
    }
}
