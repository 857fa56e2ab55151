package dev.dateline.text;

/**
 * The characters that nobody sees, in one list: soft hyphens, zero-width spaces and joiners, marks of the direction of writing,
 * variation selectors, fillers. They are kept in a text as stored, whose offsets count them; whoever compares words or makes ids
 * of them leaves them out.
 */
public final class Invisible {

    private static final int COMBINING_GRAPHEME_JOINER = 0x34F;

    private Invisible() {}

    /**
     * Formats (Unicode's Cf) but the few that have a sign of their own, variation selectors, and the letters of Hangul that are
     * drawn as nothing.
     */
    public static boolean is(int codePoint) {
        if (codePoint < 0x80) {
            return false;
        }
        return Character.getType(codePoint) == Character.FORMAT && !isPrepended(codePoint)
                || codePoint >= 0xFE00 && codePoint <= 0xFE0F
                || codePoint >= 0xE0100 && codePoint <= 0xE01EF
                || codePoint == COMBINING_GRAPHEME_JOINER
                || isFiller(codePoint);
    }

    /** The words as they are seen. */
    public static String leftOutOf(String words) {
        if (words.codePoints().noneMatch(Invisible::is)) {
            return words;
        }
        StringBuilder seen = new StringBuilder(words.length());
        words.codePoints().filter(codePoint -> !is(codePoint)).forEach(seen::appendCodePoint);
        return seen.toString();
    }

    private static boolean isFiller(int codePoint) {
        return codePoint == 0x115F || codePoint == 0x1160 || codePoint == 0x3164 || codePoint == 0xFFA0;
    }

    /** Unicode's Prepended_Concatenation_Mark: signs of Arabic, Syriac and Kaithi around the digits after them. */
    private static boolean isPrepended(int codePoint) {
        return codePoint >= 0x600 && codePoint <= 0x605
                || codePoint == 0x6DD
                || codePoint == 0x70F
                || codePoint == 0x890
                || codePoint == 0x891
                || codePoint == 0x8E2
                || codePoint == 0x110BD
                || codePoint == 0x110CD;
    }
}
