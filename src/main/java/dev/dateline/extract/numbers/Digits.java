package dev.dateline.extract.numbers;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a text groups the digits of its numbers. Three digits behind a full stop are a fraction to some writers and thousands to
 * others: they are thousands only in a text that shows it, and elsewhere no number at all.
 */
final class Digits {

    /** No number of people has more. */
    private static final int LONGEST = 24;

    private static final Pattern PLAIN = Pattern.compile("[0-9]{1,16}");
    private static final Pattern BY_COMMAS = Pattern.compile("[0-9]{1,3}(?:,[0-9]{3}){1,4}");
    /** 1,25,000: as lakhs and crores are counted. */
    private static final Pattern BY_LAKHS = Pattern.compile("[0-9]{1,2}(?:,[0-9]{2}){1,3},[0-9]{3}");

    private static final Pattern BY_STOPS = Pattern.compile("[0-9]{1,3}(?:\\.[0-9]{3}){1,4}");
    private static final Pattern FRACTION = Pattern.compile("[0-9]{1,3}(?:,[0-9]{3}){0,2}\\.[0-9]{1,6}");

    /** Two groups behind stops, or a fraction behind a comma: what only a writer does who parts thousands by stops. */
    private static final Pattern SHOWS_STOPS = Pattern.compile(
            "(?<![0-9.,])[0-9]{1,3}(?:\\.[0-9]{3}){2,4}(?![0-9.,]*[0-9])|(?<![0-9.,])[0-9]{1,3}(?:\\.[0-9]{3})+,[0-9]{1,2}(?![0-9])");

    private static final Pattern SHOWS_COMMAS = Pattern.compile("(?<![0-9.,])[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])");

    private final boolean thousandsByStops;

    private Digits(boolean thousandsByStops) {
        this.thousandsByStops = thousandsByStops;
    }

    /** As the text groups them. */
    static Digits of(CharSequence text) {
        return new Digits(
                SHOWS_STOPS.matcher(text).find() && !SHOWS_COMMAS.matcher(text).find());
    }

    /** Whether a word is made of digits and what parts them, and begins with a digit. */
    static boolean areIn(String word) {
        if (word.isEmpty() || word.length() > LONGEST || !isDigit(word.charAt(0))) {
            return false;
        }
        return word.chars().allMatch(c -> isDigit((char) c) || c == ',' || c == '.');
    }

    /** The number, which has a fraction only where that is written; {@code null} where the digits are grouped as nobody does. */
    BigDecimal read(String word) {
        if (word.length() > LONGEST) {
            return null;
        }
        if (PLAIN.matcher(word).matches()
                || BY_COMMAS.matcher(word).matches()
                || BY_LAKHS.matcher(word).matches()) {
            return new BigDecimal(word.replace(",", ""));
        }
        Matcher byStops = BY_STOPS.matcher(word);
        if (byStops.matches() && thousandsByStops) {
            return new BigDecimal(word.replace(".", ""));
        }
        return FRACTION.matcher(word).matches() ? new BigDecimal(word.replace(",", "")) : null;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
