package dev.dateline.extract.dates;

import static dev.dateline.extract.language.Languages.ENGLISH;

import dev.dateline.extract.rules.RuleMatch;

import java.util.Set;

/** Quarters, halves and periods that business news compares: "the third quarter", "the year-earlier period". */
final class QuarterDates {

    private static final Set<String> BEFORE_QUARTER = ENGLISH.words("quarter.before");

    private static final Set<Unit> COMPARED = Set.of(Unit.MONTH, Unit.QUARTER, Unit.HALF);

    private QuarterDates() {}

    /** The quarter that the text named last, or else the one before the publication's. */
    static Sense namedQuarter() {
        return Sense.fromDate(
                Unit.QUARTER,
                frame -> frame.lastQuarter() != null ? frame.lastQuarter() : frame.fromPublication(Unit.QUARTER, -1));
    }

    static Sense quarter(RuleMatch<Sense> match) {
        int number = match.get(DateTerm.ORDINAL);
        return number > 4 ? null : quarterOfNoYear(number, DateMatch.direction(match));
    }

    /** "The third quarter of 2024", "the last quarter of fiscal 2024". */
    static Sense quarterOfYear(RuleMatch<Sense> match, int number) {
        return number > 4 ? null : CalendarDates.ofFiscal(match, Period.quarter(match.get(DateTerm.YEAR), number));
    }

    static Sense halfOfYear(RuleMatch<Sense> match) {
        int number = match.get(match.has(DateTerm.WHICH_HALF) ? DateTerm.WHICH_HALF : DateTerm.NUMBERED_HALF);
        return CalendarDates.ofFiscal(match, Period.half(match.get(DateTerm.YEAR), number));
    }

    /** "In Q3", but no other thing that is called so. */
    static Sense numberedQuarter(RuleMatch<Sense> match) {
        return BEFORE_QUARTER.contains(match.before(-1))
                ? quarterOfNoYear(match.get(DateTerm.NUMBERED_QUARTER), DateMatch.direction(match))
                : null;
    }

    private static Sense quarterOfNoYear(int number, Direction direction) {
        return Sense.completed(Unit.QUARTER, "XXXX-Q" + number, frame -> {
            Period here = Period.quarter(frame.year(), number);
            return frame.choose(Unit.YEAR, here, direction == Direction.UNKNOWN ? Direction.PAST : direction);
        });
    }

    static Sense quarterOfWhichYear(RuleMatch<Sense> match) {
        int number = match.get(DateTerm.ORDINAL);
        int which = match.get(DateTerm.WHICH);
        return number > 4
                ? null
                : Sense.fromPublication(Unit.QUARTER, frame -> Period.quarter(frame.year() + which, number));
    }

    static Sense half(RuleMatch<Sense> match) {
        int number = match.get(DateTerm.WHICH_HALF);
        Direction direction = DateMatch.direction(match);
        return Sense.completed(
                Unit.HALF,
                "XXXX-H" + number,
                frame -> frame.choose(Unit.YEAR, Period.half(frame.year(), number), direction));
    }

    static Sense halfOfWhichYear(RuleMatch<Sense> match) {
        int number = match.get(DateTerm.WHICH_HALF);
        int which = match.get(DateTerm.WHICH);
        return Sense.fromPublication(Unit.HALF, frame -> Period.half(frame.year() + which, number));
    }

    static Sense yearAgo() {
        return Sense.fromDate(Unit.QUARTER, frame -> {
            Period named = frame.lastQuarter() == null ? frame.named() : frame.lastQuarter();
            boolean isCompared = named != null && COMPARED.contains(named.unit());
            return isCompared ? named.plus(Unit.YEAR, -1) : frame.fromPublication(Unit.YEAR, -1);
        });
    }

    static Sense quarterIn(RuleMatch<Sense> match) {
        int year = match.get(DateTerm.YEAR);
        return Sense.fromDate(
                Unit.QUARTER,
                frame -> frame.lastQuarter() == null
                        ? Period.year(year)
                        : Period.quarter(year, (frame.lastQuarter().start().getMonthValue() + 2) / 3));
    }
}
