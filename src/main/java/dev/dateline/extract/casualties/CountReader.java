package dev.dateline.extract.casualties;

import static dev.dateline.extract.language.Languages.ENGLISH;
import static dev.dateline.extract.language.Morphology.AND;
import static dev.dateline.extract.language.Morphology.BETWEEN;
import static dev.dateline.extract.language.Morphology.FROM;
import static dev.dateline.extract.language.Morphology.NO;
import static dev.dateline.extract.language.Morphology.OF;
import static dev.dateline.extract.language.Morphology.ONE;
import static dev.dateline.extract.language.Morphology.OR;
import static dev.dateline.extract.language.Morphology.THAN;
import static dev.dateline.extract.language.Morphology.TO;

import dev.dateline.casualty.Quantifier;
import dev.dateline.extract.numbers.Numeral;
import dev.dateline.extract.numbers.NumeralReader;
import dev.dateline.extract.numbers.Quantifying;
import dev.dateline.extract.numbers.Quantifying.Kind;

import java.util.Set;

/** Reads how many there are: "1,400", "at least a dozen", "between 20 and 30", "no one", "a couple of hundred". */
final class CountReader {

    private static final Set<String> OUT = ENGLISH.words("figures.out-of");
    private static final Set<String> PEOPLE_ALONE = ENGLISH.words("figures.people-word");
    private static final Set<String> NOBODY_OR_NONE = ENGLISH.words("figures.nobody");
    /** After a number these say that it counts no people. */
    private static final Set<String> UNITS = ENGLISH.words("count-reader.units");

    private static final Set<String> BEFORE_NO_COUNT = ENGLISH.words("count-reader.before-no-count");

    private static final Set<String> DENIALS = ENGLISH.words("number.denial");
    private static final Set<String> PARTITIVES = ENGLISH.words("count-reader.partitives");
    private static final Set<String> IN = ENGLISH.words("count-reader.in");
    private static final Set<String> AGES = ENGLISH.words("count-reader.ages");
    private static final Set<String> AMONG_AGES = ENGLISH.words("count-reader.among-ages");
    private static final Set<String> AGED = ENGLISH.words("count-reader.aged");
    private static final Set<String> RANGE = ENGLISH.words("count-reader.range");

    private static final Set<String> TEARING = Set.of("$", "\u00a3", "\u20ac", "#", ":", "/", ".", "-", "+", "'");
    private static final int MOST_SYMBOLS = 8;

    private final Text text;
    private final NumeralReader numerals;

    CountReader(Text text) {
        this.text = text;
        numerals = text.numerals();
    }

    /** The count that begins at a token; {@code null} if none does. */
    Count read(int at) {
        Quantifying before = quantifying(at, Kind.BEFORE);
        Count bounded = before == null || isDenied(at) ? null : number(before.end());
        if (bounded != null && bounded.isExact()) {
            return bounded.bound(at, bounded.end(), at, before.end(), before.quantifier());
        }
        Count none = zero(at);
        if (none != null) {
            return none;
        }
        if (text.is(at, Set.of(BETWEEN, FROM))) {
            return between(at);
        }
        Count number = number(at);
        if (number == null || !number.isExact()) {
            return number;
        }
        Quantifying after = quantifying(number.end(), Kind.AFTER);
        return after == null ? number : number.bound(at, after.end(), number.end(), after.end(), after.quantifier());
    }

    private Quantifying quantifying(int at, Kind kind) {
        Quantifying words = text.quantities().at(at);
        return words == null || words.kind() != kind ? null : words;
    }

    /** "no more than": the words after "no" do not bind it alone. */
    private boolean isDenied(int at) {
        return text.is(at - 1, DENIALS) && text.low(at + 1).equals(THAN);
    }

    /** Words that say how many without a number: "dozens of", "a score of". */
    private Count inWords(int at) {
        Quantifying words = quantifying(at, Kind.COUNT);
        if (words == null) {
            return null;
        }
        int numberEnd = text.low(words.end() - 1).equals(OF) ? words.end() - 1 : words.end();
        boolean isOf = text.low(numberEnd).equals(OF) && !text.is(numberEnd + 1, PARTITIVES);
        return Count.inWords(at, numberEnd, isOf ? numberEnd + 1 : numberEnd, words.quantifier(), words.number());
    }

    private Count zero(int at) {
        if (text.is(at, NOBODY_OR_NONE)) {
            return Count.exact(at, at + 1, 0);
        }
        if (!text.low(at).equals(NO)) {
            return null;
        }
        boolean isLonger = text.low(at + 1).equals(ONE) || text.is(at + 1, PEOPLE_ALONE);
        return Count.exact(at, isLonger ? at + 2 : at + 1, 0);
    }

    /** "between 20 and 30", "from 20 to 30". */
    private Count between(int at) {
        Count lower = number(at + 1);
        boolean isJoined = lower != null
                && lower.isExact()
                && text.low(lower.end()).equals(text.low(at).equals(FROM) ? TO : AND);
        Count upper = isJoined ? number(lower.end() + 1) : null;
        if (upper == null || !upper.isExact() || lower.value() >= upper.value()) {
            return null;
        }
        return Count.between(lower.start(), upper.end(), lower.value(), upper.value())
                .bound(at, upper.end(), at, at + 1, Quantifier.BETWEEN);
    }

