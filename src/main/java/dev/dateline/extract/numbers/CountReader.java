package dev.dateline.extract.numbers;

import static dev.dateline.extract.language.Languages.ENGLISH;
import static dev.dateline.extract.language.Morphology.*;

import dev.dateline.casualty.Quantifier;
import dev.dateline.extract.language.Lexicon;
import dev.dateline.extract.numbers.Quantifying.Kind;
import dev.dateline.extract.passage.Layer;
import dev.dateline.extract.passage.Reader;
import dev.dateline.extract.passage.Span;
import dev.dateline.extract.passage.Tokens;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads how many there are: "1,400", "at least a dozen", "between 20 and 30", "no one", "a couple of hundred". */
public final class CountReader {

    /** What counts; the words are read where they are asked for. */
    public static final Layer<Count> COUNTS = new Layer<>("COUNTS");

    /** Needs nothing, gives {@link #COUNTS}. */
    public static final Reader READER = Reader.of(
            Set.of(), Set.of(COUNTS), passage -> passage.giveOnDemand(COUNTS, new CountReader(passage.tokens())::read));

    private static final NumberWords NUMBER_WORDS = new NumberWords(ENGLISH);

    private static final Set<String> IN = ENGLISH.words("count-reader.in");
    private static final Set<String> AGES = ENGLISH.words("count-reader.ages");

    private static final Set<String> TEARING = Set.of("$", "\u00a3", "\u20ac", "#", ":", "/", ".", "-", "+", "'");
    /** Signs of any kind, and what is no character at all. */
    private static final Pattern SYMBOL = Pattern.compile("[\\p{Sm}\\p{So}\\p{Sk}\\p{Cf}\\p{Mn}\\p{Me}\\p{Co}\\p{Cn}]");

    private static final int MOST_SYMBOLS = 8;

    /** Of whom "a man of" tells the age: a smaller number counts children. */
    private static final int YOUNGEST = 13;

    private static final int OLDEST = 100;

    private final Tokens tokens;
    private final NumeralReader numerals;
    private final QuantityReader quantities;

    private CountReader(Tokens tokens) {
        this.tokens = tokens;
        numerals = new NumeralReader(tokens, tokens.text(), NUMBER_WORDS);
        quantities = new QuantityReader(tokens);
    }

    /** The count that begins at a token; {@code null} if none does. */
    private Count read(int at) {
        Quantifying before = quantifying(at, Kind.BEFORE);
        Count bounded = before == null || isDenied(at) || isReached(at, before.end()) ? null : number(before.end());
        if (bounded != null && isAgeBound(at, bounded)) {
            return null;
        }
        if (bounded != null && bounded.isExact()) {
            return bounded.boundBy(new Span(at, before.end()), before);
        }
        Count none = zero(at);
        if (none != null) {
            return none;
        }
        if (tokens.is(at, Set.of(BETWEEN, FROM))) {
            return between(at);
        }
        Count number = number(at);
        if (number == null || !number.isExact()) {
            return number;
        }
        Quantifying after = quantifying(number.to(), Kind.AFTER);
        return after == null ? number : number.boundBy(new Span(number.to(), after.end()), after);
    }

    private Quantifying quantifying(int at, Kind kind) {
        Quantifying words = quantities.at(at);
        return words == null || words.kind() != kind ? null : words;
    }

    /** "no more than": the words after "no" do not bind it alone. */
    private boolean isDenied(int at) {
        return tokens.is(at - 1, ENGLISH.words("number.denial")) && tokens.is(at + 1, THAN);
    }

    /** "has gone up to 12": it is 12 now. */
    private boolean isReached(int at, int end) {
        return tokens.is(end - 1, TO)
                && tokens.is(at - 1, ENGLISH.words("nominal-reader.rising"))
                && !tokens.is(at - 1, Lexicon.AUXILIARIES);
    }

