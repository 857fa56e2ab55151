package dev.dateline.casualty;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the numbers of English news: "1,400", "1.4 million", "twenty-one", "a hundred". */
public final class Numerals {

    // A comma divides groups of three, a point divides the fraction; a space of any width may stand for the comma.
    private static final Pattern DIGITS = Pattern.compile(
            "(\\d{1,3}(?:[,\\u0020\\u00A0\\u2009\\u202F]\\d{3})+|\\d{1,15})(\\.\\d{1,6})?(?:\\s+(hundred|thousand|million|billion))?");

    private static final Map<String, Long> WORDS = Map.ofEntries(
            Map.entry("zero", 0L),
            Map.entry("a", 1L),
            Map.entry("an", 1L),
            Map.entry("one", 1L),
            Map.entry("two", 2L),
            Map.entry("three", 3L),
            Map.entry("four", 4L),
            Map.entry("five", 5L),
            Map.entry("six", 6L),
            Map.entry("seven", 7L),
            Map.entry("eight", 8L),
            Map.entry("nine", 9L),
            Map.entry("ten", 10L),
            Map.entry("eleven", 11L),
            Map.entry("twelve", 12L),
            Map.entry("thirteen", 13L),
            Map.entry("fourteen", 14L),
            Map.entry("fifteen", 15L),
            Map.entry("sixteen", 16L),
            Map.entry("seventeen", 17L),
            Map.entry("eighteen", 18L),
            Map.entry("nineteen", 19L),
            Map.entry("twenty", 20L),
            Map.entry("thirty", 30L),
            Map.entry("forty", 40L),
            Map.entry("fifty", 50L),
            Map.entry("sixty", 60L),
            Map.entry("seventy", 70L),
            Map.entry("eighty", 80L),
            Map.entry("ninety", 90L));

    private static final Map<String, Long> SCALES =
            Map.of("hundred", 100L, "thousand", 1_000L, "million", 1_000_000L, "billion", 1_000_000_000L);

    private Numerals() {}

    /** The number that the words say; empty where they say none that is read here, as "dozens". */
    public static OptionalLong read(String words) {
        String plain = words.strip().toLowerCase(Locale.ROOT);
        Matcher digits = DIGITS.matcher(plain);
        return digits.matches() ? digits(digits) : cardinal(plain);
    }

    private static OptionalLong digits(Matcher number) {
        String whole = number.group(1).replaceAll("\\D", "");
        String fraction = number.group(2) == null ? "" : number.group(2);
        long scale = number.group(3) == null ? 1 : SCALES.get(number.group(3));
        BigDecimal value = new BigDecimal(whole + fraction).multiply(BigDecimal.valueOf(scale));
        try {
            return OptionalLong.of(value.longValueExact());
        } catch (ArithmeticException notWhole) {
            return OptionalLong.empty();
        }
    }

    // Sums up to "hundred", then multiplies by each scale as it comes: two hundred and five thousand, three hundred.
    private static OptionalLong cardinal(String words) {
        long sum = 0;
        long group = 0;
        for (String word : words.split("[\\s-]+|,\\s+")) {
            if (WORDS.containsKey(word)) {
                group += WORDS.get(word);
            } else if (word.equals("hundred") && group > 0) {
                group *= 100;
            } else if (SCALES.containsKey(word) && group > 0) {
                sum += group * SCALES.get(word);
                group = 0;
            } else if (!word.equals("and") || sum + group == 0) {
                return OptionalLong.empty();
            }
        }
        return OptionalLong.of(sum + group);
    }
}
