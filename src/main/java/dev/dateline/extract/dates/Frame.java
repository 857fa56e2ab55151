package dev.dateline.extract.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjuster;
import java.util.function.BiFunction;

/**
 * What a reader keeps in mind on the way through a text: when it was published and which dates were named before. Where
 * the day of publication is not known but bounded, the text is read with one frame for each bound.
 */
final class Frame {

    /**
     * How much further away a date must be to be preferred for its tense: writers name the year or say "next" where a
     * bare "December 7" would be mistaken.
     */
    private static final double DAY_AGAINST_TENSE = 2.5;

    /** The same of months, quarters and seasons, with which the tense is more often all that tells the year. */
    private static final double MORE_AGAINST_TENSE = 4;

    private static final int NEAR = 45;

    private static final int WEEK = 7;

    /** No news is older, and none is newer than what leaves a year to count on: from days beyond, nothing is counted. */
    private static final int FIRST_YEAR = 1000;

    private static final int LAST_YEAR = 9998;

    private final LocalDate today;
    private final boolean isLate;
    private Named last;
    private Named lastDay;
    private Named lastQuarter;
    private Named lastDated;
    private final Named[] lastOfMonth = new Named[13];
    private final Named[] lastOfWeekday = new Named[8];
    private Boolean isDayFirst;
    private Named anchor;

    /** A date of the text and the words for it. */
    record Named(Period period, String words) {}

    /**
     * @param today {@code null} if nothing is known of it; taken so where its year has not four digits or is the last that has
     * @param isLate whether it is the later of the two bounds, and reads the later of two days that words may mean
     */
    Frame(LocalDate today, boolean isLate) {
        boolean isReckoned = today != null && today.getYear() >= FIRST_YEAR && today.getYear() <= LAST_YEAR;
        this.today = isReckoned ? today : null;
        this.isLate = isLate;
    }

    /** Of two periods that words may equally mean, the one that this frame is for. */
    Period either(Period one, Period other) {
        boolean isOneFirst = one == null || other == null || !one.start().isAfter(other.start());
        return isOneFirst == isLate ? other : one;
    }

    /** Whether the day of publication is known. */
    boolean isDated() {
        return today != null;
    }

    /** The year of publication, which must be known. */
    int year() {
        return today.getYear();
    }

    /** The day that an adjuster finds from the publication's, which must be known. */
    Period day(TemporalAdjuster adjuster) {
        return Period.of(Unit.DAY, today.with(adjuster));
    }

    /** The day, month and so on in which the text was published; {@code null} if not known. */
    Period publication(Unit unit) {
        return Period.of(unit, today);
    }

    /** So many units from the publication; {@code null} if it is not known. */
    Period fromPublication(Unit unit, long count) {
        return shifted(publication(unit), unit, count);
    }

    /** So many units from the date named last before, for days from a day; {@code null} if there is none. */
    Period fromNamed(Unit unit, long count) {
        return shifted(unit == Unit.DAY ? namedDay() : named(), unit, count);
    }

    /** So many units from the date named last before, for days from a day, or else from the publication. */
    Period fromLast(Unit unit, long count) {
        return shifted(unit == Unit.DAY ? lastDay() : lean(last, publication(Unit.DAY)), unit, count);
    }

    private static Period shifted(Period from, Unit unit, long count) {
        return from == null ? null : Period.of(unit, from.start()).plus(count);
    }

    /** Where the text compares quarters, "a year" before is the same quarter a year before; otherwise as counted. */
    Period compared(Unit unit, long count, BiFunction<Unit, Long, Period> counted) {
        Period quarter = unit == Unit.YEAR && count == -1 ? lastQuarter() : null;
        return quarter == null ? counted.apply(unit, count) : quarter.plus(-4);
    }

    /** Whether a day is so close to the publication that a reader thinks of no other year. */
    boolean isNear(Period day) {
        return day != null && Math.abs(day.start().toEpochDay() - today.toEpochDay()) <= NEAR;
    }

    /** Whether the period begins after the publication, which is false where that is not known. */
    boolean isToCome(Period period) {
        return today != null && period != null && period.start().isAfter(today);
    }

    /** The date named last before; {@code null} if there is none. */
    Period named() {
        return lean(last, null);
    }

    /** The day named last before, or else the publication's. */
    Period lastDay() {
        return lean(lastDay, publication(Unit.DAY));
    }

    /** The day named last before; {@code null} if there is none. */
    Period namedDay() {
        return lean(lastDay, null);
    }

