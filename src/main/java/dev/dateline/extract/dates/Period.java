package dev.dateline.extract.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/**
 * One unit of the calendar: a day, a week (Monday to Sunday), a month, a quarter, a season, a decade and so on.
 *
 * @param start its first day; a season counts from the first day of its first month by the calendar of the north, a
 *     winter belonging to the year in which it begins
 */
record Period(Unit unit, LocalDate start) {

    /** The years that four digits can write; dates outside them are not reckoned with. */
    private static final int LAST_YEAR = 9999;

    private static final int MOST = 1_000_000;

    /** In the order in which a year has them, winter last. */
    private static final String[] SEASONS = {"SP", "SU", "FA", "WI"};

    /** The period of the given unit in which a day lies; {@code null} for none and for years beyond four digits. */
    static Period of(Unit unit, LocalDate day) {
        if (day == null || day.getYear() < 1 || day.getYear() > LAST_YEAR) {
            return null;
        }
        return new Period(unit, firstDay(unit, day));
    }

    static Period day(int year, int month, int day) {
        return isDay(year, month, day) ? of(Unit.DAY, LocalDate.of(year, month, day)) : null;
    }

    static boolean isDay(int year, int month, int day) {
        return day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth();
    }

    static Period year(int year) {
        return inYear(Unit.YEAR, year, 1);
    }

    /** @param number from 1, of spring for a season, which is the first to begin in a year */
    static Period inYear(Unit unit, int year, int number) {
        return of(unit, LocalDate.of(year, 1 + monthsBefore(unit), 1).plusMonths(unit.months * (number - 1L)));
    }

    /** The months of a year before the first of the unit begins in it. */
    private static int monthsBefore(Unit unit) {
        return unit == Unit.SEASON ? 2 : 0;
    }

    /** Which of its year it is, from 1: of months, quarters, halves and seasons. */
    int number() {
        return (start.getMonthValue() - 1) / unit.months + 1;
    }

    private static LocalDate firstDay(Unit unit, LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return switch (unit) {
            case SECOND, MINUTE, HOUR, DAY -> day;
            case WEEK -> monday;
            case WEEKEND -> monday.plusDays(5);
            default -> {
                LocalDate counted = day.withDayOfMonth(1).minusMonths(monthsBefore(unit));
                yield day.withDayOfMonth(1).minusMonths(counted.getLong(ChronoField.PROLEPTIC_MONTH) % unit.months);
            }
        };
    }

    /** So many units later, or earlier if negative; {@code null} where that leaves the four-digit years. */
    Period plus(long count) {
        return plus(unit, count);
    }

    /** The period of this one's unit, so many other units later. */
    Period plus(Unit step, long count) {
        return Math.abs(count) > MOST ? null : of(unit, step.after(start, count));
    }

    /** The last day of it. */
    LocalDate end() {
        return unit == Unit.WEEKEND
                ? start.plusDays(1)
                : unit.isOnCalendar() ? unit.after(start, 1).minusDays(1) : start;
    }

    /** Whether all its days are in years that four digits write, from 0001 on: others are no dates of JSON or ISO 8601. */
    boolean isWritable() {
        return start.getYear() >= 1 && end().getYear() <= LAST_YEAR;
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end());
    }

    /** The value as TIMEX3 writes it: {@code 1998-W08}, {@code 1989-Q3}, {@code 1997-SU}, {@code 199}. */
    String timex() {
        String year = year4(start.getYear());
        return switch (unit) {
            case WEEK, WEEKEND ->
                String.format(
                        Locale.ROOT,
                        "%04d-W%02d%s",
                        start.get(IsoFields.WEEK_BASED_YEAR),
                        start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
                        unit == Unit.WEEKEND ? "-WE" : "");
            case MONTH -> year + "-" + two(number());
            case QUARTER -> year + "-Q" + number();
            case HALF -> year + "-H" + number();
            case SEASON -> year + "-" + SEASONS[number() - 1];
            case YEAR -> year;
            case DECADE -> year.substring(0, 3);
            case CENTURY -> year.substring(0, 2);
            default -> start.toString();
        };
    }

    /** The value as the Extended Date/Time Format writes it; a week is the interval of its days. */
    String edtf() {
        String year = year4(start.getYear());
        return switch (unit) {
            case WEEK, WEEKEND -> start + "/" + end();
            case MONTH, YEAR -> timex();
            case QUARTER -> year + "-" + (32 + number());
            case HALF -> year + "-" + (39 + number());
            case SEASON -> year + "-" + (20 + number());
            case DECADE -> year.substring(0, 3) + "X";
            case CENTURY -> year.substring(0, 2) + "XX";
            default -> start.toString();
        };
    }

    private static String year4(int year) {
        return String.valueOf(10_000 + year).substring(1);
    }

    /** The number in two digits. */
    static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
