package dev.dateline.extract.numbers;

import dev.dateline.extract.passage.WordView;

import java.math.BigDecimal;
import java.util.Map;

/**
 * Reads the whole numbers of a text, in digits and in words: "1,400", "1 400", "1,25,000", "2.5 lakh", "twenty-one", "a
 * hundred thousand", "two dozen", "half a million", "two and a half thousand". What is multiplied by a word that is not known
 * to be a number ("two billion", where nobody counts people by them) is no number at all, and never its first half.
 *
 * <p>Made for one text, in which digits are grouped in one way.
 */
public final class NumeralReader {

    /** 2<sup>53</sup> - 1, the most that JSON's readers hold exactly. */
    public static final long LARGEST = 9_007_199_254_740_991L;

    private static final int HUNDRED = 100;
    private static final int THOUSAND = 1_000;
    private static final int MOST_GROUPS = 4;

    private final WordView words;
    private final Digits digits;
    private final NumberWords vocabulary;

    /** @param text whose digits show how they are grouped; the words are of it */
    public NumeralReader(WordView words, CharSequence text, NumberWords vocabulary) {
        this.words = words;
        this.digits = Digits.of(text);
        this.vocabulary = vocabulary;
    }

    /** Whether a word is made of digits and of what parts them. */
    public static boolean isDigits(String word) {
        return Digits.areIn(word);
    }

    /** The longest number that begins at a word; {@code null} if none does. */
    public Numeral at(int at) {
        Numeral number = fraction(at);
        if (number == null) {
            number = whole(at);
            Numeral longer = number == null ? null : withHalf(at, number);
            number = longer == null ? number : longer;
        }
        boolean isCut = number == null
                || vocabulary.unreadable.contains(words.low(afterHyphen(number.end())))
                || isBroken(number.end())
                || number.value() > LARGEST;
        return isCut ? null : number;
    }

    /** Whether only a part of the number at a word is meant: "a third of a million", "60 percent of 300", "a quarter to half a million". */
    public boolean isOfPart(int at) {
        return vocabulary.halves.contains(words.low(at - 1))
                || vocabulary.beforeWhole.contains(words.low(at - 1)) && vocabulary.parts.contains(words.low(at - 2));
    }

    /** "two and a half": no number of people, whatever comes next. */
    private boolean isBroken(int end) {
        if (!vocabulary.and.contains(words.low(end))) {
            return false;
        }
        boolean isPart =
                vocabulary.times.containsKey(words.low(end + 1)) && vocabulary.parts.contains(words.low(end + 2));
        return isPart || vocabulary.halves.contains(words.low(end + 1));
    }

    /** The number without a fraction that begins at a word, whatever follows; {@code null} if none does: "two" of "two and a half". */
    public Numeral whole(int at) {
        BigDecimal inDigits = Digits.areIn(words.low(at)) ? digits.read(words.low(at)) : null;
        if (inDigits != null) {
            return words.low(at).indexOf('.') < 0 || inDigits.scale() == 0
                    ? scaled(groups(at, inDigits.longValue()))
                    : fractionOfScale(at, inDigits);
        }
        Numeral cardinal = cardinal(at, Long.MAX_VALUE);
        return cardinal == null ? null : dozens(cardinal);
    }

    /** "1 400": three digits after a space are thousands. */
    private Numeral groups(int at, long first) {
        long value = first;
        int end = at + 1;
        boolean isGroup = words.low(at).length() <= 3;
        while (isGroup && end - at <= MOST_GROUPS && isThreeDigits(end)) {
            value = value * THOUSAND + Integer.parseInt(words.low(end));
            end++;
        }
        return new Numeral(end, value, 1);
    }

    private boolean isThreeDigits(int at) {
        String word = words.low(at);
        return word.length() == 3 && Digits.areIn(word) && word.chars().allMatch(Character::isDigit);
    }

    /** "2 million", "1.4-million": digits before a word that multiplies them. */
    private Numeral scaled(Numeral number) {
        int scale = afterHyphen(number.end());
        Long unit = vocabulary.scales.get(words.low(scale));
        if (unit == null || number.value() > LARGEST / unit) {
            return dozens(number);
        }
        return new Numeral(scale + 1, number.value() * unit, unit);
    }

    /** "1.4 million": the fraction must come out whole. */
    private Numeral fractionOfScale(int at, BigDecimal number) {
        int scale = afterHyphen(at + 1);
        Long unit = vocabulary.scales.get(words.low(scale));
        BigDecimal value = unit == null ? number : number.multiply(BigDecimal.valueOf(unit));
        boolean isWhole = unit != null
                && value.stripTrailingZeros().scale() <= 0
                && value.compareTo(BigDecimal.valueOf(LARGEST)) <= 0;
        return isWhole ? new Numeral(scale + 1, value.longValueExact(), unit) : null;
    }

