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
 * @param period the time on the calendar, seen from a day of publication; {@code null} for durations and the like
 * @param leaning the same, seen from a date named before, which goes first; may be {@code null}
 * @param minute of the day, or -1
 */
record Sense(
        TimexType type,
        String value,
        Unit unit,
        Function<Frame, Period> period,
        Function<Frame, Period> leaning,
        DateBasis basis,
        Modifier modifier,
        PartOfDay part,
        int minute) {

    static Sense stated(Period period) {
        return period == null ? null : calendar(period.timex(), period.unit(), frame -> period, DateBasis.STATED);
    }

    /** @param unknown the value where there is no publication date: {@code XXXX-07-31} */
    static Sense completed(Unit unit, String unknown, Function<Frame, Period> period) {
        return calendar(unknown, unit, period, DateBasis.COMPLETED_FROM_PUBLICATION);
    }

    static Sense fromPublication(Unit unit, Function<Frame, Period> period) {
        return calendar(unknown(unit), unit, period, DateBasis.RELATIVE_TO_PUBLICATION);
    }

    static Sense fromDate(Unit unit, Function<Frame, Period> period) {
        return calendar(unknown(unit), unit, period, DateBasis.RELATIVE_TO_DATE);
    }

    private static Sense calendar(String unknown, Unit unit, Function<Frame, Period> period, DateBasis basis) {
        return new Sense(TimexType.DATE, unknown, unit, period, null, basis, null, null, -1);
    }

    static Sense duration(String value) {
        return new Sense(TimexType.DURATION, value, null, null, null, null, null, null, -1);
    }

    static Sense set(String value) {
        return new Sense(TimexType.SET, value, null, null, null, null, null, null, -1);
    }

    static Sense past() {
        return vague("PAST_REF");
    }

    static Sense present() {
        return vague("PRESENT_REF");
    }

    static Sense future() {
        return vague("FUTURE_REF");
    }

    private static Sense vague(String value) {
        return new Sense(TimexType.DATE, value, null, null, null, null, null, null, -1);
    }

    static Sense time(int minute) {
        return fromPublication(Unit.DAY, frame -> frame.publication(Unit.DAY)).at(minute);
    }

    boolean isOnCalendar() {
        return period != null;
    }

    /** The time on the calendar; {@code null} where it cannot be told. */
    Period seenFrom(Frame frame) {
        Period leant = leaning == null ? null : leaning.apply(frame);
        return leant == null ? period.apply(frame) : leant;
    }

    boolean isOfOneDay() {
        return unit == Unit.DAY && type == TimexType.DATE;
    }

    /** The same, but seen from a date named before where the function finds one. */
    Sense orFromDate(Function<Frame, Period> other) {
        return new Sense(type, value, unit, period, other, basis, modifier, part, minute);
    }

    /** The period of another unit in which this one begins. */
    Sense widenedTo(Unit wider) {
        Function<Frame, Period> wide = frame -> {
            Period narrow = period.apply(frame);
            return narrow == null ? null : Period.of(wider, narrow.start());
        };
        return calendar(unknown(wider), wider, wide, basis);
    }

    Sense with(Modifier changed) {
        return new Sense(type, value, unit, period, leaning, basis, changed, part, minute);
    }

    Sense in(PartOfDay changed) {
        return new Sense(TimexType.TIME, value, unit, period, leaning, basis, modifier, changed, minute);
    }

    /** @param changed minutes from midnight, up to 1439 */
    Sense at(int changed) {
        return new Sense(TimexType.TIME, value, unit, period, leaning, basis, modifier, part, changed);
    }

    private static String unknown(Unit unit) {
        return switch (unit) {
            case WEEK -> "XXXX-WXX";
            case WEEKEND -> "XXXX-WXX-WE";
            case MONTH -> "XXXX-XX";
            case QUARTER -> "XXXX-QX";
            case HALF -> "XXXX-HX";
            case YEAR, SEASON -> "XXXX";
            case DECADE -> "XXX";
            case CENTURY -> "XX";
            default -> "XXXX-XX-XX";
        };
    }
}
