package dev.dateline.text;

import java.util.Optional;

/**
 * What makes words from outside unfit to be stored or searched for.
 *
 * @param at where, in code points from 0
 */
public record Flaw(String what, int at) {

    /**
     * The most combining marks in a row: the limit of Unicode's Stream-Safe Text Format (UAX #15, section 13), beyond
     * what any language needs. Without one, normalising takes time in the square of a run's length.
     */
    private static final int MOST_MARKS = 30;

    /** The first flaw, or none. */
    public static Optional<Flaw> in(String words) {
        int marks = 0;
        for (int at = 0; at < words.length(); at += Character.charCount(words.codePointAt(at))) {
            int codePoint = words.codePointAt(at);
            marks = isMark(codePoint) ? marks + 1 : 0;
            String what =
                    marks > MOST_MARKS ? "more than " + MOST_MARKS + " combining marks in a row" : what(codePoint);
            if (what != null) {
                return Optional.of(new Flaw(what, words.codePointCount(0, at)));
            }
        }
        return Optional.empty();
    }

    private static String what(int codePoint) {
        if (Character.MIN_SURROGATE <= codePoint && codePoint <= Character.MAX_SURROGATE) {
            return "half of a surrogate pair, U+%04X".formatted(codePoint);
        }
        return isStrayControl(codePoint) ? "the control character U+%04X".formatted(codePoint) : null;
    }

    /** A C0 control (ISO 6429) other than the blanks TAB, LF, VT, FF and CR. */
    private static boolean isStrayControl(int codePoint) {
        return codePoint < ' ' && (codePoint < '\t' || codePoint > '\r');
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    @Override
    public String toString() {
        return what + " at character " + at + " (counted from 0)";
    }
}