    /** "two dozen" */
    private Numeral dozens(Numeral number) {
        Long unit = vocabulary.dozens.get(words.low(number.end()));
        return unit == null || number.value() >= THOUSAND
                ? number
                : new Numeral(number.end() + 1, number.value() * unit, unit);
    }

    /** A number in words that is less than a limit. */
    private Numeral cardinal(int at, long limit) {
        Numeral number = belowThousand(at);
        Long unit = number == null ? null : vocabulary.scales.get(words.low(number.end()));
        if (unit != null && unit >= THOUSAND && number.value() > 0 && number.value() < THOUSAND) {
            Numeral scaled = new Numeral(number.end() + 1, number.value() * unit, unit);
            number = withRest(scaled, cardinal(rest(scaled), unit));
        }
        return number == null || number.value() >= limit ? null : number;
    }

    /** "seven", "twenty-one", "fourteen hundred", "two hundred and five"; of one: "a hundred", "a dozen". */
    private Numeral belowThousand(int at) {
        Numeral number = belowHundred(at);
        if (number == null) {
            boolean isOne = vocabulary.one.contains(words.low(at))
                    && (vocabulary.scales.containsKey(words.low(at + 1))
                            || vocabulary.dozens.containsKey(words.low(at + 1)));
            number = isOne ? new Numeral(at + 1, 1, 1) : null;
        }
        boolean isHundreds = number != null
                && number.value() > 0
                && Long.valueOf(HUNDRED).equals(vocabulary.scales.get(words.low(number.end())));
        if (!isHundreds) {
            return number;
        }
        Numeral hundreds = new Numeral(number.end() + 1, number.value() * HUNDRED, HUNDRED);
        return withRest(hundreds, belowHundred(rest(hundreds)));
    }

    /** "seven", "twenty", "twenty-four", "twenty four" */
    private Numeral belowHundred(int at) {
        Integer ten = vocabulary.tens.get(words.low(at));
        if (ten == null) {
            Integer one = vocabulary.units.get(words.low(at));
            return one == null ? null : new Numeral(at + 1, one, 1);
        }
        int next = afterHyphen(at + 1);
        Integer one = vocabulary.units.get(words.low(next));
        return one == null || one < 1 || one > 9 ? new Numeral(at + 1, ten, 1) : new Numeral(next + 1, ten + one, 1);
    }

    /** Where less may follow: "two hundred (and) five". */
    private int rest(Numeral number) {
        return vocabulary.and.contains(words.low(number.end())) ? number.end() + 1 : number.end();
    }

    private static Numeral withRest(Numeral number, Numeral rest) {
        return rest == null || rest.value() == 0
                ? number
                : new Numeral(rest.end(), number.value() + rest.value(), rest.unit());
    }

    /** "half a million", "three quarters of a million", "half a dozen" */
    private Numeral fraction(int at) {
        int times = vocabulary.times.getOrDefault(words.low(at), 0);
        int part = times == 0 ? at : afterHyphen(at + 1);
        Integer percent = vocabulary.percent.get(words.low(part));
        if (percent == null) {
            return null;
        }
        int scale = vocabulary.of.contains(words.low(part + 1)) ? part + 2 : part + 1;
        scale += vocabulary.one.contains(words.low(scale)) ? 1 : 0;
        return ofScale(scale, 0, Math.max(1, times) * percent);
    }

    /** "two and a half thousand", "a million and a half" */
    private Numeral withHalf(int at, Numeral whole) {
        int end = whole.end();
        boolean isHalf = vocabulary.and.contains(words.low(end))
                && vocabulary.one.contains(words.low(end + 1))
                && vocabulary.halves.contains(words.low(end + 2));
        if (!isHalf) {
            return null;
        }
        int percent = vocabulary.percent.get(words.low(end + 2));
        return whole.unit() > 1 && whole.value() % whole.unit() == 0
                ? new Numeral(end + 3, whole.value() + whole.unit() * percent / HUNDRED, whole.unit())
                : ofScale(end + 3, whole.value(), percent);
    }

    private Numeral ofScale(int scale, long whole, int percent) {
        Map<String, Long> scales = vocabulary.scales;
        Long unit = scales.getOrDefault(words.low(scale), vocabulary.dozens.get(words.low(scale)));
        return unit == null || whole >= THOUSAND || percent > HUNDRED
                ? null
                : new Numeral(scale + 1, whole * unit + unit * percent / HUNDRED, unit);
    }

    /** After a hyphen that joins a word to this one, or here. */
    private int afterHyphen(int at) {
        return words.isHyphen(at) && words.isGlued(at) && words.isGlued(at + 1) ? at + 1 : at;
    }
}
