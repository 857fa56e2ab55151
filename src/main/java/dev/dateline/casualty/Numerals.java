package dev.dateline.casualty;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the numbers of English news, to check that a figure's words say the value claimed for them: "1,400", "1 400",
 * "1.4 million", "twenty-one", "a hundred", "two thousand three hundred and five".
 *
 * <p>Only cardinal numbers are read. "Dozens" says no number, "1.400" is 1,400 to some readers and 1.4 to others, and
 * "third" counts nobody: all of these are empty.
 */
public final class Numerals {

    /** No number read here takes more; a longer string is prose, and not worth taking apart. */
    private static final int LONGEST = 150;

    private static final List<String> BELOW_TWENTY =
            List.of(("zero one two three four five six seven eight nine ten eleven "
                            + "twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen")
                    .split(" "));
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    /** Thousands apart by commas, or by the spaces that typesetters use: plain, no-break, thin, narrow no-break. */
    private static final Pattern DIGITS = Pattern.compile(
            "(?<whole>[0-9]{1,16}|[0-9]{1,3}(?:,[0-9]{3}){1,4}|[0-9]{1,3}(?:[ \\u00A0\\u2009\\u202F][0-9]{3}){1,4})"
                    + "(?:(?<fraction>\\.[0-9]{1,6})?[ \\u00A0-](?<scale>hundred|thousand|million))?");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[ \\u00A0\\u2010\\u2011-]");

    /** From the largest, each with how many of it are counted: "fourteen hundred", but not "a hundred hundred". */
    private enum Scale {
        MILLION(1_000_000, 999),
        THOUSAND(1_000, 999),
        HUNDRED(100, 99);

        private final long unit;
        private final long most;

        Scale(long unit, long most) {
            this.unit = unit;
            this.most = most;
        }

        private String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        private static long unitOf(String word) {
            return word == null ? 1 : valueOf(word.toUpperCase(Locale.ROOT)).unit;
        }
    }

    private Numerals() {}

    /**
     * The number that the words say, if they are a number and nothing else; at most {@link Quantity#LARGEST}. Case does
     * not matter.
     */
    public static OptionalLong read(String words) {
        if (words.length() > LONGEST) {
            return OptionalLong.empty();
        }
        String lower = words.toLowerCase(Locale.ROOT);
        Matcher digits = DIGITS.matcher(lower);
        if (digits.matches()) {
            return readDigits(digits);
        }
        return readWords(List.of(BETWEEN_WORDS.split(lower, -1)));
    }

    private static OptionalLong readDigits(Matcher digits) {
        String fraction = digits.group("fraction") == null ? "" : digits.group("fraction");
        BigDecimal number = new BigDecimal(digits.group("whole").replaceAll("[^0-9]", "") + fraction);
        long unit = Scale.unitOf(digits.group("scale"));
        BigDecimal people = number.multiply(BigDecimal.valueOf(unit)).stripTrailingZeros();
        boolean isWhole = people.scale() <= 0;
        boolean isInRange = people.compareTo(BigDecimal.valueOf(Quantity.LARGEST)) <= 0;
        return isWhole && isInRange ? OptionalLong.of(people.longValueExact()) : OptionalLong.empty();
    }

    /** Around the largest scale word stand how many of it there are, and what is left over. */
    private static OptionalLong readWords(List<String> words) {
        for (Scale scale : Scale.values()) {
            int at = words.indexOf(scale.word());
            if (at >= 0) {
                return readScaled(scale, words.subList(0, at), words.subList(at + 1, words.size()));
            }
        }
        return readBelowHundred(words);
    }

    private static OptionalLong readScaled(Scale scale, List<String> before, List<String> after) {
        OptionalLong count = before.equals(List.of("a")) ? OptionalLong.of(1) : readWords(before);
        OptionalLong rest = after.isEmpty() ? OptionalLong.of(0) : readRest(after, scale.unit);
        if (count.isEmpty() || rest.isEmpty() || count.getAsLong() < 1 || count.getAsLong() > scale.most) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(count.getAsLong() * scale.unit + rest.getAsLong());
    }

    private static OptionalLong readRest(List<String> after, long limit) {
        boolean joined = after.get(0).equals("and");
        OptionalLong rest = readWords(joined ? after.subList(1, after.size()) : after);
        boolean fits = rest.isPresent() && 0 < rest.getAsLong() && rest.getAsLong() < limit;
        return fits ? rest : OptionalLong.empty();
    }

    private static OptionalLong readBelowHundred(List<String> words) {
        int tens = words.isEmpty() ? -1 : TENS.indexOf(words.get(0));
        if (words.size() == 1) {
            int number = tens >= 0 ? 20 + 10 * tens : BELOW_TWENTY.indexOf(words.get(0));
            return number >= 0 ? OptionalLong.of(number) : OptionalLong.empty();
        }
        int ones = words.size() == 2 ? BELOW_TWENTY.indexOf(words.get(1)) : -1;
        boolean isNumber = tens >= 0 && 1 <= ones && ones <= 9;
        return isNumber ? OptionalLong.of(20 + 10 * tens + ones) : OptionalLong.empty();
    }
}
