package dev.dateline.extract.dates;

import static dev.dateline.extract.language.Languages.ENGLISH;

import dev.dateline.extract.rules.RuleMatch;
import dev.dateline.time.Modifier;

import java.util.function.IntFunction;

/**
 * What each year has one of, and how the words of a rule number it: "July", "the second half", "Christmas Eve". Which year is
 * meant the words say ("of 2024"), or they count it from the publication ("last", "of next year"), or they leave it open.
 */
enum YearPart {
    /** Its number is that of the month times a hundred and that of the day. */
    DAY(Unit.DAY, number -> "XXXX-XX-XX", (year, number) -> Period.day(year, number / 100, number % 100)),
    /** The whole of it. */
    YEAR(Unit.YEAR, number -> "XXXX", (year, number) -> Period.year(year), DateTerm.YEAR),
    MONTH(Unit.MONTH, number -> "XXXX-" + Period.two(number), DateTerm.MONTH),
    SEASON(Unit.SEASON, number -> "XXXX", DateTerm.SEASON),
    QUARTER(Unit.QUARTER, number -> "XXXX-Q" + number, DateTerm.ORDINAL, DateTerm.NUMBERED_QUARTER),
    HALF(Unit.HALF, number -> "XXXX-H" + number, DateTerm.WHICH_HALF, DateTerm.NUMBERED_HALF),
    /** Its number is its {@link Holiday#code}. */
    HOLIDAY(
            Unit.DAY,
            number -> "XXXX-XX-XX",
            (year, code) -> Period.of(Unit.DAY, Holiday.in(year, code)),
            DateTerm.HOLIDAY);

    /** January is of the winter that began the year before. */
    private static final int WINTER = 4;

    private static final int LEAP_YEAR = 2000;

    private final Unit unit;
    private final IntFunction<String> unknown;
    private final InYear inYear;
    private final DateTerm[] numbered;

    private interface InYear {
        Period of(int year, int number);
    }

    /**
     * @param unknown the value where the year is not known, of a number
     * @param inYear {@code null} where a year has none of the number
     * @param numbered the terms of which one has the number
     */
    YearPart(Unit unit, IntFunction<String> unknown, InYear inYear, DateTerm... numbered) {
        this.unit = unit;
        this.unknown = unknown;
        this.inYear = inYear;
        this.numbered = numbered;
    }

    YearPart(Unit unit, IntFunction<String> unknown, DateTerm... numbered) {
        this(
                unit,
                unknown,
                (year, number) -> number * unit.months > 12 ? null : Period.inYear(unit, year, number),
                numbered);
    }

    private int number(RuleMatch<Sense> match) {
        return this == DAY
                ? 100 * match.get(DateTerm.MONTH) + match.get(DateTerm.DAY, DateTerm.ORDINAL)
                : match.get(numbered);
    }

    private boolean isAny(int number) {
        return inYear.of(LEAP_YEAR, number) != null;
    }

    /** "July 31, 2025", "the third quarter of fiscal 2024": when a fiscal year begins is the company's or the state's own affair. */
    Sense ofYear(RuleMatch<Sense> match) {
        return ofYear(match, number(match));
    }

    Sense ofYear(RuleMatch<Sense> match, int number) {
        Period period = inYear.of(match.get(DateTerm.YEAR), number);
        return match.has(DateTerm.FISCAL) && period != null
                ? Sense.stated(period).with(Modifier.APPROX)
                : Sense.stated(period);
    }

    /** "In January this year", "next year's first quarter". */
    Sense ofWhichYear(RuleMatch<Sense> match, int which) {
        int number = number(match);
        return isAny(number) ? Sense.fromPublication(unit, frame -> inYear.of(frame.year() + which, number)) : null;
    }

    /** "In February of that year": of the year of the date that the text named last, which must have named one. */
    Sense ofNamedYear(RuleMatch<Sense> match) {
        int number = number(match);
        return isAny(number)
                ? Sense.fromDate(unit, frame -> {
                    Period named = frame.named();
                    return named == null ? null : inYear.of(named.start().getYear(), number);
                })
                : null;
    }

    /** "The following April": the next one after the date that the text named last. */
    Sense followingNamed(RuleMatch<Sense> match) {
        Sense ofYear = ofNamedYear(match);
        return Sense.fromDate(unit, frame -> {
            Period named = frame.named();
            Period here = ofYear.period().apply(frame);
            return here == null || here.start().isAfter(named.end()) ? here : here.plus(Unit.YEAR, 1);
        });
    }

    /** Of the year that the publication and the sentence's tense tell; quarters that nothing is said of are over. */
    Sense ofNoYear(RuleMatch<Sense> match) {
        int number = number(match);
        Tense said = DateMatch.tense(match);
        Tense tense = this == QUARTER && said == Tense.UNKNOWN ? Tense.PAST : said;
        return isAny(number)
                ? Sense.completed(
                        unit,
                        unknown.apply(number),
                        frame -> again(frame.choose(Unit.YEAR, inYear.of(frame.year(), number), tense), number))
                : null;
    }

    /** "Last June", "next Christmas". In July "last June" may be the month that is just over or that of the last year. */
    Sense which(RuleMatch<Sense> match) {
        int number = number(match);
        int which = match.get(DateTerm.WHICH);
        boolean mayBeJustOver = this == MONTH && match.says(ENGLISH.words("which.last"));
        return Sense.fromPublication(unit, frame -> {
            Period now = frame.publication(unit);
            int year = this == SEASON && number == WINTER ? now.start().getYear() : frame.year();
            Period here = inYear.of(year, number);
            if (here == null) {
                return null;
            }
            boolean isBefore = here.start().isBefore(now.start());
            boolean isAfter = here.start().isAfter(now.start());
            if (which < 0 && !isBefore || which > 0 && !isAfter) {
                return again(here.plus(Unit.YEAR, which), number);
            }
            boolean isJustOver = mayBeJustOver && here.equals(now.plus(-1));
            return isJustOver ? frame.either(here.plus(Unit.YEAR, -1), here) : here;
        });
    }

    /** A holiday is on another day in each year. */
    private Period again(Period moved, int number) {
        return moved == null ? null : inYear.of(moved.start().getYear(), number);
    }
}
