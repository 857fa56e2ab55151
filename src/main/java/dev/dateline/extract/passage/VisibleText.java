package dev.dateline.extract.passage;

import dev.dateline.text.Invisible;

import java.util.Arrays;

/**
 * A text as its readers see it: without the characters that nobody sees ({@link Invisible}), with a plain space for every other space of a line and a plain hyphen for
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
            if (!Invisible.is(c)) {
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

    private static char plain(char c) {
        if (c == '\u2010' || c == '\u2011') {
            return '-';
        }
        return c > 0x7F && Character.getType(c) == Character.SPACE_SEPARATOR ? ' ' : c;
    }
}