    /** Words that say how many without a number: "dozens of", "a score of". */
    private Count inWords(int at) {
        Quantifying words = quantifying(at, Kind.COUNT);
        if (words == null) {
            return null;
        }
        int numberEnd = tokens.is(words.end() - 1, OF) ? words.end() - 1 : words.end();
        boolean isOf = tokens.is(numberEnd, OF) && !tokens.is(numberEnd + 1, ENGLISH.words("count-reader.partitives"));
        boolean isVague = words.quantifier() == Quantifier.VAGUE;
        return new Count(
                new Span(at, isOf ? numberEnd + 1 : numberEnd),
                new Span(at, numberEnd),
                null,
                isVague ? new Amount(Quantifier.VAGUE, null, words.number(), null) : Amount.exact(words.number()),
                List.of(words.rule()));
    }

    private Count zero(int at) {
        if (tokens.is(at, ENGLISH.words("figures.nobody"))) {
            return Count.nobody(at, at + 1);
        }
        if (!tokens.is(at, NO)) {
            return null;
        }
        boolean isLonger = tokens.is(at + 1, ONE) || tokens.is(at + 1, ENGLISH.words("figures.people-word"));
        return Count.nobody(at, isLonger ? at + 2 : at + 1);
    }

    /** "between 20 and 30", "from 20 to 30". */
    private Count between(int at) {
        Count lower = number(at + 1);
        boolean isJoined = lower != null
                && lower.isExact()
                && tokens.is(lower.to(), tokens.low(at).equals(FROM) ? TO : AND);
        Count upper = isJoined ? number(lower.to() + 1) : null;
        if (upper == null
                || !upper.isExact()
                || lower.amount().value() >= upper.amount().value()) {
            return null;
        }
        return Count.range(
                        new Span(lower.from(), upper.to()),
                        lower.amount().value(),
                        upper.amount().value())
                .boundBy(new Span(at, at + 1), Quantifier.BETWEEN);
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
        Numeral upper = tokens.is(end, ENGLISH.words("count-reader.range")) ? upperOf(end + 1) : null;
        boolean isOr = upper == null && tokens.is(end, OR);
        if (isOr && (isOfUnits(numerals.at(end + 1)) || tokens.is(end + 1, ENGLISH.words("count-reader.aged")))) {
            return null;
        }
        long lower = upper == null ? numeral.value() : lower(numeral, upper);
        if (upper != null && lower < upper.value()) {
            return Count.range(new Span(at, upper.end()), lower, upper.value());
        }
        if (isOfRatio(at, end, numeral.value())) {
            return null;
        }
        boolean isHyphened = tokens.is(end, "-") && tokens.isGlued(end);
        return isHyphened ? null : Count.exact(at, end, numeral.value());
    }

    private boolean countsNobody(int at, Numeral numeral) {
        return numerals.isOfPart(at)
                || tokens.is(at - 1, ENGLISH.words("count-reader.before-no-count"))
                || tokens.is(at - 1, ENGLISH.words("count-reader.all-but")) && tokens.is(at - 2, ALL)
                || tokens.isLineStart(at) && tokens.is(at + 1, ".")
                || isDay(at)
                || isTorn(at)
                || isAmongAges(at)
                || isOfUnits(numeral)
                || isYear(at, numeral.end(), numeral.value());
    }

    private boolean isOfUnits(Numeral numeral) {
        return numeral != null && tokens.is(numeral.end(), ENGLISH.words("count-reader.units"));
    }

    /** "2 to 3 million": what multiplies the second number multiplies the first as well. */
    private static long lower(Numeral lower, Numeral upper) {
        boolean isShared = lower.unit() == 1 && upper.unit() > 1 && lower.value() < upper.value() / upper.unit();
        return isShared ? lower.value() * upper.unit() : lower.value();
    }

