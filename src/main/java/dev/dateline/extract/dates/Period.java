package dev.dateline.extract.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
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

    static Period month(int year, int month) {
        return of(Unit.MONTH, LocalDate.of(year, month, 1));
    }

    static Period year(int year) {
        return of(Unit.YEAR, LocalDate.of(year, 1, 1));
    }

    /** @param number from 1 */
    static Period quarter(int year, int number) {
        return of(Unit.QUARTER, LocalDate.of(year, 3 * number - 2, 1));
    }

    /** @param number 1 or 2 */
    static Period half(int year, int number) {
        return of(Unit.HALF, LocalDate.of(year, 6 * number - 5, 1));
    }

    /** @param number spring is 1, winter 4 */
    static Period season(int year, int number) {
        return of(Unit.SEASON, LocalDate.of(year, 3 * number, 1));
    }

    private static LocalDate firstDay(Unit unit, LocalDate day) {
        int year = day.getYear();
        int month = day.getMonthValue();
        return switch (unit) {
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case WEEKEND ->
                day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5);
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> LocalDate.of(year, (month - 1) / 3 * 3 + 1, 1);
            case HALF -> LocalDate.of(year, (month - 1) / 6 * 6 + 1, 1);
            case SEASON -> month < 3 ? LocalDate.of(year - 1, 12, 1) : LocalDate.of(year, month / 3 * 3, 1);
            case YEAR -> LocalDate.of(year, 1, 1);
            case DECADE -> LocalDate.of(year / 10 * 10, 1, 1);
            case CENTURY -> LocalDate.of(year / 100 * 100, 1, 1);
            default -> day;
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
            case MONTH -> year + "-" + two(start.getMonthValue());
            case QUARTER -> year + "-Q" + start.get(IsoFields.QUARTER_OF_YEAR);
            case HALF -> year + "-H" + (start.getMonthValue() > 6 ? 2 : 1);
            case SEASON -> year + "-" + SEASONS[start.getMonthValue() / 3 - 1];
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
            case QUARTER -> year + "-" + (32 + start.get(IsoFields.QUARTER_OF_YEAR));
            case HALF -> year + (start.getMonthValue() > 6 ? "-41" : "-40");
            case SEASON -> year + "-" + (20 + start.getMonthValue() / 3);
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
