package dev.dateline.extract.dates;

import dev.dateline.time.DateBasis;
import dev.dateline.time.Modifier;
import dev.dateline.time.PartOfDay;

import java.util.function.Function;

/**
 * What words mean before it is known when they were written.
 *
 * @param value as TIMEX3 writes it; for a time on the calendar, what is written where the period cannot be told
 * @param unit of the time on the calendar; {@code null} for durations and the like
 * @param period the time on the calendar, seen from a day of publication or a date named before, {@code null} where it cannot be
 *     told; {@code null} for durations and the like
 * @param clock the time of day as ISO 8601 writes it: {@code 10:35}, with a Z where it is that of Greenwich; or {@code null}
 * @param isEdge whether it is the day or month at its start or end, as the modifier says, and not all of it
 */
record Sense(
        TimexType type,
        String value,
        Unit unit,
        Function<Frame, Period> period,
        DateBasis basis,
        Modifier modifier,
        PartOfDay part,
        String clock,
        boolean isEdge) {

    static Sense stated(Period period) {
        return period == null ? null : calendar(period.timex(), period.unit(), frame -> period, DateBasis.STATED);
    }

    /**
     * A day that digits state, in an order that other words may tell: 11/12/2024.
     *
     * @param first what is written where nothing tells
     */
    static Sense statedIn(Period first, Function<Frame, Period> order) {
        return calendar(first.timex(), first.unit(), order, DateBasis.STATED);
    }

    /**
     * So many units up to the publication: "the past 24 hours".
     *
     * @param value how long, as TIMEX3 writes it
     */
    static Sense upToPublication(String value, Unit unit, int count) {
        return new Sense(
                TimexType.DURATION,
                value,
                unit,
                ifDated(frame -> frame.fromPublication(unit, -count)),
                DateBasis.RELATIVE_TO_PUBLICATION,
                null,
                null,
                null,
                false);
    }

    /**
     * @param unknown the value where there is no publication date: {@code XXXX-07-31}
     * @param period is asked only where there is one
     */
    static Sense completed(Unit unit, String unknown, Function<Frame, Period> period) {
        return calendar(unknown, unit, ifDated(period), DateBasis.COMPLETED_FROM_PUBLICATION);
    }

    /** @param period is asked only where there is a publication date */
    static Sense fromPublication(Unit unit, Function<Frame, Period> period) {
        return calendar(unit.unknown, unit, ifDated(period), DateBasis.RELATIVE_TO_PUBLICATION);
    }

    private static Function<Frame, Period> ifDated(Function<Frame, Period> period) {
        return frame -> frame.isDated() ? period.apply(frame) : null;
    }

    static Sense fromDate(Unit unit, Function<Frame, Period> period) {
        return calendar(unit.unknown, unit, period, DateBasis.RELATIVE_TO_DATE);
    }

    private static Sense calendar(String unknown, Unit unit, Function<Frame, Period> period, DateBasis basis) {
        return new Sense(TimexType.DATE, unknown, unit, period, basis, null, null, null, false);
    }

    static Sense duration(String value) {
        return new Sense(TimexType.DURATION, value, null, null, null, null, null, null, false);
    }

    static Sense set(String value) {
        return new Sense(TimexType.SET, value, null, null, null, null, null, null, false);
    }

    /** @param value {@code PAST_REF}, {@code PRESENT_REF} or {@code FUTURE_REF} */
    static Sense vague(String value) {
        return new Sense(TimexType.DATE, value, null, null, null, null, null, null, false);
    }

    /** A time of day alone is of the day that was named last; if none was, its day is not known. */
    static Sense time(String clock) {
        return calendar(Unit.DAY.unknown + "T" + clock, Unit.DAY, Frame::namedDay, DateBasis.RELATIVE_TO_DATE)
                .at(clock);
    }

    boolean isOnCalendar() {
        return period != null;
    }

    /** Whether it reaches from its period to the publication. */
    boolean isUpToPublication() {
        return type == TimexType.DURATION && isOnCalendar();
    }

    boolean isOfOneDay() {
        return unit == Unit.DAY && type == TimexType.DATE;
    }

    /** The same, but seen from a date named before where the function finds one. */
    Sense orFromDate(Function<Frame, Period> other) {
        Function<Frame, Period> either = frame -> {
            Period leant = other.apply(frame);
            return leant == null ? period.apply(frame) : leant;
        };
        return calendar(value, unit, either, basis);
    }

    /** "Early 2020", "mid-July"; {@code null} of what cannot be bent. */
    Sense bent(Modifier how) {
        return isOnCalendar() && modifier == null ? with(how) : null;
    }

    /** "The end of March", "the start of last year": where it begins or ends. */
    Sense edge(Modifier side) {
        Sense bent = bent(side);
        boolean hasEdge = bent != null && type == TimexType.DATE && (unit == Unit.MONTH || unit == Unit.YEAR);
        return hasEdge ? new Sense(type, value, unit, period, basis, side, part, clock, true) : bent;
    }

    Sense with(Modifier changed) {
        return new Sense(type, value, unit, period, basis, changed, part, clock, isEdge);
    }

    Sense in(PartOfDay changed) {
        return new Sense(TimexType.TIME, value, unit, period, basis, modifier, changed, clock, isEdge);
    }

    Sense at(String changed) {
        return new Sense(TimexType.TIME, value, unit, period, basis, modifier, part, changed, isEdge);
    }
}