    /** A number that nothing binds, or two that bind one ("20 to 30"). */
    private Count number(int at) {
        Count inWords = inWords(at);
        if (inWords != null) {
            return inWords;
        }
        Numeral numeral = numerals.at(at);
        if (numeral == null || countsNobody(at, numeral)) {
            return null;
        }
        int end = numeral.end();
        Numeral upper = text.is(end, RANGE) ? upperOf(end + 1) : null;
        boolean isOr = upper == null && text.low(end).equals(OR);
        if (isOr && (isOfUnits(numerals.at(end + 1)) || text.is(end + 1, AGED))) {
            return null;
        }
        long lower = upper == null ? numeral.value() : lower(numeral, upper);
        if (upper != null && lower < upper.value()) {
            return Count.between(at, upper.end(), lower, upper.value());
        }
        if (isOfRatio(at, end, numeral.value())) {
            return null;
        }
        boolean isHyphened = text.low(end).equals("-") && text.tokens().isGlued(end);
        return isHyphened ? null : Count.exact(at, end, numeral.value());
    }

    private boolean countsNobody(int at, Numeral numeral) {
        return numerals.isOfPart(at)
                || text.is(at - 1, BEFORE_NO_COUNT)
                || isDay(at)
                || isTorn(at)
                || isAmongAges(at)
                || isOfUnits(numeral)
                || isYear(at, numeral.end(), numeral.value());
    }

    private boolean isOfUnits(Numeral numeral) {
        return numeral != null && text.is(numeral.end(), UNITS);
    }

    /** "2 to 3 million": what multiplies the second number multiplies the first as well. */
    private static long lower(Numeral lower, Numeral upper) {
        boolean isShared = lower.unit() == 1 && upper.unit() > 1 && lower.value() < upper.value() / upper.unit();
        return isShared ? lower.value() * upper.unit() : lower.value();
    }

    /** "one in five patients", "seven out of ten of those killed", "15 of 20 were": it is not said of so many. */
    private boolean isOfRatio(int at, int end, long value) {
        int second = isOutOf(end) ? end + 2 : end + 1;
        Numeral whole = text.is(end, IN) ? numerals.at(second) : null;
        boolean isFirst = whole != null
                && (text.low(whole.end()).equals(OF) || text.is(whole.end(), Lexicon.PEOPLE))
                && whole.value() > value;
        int in = isOutOf(at - 2) ? at - 2 : at - 1;
        boolean isSecond = text.is(in, IN)
                && (text.is(in - 1, Lexicon.NUMBER_WORDS) || NumeralReader.isDigits(text.low(in - 1)))
                && (text.low(end).equals(OF) || text.is(end, Lexicon.PEOPLE));
        boolean isAll = text.low(at - 1).equals(OF)
                && NumeralReader.isDigits(text.low(at - 2))
                && text.is(end, Lexicon.AUXILIARIES);
        return isFirst || isSecond || isAll;
    }

    private boolean isOutOf(int at) {
        return text.is(at, OUT) && text.low(at + 1).equals(OF);
    }

    private Numeral upperOf(int at) {
        Numeral upper = numerals.isOfPart(at) ? null : numerals.at(at);
        boolean isCount =
                upper != null && !isOfUnits(upper) && !text.low(upper.end()).equals("-");
        return isCount ? upper : null;
    }

    /** "$5", "3-2", ".45", "10:30": the number goes on, or stands for something else. */
    private boolean isTorn(int at) {
        return text.tokens().isGlued(at) && text.is(at - 1, TEARING)
                || text.is(at + 1, Set.of(":", "/", "%")) && text.tokens().isGlued(at + 1)
                || isBehindSymbol(at);
    }

    /** The "2" of "1\u25cf2" */
    private boolean isBehindSymbol(int at) {
        int before = at - 1;
        while (at - before <= MOST_SYMBOLS && text.tokens().isGlued(before + 1) && isSymbol(before)) {
            before--;
        }
        return before < at - 1
                && text.tokens().isGlued(before + 1)
                && (isSymbol(before) || NumeralReader.isDigits(text.low(before)));
    }

    private boolean isSymbol(int at) {
        if (at < 0) {
            return false;
        }
        return switch (Character.getType(text.low(at).codePointAt(0))) {
            case Character.MATH_SYMBOL,
                    Character.OTHER_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.FORMAT,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }

    /** "ages 23, 25 and 31" */
    private boolean isAmongAges(int at) {
        int before = at - 1;
        while (at - before < 8 && (text.is(before, AMONG_AGES) || NumeralReader.isDigits(text.low(before)))) {
            before--;
        }
        boolean isRange = text.is(before, Set.of(OF, BETWEEN));
        return text.is(before, AGES) || isRange && (text.is(before - 1, AGES) || text.is(before - 2, AGES));
    }

    /** "April 30" */
    private boolean isDay(int at) {
        return text.is(at - 1, Lexicon.MONTHS)
                && text.isCapital(at - 1)
                && NumeralReader.isDigits(text.low(at))
                && !text.is(at + 1, Lexicon.PEOPLE);
    }

    private boolean isYear(int at, int end, long value) {
        boolean isBare = end == at + 1
                && text.low(at).length() == 4
                && Character.isDigit(text.low(at).charAt(0));
        return isBare && value >= 1_800 && value < 2_100 && !text.is(end, Lexicon.PEOPLE);
    }
}