    /** "one in five patients", "seven out of ten of those killed": it is not said of so many. */
    private boolean isOfRatio(int at, int end, long value) {
        int second = isOutOf(end) ? end + 2 : end + 1;
        Numeral whole = tokens.is(end, IN) ? numerals.at(second) : null;
        boolean isFirst = whole != null
                && (tokens.is(whole.end(), OF) || tokens.is(whole.end(), Lexicon.PEOPLE) || isTold(whole.end()))
                && whole.value() > value;
        int in = isOutOf(at - 2) ? at - 2 : at - 1;
        boolean isSecond = tokens.is(in, IN)
                && (tokens.is(in - 1, Lexicon.NUMBER_WORDS) || NumeralReader.isDigits(tokens.low(in - 1)))
                && (tokens.is(end, OF) || tokens.is(end, Lexicon.PEOPLE) || isTold(end));
        return isFirst || isSecond;
    }

    /** "one in ten had", "nearly one in 10, were": a share, of whom the verb is told. */
    private boolean isTold(int end) {
        int verb = tokens.is(end, ",") ? end + 1 : end;
        return tokens.is(verb, Lexicon.AUXILIARIES) || tokens.is(verb, Lexicon.HAVE);
    }

    private boolean isOutOf(int at) {
        return tokens.is(at, ENGLISH.words("figures.out-of")) && tokens.is(at + 1, OF);
    }

    private Numeral upperOf(int at) {
        Numeral upper = numerals.isOfPart(at) ? null : numerals.at(at);
        boolean isCount = upper != null && !isOfUnits(upper) && !tokens.is(upper.end(), "-");
        return isCount ? upper : null;
    }

    /** "$5", "3-2", ".45", "10:30": the number goes on, or stands for something else. */
    private boolean isTorn(int at) {
        return tokens.isGlued(at) && tokens.is(at - 1, TEARING)
                || tokens.is(at + 1, Set.of(":", "/", "%")) && tokens.isGlued(at + 1)
                || isBehindSymbol(at);
    }

    /** The "2" of "1\u25cf2" */
    private boolean isBehindSymbol(int at) {
        int before = at - 1;
        while (at - before <= MOST_SYMBOLS && tokens.isGlued(before + 1) && isSymbol(before)) {
            before--;
        }
        return before < at - 1
                && tokens.isGlued(before + 1)
                && (isSymbol(before) || NumeralReader.isDigits(tokens.low(before)));
    }

    private boolean isSymbol(int at) {
        return SYMBOL.matcher(tokens.low(at)).lookingAt();
    }

    /** "ages 23, 25 and 31", "a man of 34", unlike "a mother of 3" */
    private boolean isAmongAges(int at) {
        int before = at - 1;
        while (at - before < 8
                && (tokens.is(before, ENGLISH.words("count-reader.among-ages"))
                        || NumeralReader.isDigits(tokens.low(before)))) {
            before--;
        }
        boolean isRange = tokens.is(before, Set.of(OF, BETWEEN));
        boolean isOfOne = tokens.is(at - 1, OF)
                && tokens.is(at - 2, Lexicon.SINGULAR)
                && !tokens.is(at + 1, Lexicon.PEOPLE)
                && Ages.years(tokens.low(at)) >= YOUNGEST
                && NumeralReader.isDigits(tokens.low(at));
        return isOfOne
                || tokens.is(before, AGES)
                || isRange && (tokens.is(before - 1, AGES) || tokens.is(before - 2, AGES));
    }

    /** "children under five", "people aged over 70" */
    private boolean isAgeBound(int at, Count bounded) {
        return bounded.amount().nearest() < OLDEST && (tokens.is(at - 1, AGES) || tokens.is(at - 1, Lexicon.PEOPLE));
    }

    /** "April 30" */
    private boolean isDay(int at) {
        return tokens.is(at - 1, Lexicon.MONTHS)
                && tokens.isCapital(at - 1)
                && NumeralReader.isDigits(tokens.low(at))
                && !tokens.is(at + 1, Lexicon.PEOPLE);
    }

    private boolean isYear(int at, int end, long value) {
        boolean isBare = end == at + 1 && tokens.low(at).length() == 4 && tokens.isNumber(at);
        return isBare && value >= 1_800 && value < 2_100 && !tokens.is(end, Lexicon.PEOPLE);
    }
}