    /** The latest quarter named before; {@code null} if there is none. */
    Period lastQuarter() {
        return lean(lastQuarter, null);
    }

    /** The month of this number as named last before, without a day; {@code null} if there is none. */
    Period lastMonth(int number) {
        return lean(lastOfMonth[number], null);
    }

    /** The day named with its date and this weekday, within a week of the publication; {@code null} if there is none. */
    Period namedWeekday(DayOfWeek day) {
        Named named = lastOfWeekday[day.getValue()];
        boolean isNear = named != null
                && today != null
                && Math.abs(named.period.start().toEpochDay() - today.toEpochDay()) <= WEEK;
        return isNear ? lean(named, null) : null;
    }

    /** The month of the day or month named last, or else the publication's. */
    Period lastDatedMonth() {
        Period dated = lean(lastDated, publication(Unit.DAY));
        return dated == null ? null : Period.of(Unit.MONTH, dated.start());
    }

    /**
     * Of the two days that digits may mean: in the order that a date of the text has shown, or else the one that is not to come;
     * or either.
     */
    Period ofDigits(Period monthFirst, Period dayFirst, Tense tense) {
        if (isDayFirst != null) {
            return isDayFirst ? dayFirst : monthFirst;
        }
        boolean isOneToCome = tense != Tense.FUTURE && isToCome(monthFirst) != isToCome(dayFirst);
        return isOneToCome ? isToCome(monthFirst) ? dayFirst : monthFirst : either(monthFirst, dayFirst);
    }

    /** What a date in digits that can be read in one way only says of the others. */
    Period shown(Period day, boolean isDayFirst) {
        this.isDayFirst = isDayFirst;
        return day;
    }

    private Period lean(Named named, Period otherwise) {
        anchor = named == null ? anchor : named;
        return named == null ? otherwise : named.period;
    }

    /** The date named before that was asked for since the last call; {@code null} if none was. */
    Named takeAnchor() {
        Named taken = anchor;
        anchor = null;
        return taken;
    }

    void remember(Period period, String words) {
        Named named = new Named(period, words);
        last = named;
        if (period.unit() == Unit.DAY || period.unit() == Unit.MONTH) {
            lastDated = named;
        }
        switch (period.unit()) {
            case DAY -> lastDay = named;
            case QUARTER -> lastQuarter = isLater(period) ? named : lastQuarter;
            case MONTH -> lastOfMonth[period.start().getMonthValue()] = isPublication(period) ? null : named;
            default -> {
                // the last date is all that is kept of it
            }
        }
    }

    /** Of a day that the words name with its weekday, "Thursday 14 May". */
    void rememberWeekday(Period day, String words) {
        lastOfWeekday[day.start().getDayOfWeek().getValue()] = new Named(day, words);
    }

    /** "July 31" beside "this month" leans on the publication, as "this month" does. */
    private boolean isPublication(Period period) {
        return today != null && period.contains(today);
    }

    /** A quarter is compared with earlier ones, but stays the one that the text is about. */
    private boolean isLater(Period quarter) {
        return lastQuarter == null || quarter.start().isAfter(lastQuarter.period.start());
    }

    /**
     * The one of three neighbours (a year, a week apart) that the sentence means: the nearest to the publication, with
     * regard to the tense.
     *
     * @param here the one in the same year or week as the publication
     */
    Period choose(Unit step, Period here, Tense tense) {
        if (here == null || today == null) {
            return null;
        }
        Period best = here;
        for (Period choice : new Period[] {here.plus(step, -1), here.plus(step, 1)}) {
            if (choice != null && cost(choice, tense) < cost(best, tense)) {
                best = choice;
            }
        }
        boolean isOver = tense == Tense.PAST && best.unit().compareTo(Unit.DAY) > 0;
        return isOver && isToCome(best) ? best.plus(step, -1) : best;
    }

    /** The days between the publication and the period, more for one that the sentence's tense speaks against. */
    private double cost(Period period, Tense tense) {
        if (period.start().isAfter(today)) {
            long days = period.start().toEpochDay() - today.toEpochDay();
            return tense == Tense.PAST ? againstTense(period) * days : days;
        }
        long days = Math.max(0, today.toEpochDay() - period.end().toEpochDay());
        return tense == Tense.FUTURE ? againstTense(period) * days : days;
    }

    private static double againstTense(Period period) {
        return period.unit() == Unit.DAY ? DAY_AGAINST_TENSE : MORE_AGAINST_TENSE;
    }
}
