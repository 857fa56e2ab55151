package dev.dateline.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one date, the part of {@link Edtf} that intervals and sets are made of. */
final class EdtfDate {

    private static final Pattern DATE =
            Pattern.compile("(?<year>-?[0-9]{2}(?:[0-9][0-9X]|XX))(?:-(?<month>[0-9]{2}|XX)(?:-(?<day>[0-9]{2}|XX))?)?"
                    + "(?<qualifier>[?~%])?");
    private static final Pattern DATE_TIME =
            Pattern.compile("(?<date>[0-9]{4}-[0-9]{2}-[0-9]{2})T(?<time>[0-9]{2}:[0-9]{2}:[0-9]{2})"
                    + "(?<offset>Z|[+-][0-9]{2}(?::[0-9]{2})?)?");

    private final String text;
    private final String year;
    private final String month;
    private final String day;

    private EdtfDate(String text, Matcher parts) {
        this.text = text;
        this.year = parts.group("year");
        this.month = parts.group("month");
        this.day = parts.group("day");
    }

    static Extent read(String text) {
        Matcher parts = DATE.matcher(text);
        if (!parts.matches()) {
            throw new IllegalEdtfException(
                    text, "a date is written as 2025-07-31, 2025-07 or 2025, with ?, ~ or % after it if need be");
        }
        Extent extent = new EdtfDate(text, parts).extent();
        String qualifier = parts.group("qualifier");
        return qualifier == null ? extent : extent.qualified(qualifier);
    }

    /** The day is the one written: the day where it happened, whatever day it was in Greenwich. */
    static Extent readDateTime(String text) {
        Matcher parts = DATE_TIME.matcher(text);
        if (!parts.matches()) {
            throw new IllegalEdtfException(
                    text,
                    "a time of day is written as 2025-07-18T03:00:00, with Z or an offset such as +04:00 if known");
        }
        try {
            LocalTime.parse(parts.group("time"));
            if (parts.group("offset") != null) {
                ZoneOffset.of(parts.group("offset"));
            }
            LocalDate day = LocalDate.parse(parts.group("date"));
            return Extent.of(day, day, Precision.TIME);
        } catch (DateTimeException e) {
            throw new IllegalEdtfException(text, "there is no such day, time or offset");
        }
    }

    private Extent extent() {
        if (year.startsWith("-0000")) {
            throw illegal("the year 0000 has no sign");
        }
        if (year.endsWith("X")) {
            return years();
        }
        int wholeYear = Integer.parseInt(year);
        if (month == null || month.equals("XX")) {
            return year(Year.of(wholeYear));
        }
        int wholeMonth = Integer.parseInt(month);
        return wholeMonth > 12 ? partOfYear(wholeYear, wholeMonth) : monthOrDay(wholeYear, wholeMonth);
    }

    /** A decade ({@code 199X}) or a century ({@code 19XX}), counted back before year 0. */
    private Extent years() {
        if (month != null) {
            throw illegal("where digits of the year are left open, no month can follow");
        }
        int one = Integer.parseInt(year.replace('X', '0'));
        int other = Integer.parseInt(year.replace('X', '9'));
        return Extent.of(
                Year.of(Math.min(one, other)).atDay(1),
                Year.of(Math.max(one, other)).atMonth(12).atEndOfMonth(),
                year.endsWith("XX") ? Precision.CENTURY : Precision.DECADE);
    }

    private Extent year(Year whole) {
        if (day != null && !day.equals("XX")) {
            throw illegal("where the month is left open, the day is too");
        }
        return Extent.of(whole.atDay(1), whole.atMonth(12).atEndOfMonth(), Precision.YEAR);
    }

    private Extent partOfYear(int wholeYear, int number) {
        Extent part = YearPart.of(wholeYear, number);
        if (part == null) {
            throw illegal("there is no month " + number
                    + "; 21 to 32 are seasons, 33 to 36 quarters, 40 and 41 the halves of a year");
        }
        if (day != null) {
            throw illegal("a season, quarter or half of a year has no numbered days");
        }
        return part;
    }

    private Extent monthOrDay(int wholeYear, int wholeMonth) {
        try {
            YearMonth whole = YearMonth.of(wholeYear, wholeMonth);
            if (day == null || day.equals("XX")) {
                return Extent.of(whole.atDay(1), whole.atEndOfMonth(), Precision.MONTH);
            }
            LocalDate wholeDay = whole.atDay(Integer.parseInt(day));
            return Extent.of(wholeDay, wholeDay, Precision.DAY);
        } catch (DateTimeException e) {
            throw illegal("the calendar has no such " + (day == null ? "month" : "day"));
        }
    }

    private IllegalEdtfException illegal(String why) {
        return new IllegalEdtfException(text, why);
    }
}
