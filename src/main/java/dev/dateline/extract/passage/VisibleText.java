package dev.dateline.extract.passage;

import java.util.Arrays;

/**
 * A text as its readers see it: without the characters that nobody sees, such as soft hyphens, zero-width spaces and
 * joiners and the marks of writing direction, with a plain space for every other space of a line and a plain hyphen for
 * one that does not break. It knows where in the text as stored each of its characters stands. Offsets are in UTF-16 units.
 */
public final class VisibleText {

    private final String text;

    /** Where in the stored text each character stands; {@code null} where none was left out. */
    private final int[] places;

    private VisibleText(String text, int[] places) {
        this.text = text;
        this.places = places;
    }

    public static VisibleText of(String stored) {
        StringBuilder visible = new StringBuilder(stored.length());
        int[] places = new int[stored.length()];
        int at = 0;
        while (at < stored.length()) {
            int c = stored.codePointAt(at);
            int length = Character.charCount(c);
            if (!isInvisible(c)) {
                for (int unit = 0; unit < length; unit++) {
                    places[visible.length()] = at + unit;
                    visible.append(plain(stored.charAt(at + unit)));
                }
            }
            at += length;
        }
        boolean isWhole = visible.length() == stored.length();
        return new VisibleText(visible.toString(), isWhole ? null : Arrays.copyOf(places, visible.length()));
    }

    public String text() {
        return text;
    }

    /** Where in the stored text the words begin that begin here at {@code start}. */
    public int storedStart(int start) {
        return places == null ? start : places[start];
    }

    /** Where in the stored text the words end that end here before {@code end}: what nobody sees after them is not theirs. */
    public int storedEnd(int end) {
        return places == null ? end : places[end - 1] + 1;
    }

    /** Formats (Unicode's Cf) and variation selectors, but for the few formats that have a sign of their own. */
    private static boolean isInvisible(int c) {
        if (c < 0x80) {
            return false;
        }
        boolean isFormat = Character.getType(c) == Character.FORMAT && !isPrepended(c);
        boolean isSelector = c >= 0xFE00 && c <= 0xFE0F || c >= 0xE0100 && c <= 0xE01EF;
        return isFormat || isSelector || c == COMBINING_GRAPHEME_JOINER;
    }

    private static final int COMBINING_GRAPHEME_JOINER = 0x34F;

    /** Unicode's Prepended_Concatenation_Mark: signs of Arabic, Syriac and Kaithi around the digits after them. */
    private static boolean isPrepended(int c) {
        return c >= 0x600 && c <= 0x605
                || c == 0x6DD
                || c == 0x70F
                || c == 0x890
                || c == 0x891
                || c == 0x8E2
                || c == 0x110BD
                || c == 0x110CD;
    }

    private static char plain(char c) {
        if (c == '\u2010' || c == '\u2011') {
            return '-';
        }
        return c > 0x7F && Character.getType(c) == Character.SPACE_SEPARATOR ? ' ' : c;
    }
}
