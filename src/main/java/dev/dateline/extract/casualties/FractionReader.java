package dev.dateline.extract.casualties;

import static dev.dateline.extract.language.Languages.ENGLISH;

import java.util.Map;
import java.util.Set;

/** Reads parts and halves of large round numbers: "half a million", "three quarters of a million", "two and a half thousand". */
final class FractionReader {

    /** A number of people that words say, up to just before token {@code end}. */
    record Fraction(int end, long value) {}

    /** As many of a hundred as each word says once. */
    private static final Map<String, Integer> PERCENT =
            Map.of("half", 50, "quarter", 25, "quarters", 25, "fifth", 20, "fifths", 20, "tenth", 10, "tenths", 10);

    private static final Set<String> PARTS = Lexicon.union(PERCENT.keySet(), ENGLISH.words("fraction-reader.parts"));

    private static final Map<String, Long> SCALES =
            Map.of("dozen", 12L, "hundred", 100L, "thousand", 1_000L, "million", 1_000_000L);
    private static final Map<String, Integer> TIMES =
            Map.of("a", 1, "one", 1, "two", 2, "three", 3, "four", 4, "seven", 7, "nine", 9);
    private static final Set<String> BEFORE_WHOLE = ENGLISH.words("fraction-reader.before-whole");
    private static final Set<String> HALVES = ENGLISH.words("fraction-reader.halves");

    private final Text text;

    FractionReader(Text text) {
        this.text = text;
    }

    /** The number that begins at a token with a fraction of a scale; {@code null} if none does. */
    Fraction read(int at) {
        int times = TIMES.getOrDefault(text.low(at), 0);
        int part = times == 0 ? at : text.low(at + 1).equals("-") ? at + 2 : at + 1;
        Integer percent = PERCENT.get(text.low(part));
        if (percent == null) {
            return null;
        }
        int scale = text.low(part + 1).equals("of") ? part + 2 : part + 1;
        scale += text.low(scale).equals("a") ? 1 : 0;
        return of(scale, 0, Math.max(1, times) * percent);
    }

    /** The number that goes on from a whole one with a fraction, before or after its scale; {@code null} if it does not. */
    Fraction readAfter(int end, long whole) {
        boolean isHalf = text.reads(end, "and", "a") && text.is(end + 2, HALVES);
        if (!isHalf) {
            return null;
        }
        int percent = PERCENT.get(text.low(end + 2));
        Long unit = SCALES.get(text.low(end - 1));
        return unit != null && whole % unit == 0
                ? new Fraction(end + 3, whole + unit * percent / 100)
                : of(end + 3, whole, percent);
    }

    private Fraction of(int scale, long whole, int percent) {
        Long unit = SCALES.get(text.low(scale));
        return unit == null || whole > 999 || percent > 100
                ? null
                : new Fraction(scale + 1, whole * unit + unit * percent / 100);
    }

    /** Whether a number is only what a part is taken of: "a third of a million", "60 percent of 300", "a quarter to half a million". */
    boolean isOfPart(int at) {
        return text.is(at - 1, HALVES) || text.is(at - 1, BEFORE_WHOLE) && text.is(at - 2, PARTS);
    }

    /** "two and a half": no number of people, whatever comes next. */
    boolean isBroken(int end) {
        return text.low(end).equals("and")
                && (text.is(end + 1, TIMES.keySet()) && text.is(end + 2, PARTS) || text.is(end + 1, HALVES));
    }
}
