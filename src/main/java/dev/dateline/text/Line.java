package dev.dateline.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** One given string on its way to be one line of a {@link CanonicalText}. */
final class Line {

    /** Tab, and all that Unicode calls a mandatory break (UAX #14: LF, VT, FF, CR, NEL, LS, PS). */
    private static final String BREAKS = "\\t\\n\\x0B\\f\\r\\x85\\u2028\\u2029";

    // Possessive, and spaces included from the start, so that a megabyte of blanks is read once and not once per blank.
    private static final Pattern BLANKS = Pattern.compile("[ " + BREAKS + "]++");

    private Line() {}

    /**
     * The words on one line, in Unicode NFC, without blanks around them; empty if there are no words.
     *
     * <p>A run of blanks with a line break or a tab in it becomes one space. Other runs of spaces are the author's.
     *
     * @throws IllegalTextException if the words have a {@link Flaw}
     */
    static String of(String field, String words) {
        Flaw.in(words).ifPresent(flaw -> {
            throw new IllegalTextException(field, field + " holds " + flaw);
        });
        String oneLine = BLANKS.matcher(words).replaceAll(run -> isSpaces(run.group()) ? run.group() : " ");
        return Normalizer.normalize(trim(oneLine), Normalizer.Form.NFC);
    }

    private static boolean isSpaces(String run) {
        return run.chars().allMatch(unit -> unit == ' ');
    }

    static boolean isBlank(String words) {
        return words.chars().allMatch(unit -> isBlank((char) unit));
    }

    /** As {@link String#strip}, and also without what a web page or a file leaves around its words. */
    private static String trim(String words) {
        int start = 0;
        int end = words.length();
        while (start < end && isBlank(words.charAt(start))) {
            start++;
        }
        while (start < end && isBlank(words.charAt(end - 1))) {
            end--;
        }
        return words.substring(start, end);
    }

    /** Spaces of every width, the non-breaking ones of {@code &nbsp;} too, the zero-width space, a byte order mark. */
    private static boolean isBlank(char unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit) || unit == '\u200B' || unit == '\uFEFF';
    }
}
