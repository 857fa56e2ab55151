package dev.dateline.extract.casualties;

import static dev.dateline.extract.language.Languages.ENGLISH;

import dev.dateline.casualty.Numerals;
import dev.dateline.extract.casualties.FractionReader.Fraction;

import java.util.OptionalLong;
import java.util.Set;

/** Reads the number that words say, whatever it counts: "1,400", "1 400", "twenty-one", "half a dozen", "1.4 million". */
final class NumeralReader {

    private static final int LONGEST_NUMBER = 8;
    private static final int LONGEST_DIGITS = 24;

    static final Set<String> NUMBER_WORDS = ENGLISH.words("numeral-reader.number-words");
    private static final Set<String> SCALES = ENGLISH.words("numeral-reader.scales");

    private final Text text;
    private final FractionReader fractions;

    NumeralReader(Text text) {
        this.text = text;
        fractions = new FractionReader(text);
    }

    /** What the words from one token to just before another, where {@link #end} says that they end, say. */
    OptionalLong read(int at, int end) {
        if (fractions.isOfPart(at) || fractions.isBroken(end)) {
            return OptionalLong.empty();
        }
        Fraction fraction = fraction(at);
        return fraction == null ? whole(at, end) : OptionalLong.of(fraction.value());
    }

    private OptionalLong whole(int at, int end) {
        if (text.low(end - 1).equals("dozen")) {
            return text.low(at).equals("a")
                    ? OptionalLong.of(12)
                    : times(Numerals.read(text.tokens().words(at, end - 1)), 12);
        }
        return Numerals.read(text.tokens().words(at, end));
    }

    private static OptionalLong times(OptionalLong number, long unit) {
        return number.isPresent() && number.getAsLong() < 1_000
                ? OptionalLong.of(number.getAsLong() * unit)
                : OptionalLong.empty();
    }

    private Fraction fraction(int at) {
        Fraction fraction = fractions.read(at);
        return fraction == null ? fractionAfter(at, endOfWhole(at)) : fraction;
    }

    /** "two and a half thousand", of which "two" ends at {@code end}; {@code null} if it does not go on so. */
    private Fraction fractionAfter(int at, int end) {
        OptionalLong whole = end < 0 || !text.low(end).equals("and") ? OptionalLong.empty() : whole(at, end);
        return whole.isPresent() ? fractions.readAfter(end, whole.getAsLong()) : null;
    }

    /** Just after the longest run of number words that is a number; -1 if there is none. */
    int end(int at) {
        Fraction fraction = fractions.read(at);
        int end = fraction == null ? endOfWhole(at) : fraction.end();
        Fraction longer = fraction == null ? fractionAfter(at, end) : null;
        return longer == null ? end : longer.end();
    }

    private int endOfWhole(int at) {
        int end = at;
        while (end - at < LONGEST_NUMBER && isPartOfNumber(at, end)) {
            end++;
        }
        if (end > at && text.low(end).equals("dozen")) {
            return end + 1;
        }
        if (text.reads(at, "a", "dozen")) {
            return at + 2;
        }
        while (end > at && Numerals.read(text.tokens().words(at, end)).isEmpty()) {
            end--;
        }
        return end > at ? end : -1;
    }

    private boolean isPartOfNumber(int first, int at) {
        String word = text.low(at);
        boolean isNumeral = NUMBER_WORDS.contains(word) || isDigits(word);
        if (at == first) {
            return isNumeral || word.equals("a") && text.is(at + 1, SCALES);
        }
        boolean isInside = word.equals("and") || word.equals("-");
        return SCALES.contains(word) || (isInside || isNumeral) && !isDigits(text.low(first)) || isThousands(first, at);
    }

    /** The "400" of "1 400". */
    private boolean isThousands(int first, int at) {
        return isDigits(text.low(at))
                && text.low(at).length() == 3
                && text.low(first).length() <= 3
                && at - first < 4;
    }

    static boolean isDigits(String word) {
        boolean isShort = !word.isEmpty() && word.length() <= LONGEST_DIGITS;
        return isShort
                && word.chars().allMatch(c -> c >= '0' && c <= '9' || c == ',' || c == '.')
                && word.charAt(0) != ',';
    }
}
