package dev.dateline.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One EDTF date, season or date-time, as days. */
record EdtfDate(LocalDate earliest, LocalDate latest, Precision precision) {

    private static final Pattern FORM = Pattern.compile(
            "(?<year>-?\\d{4}|\\d{3}X|\\d{2}XX)(?:-(?<month>\\d{2}|XX)(?:-(?<day>\\d{2}|XX)(?:T(?<time>[0-9:]{8}(?:Z|[+-]\\d{2}(?::?\\d{2})?)?))?)?)?[?~%]?");

    /** @throws IllegalEdtfException where the text is no such date */
    static EdtfDate parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalEdtfException("is not an EDTF date such as 2025-07-18, 2025-07 or 2025");
        }
        try {
            return read(form.group("year"), form.group("month"), form.group("day"), form.group("time"));
        } catch (DateTimeException noSuchTime) {
            throw new IllegalEdtfException("names a time that there is not");
        }
    }

    private static EdtfDate read(String year, String month, String day, String time) {
        if (year.contains("X")) {
            if (month != null) {
                throw new IllegalEdtfException("has a month in a year that is unspecified");
            }
            return unspecified(year);
        }
        int number = Integer.parseInt(year);
        if (month == null) {
            return years(number, number, Precision.YEAR);
        }
        if (month.equals("XX")) {
            if (day != null && !day.equals("XX")) {
                throw new IllegalEdtfException("has a day in a month that is unspecified");
            }
            return years(number, number, day == null ? Precision.MONTH : Precision.DAY);
        }
        return day == null ? part(number, Integer.parseInt(month)) : day(number, Integer.parseInt(month), day, time);
    }

    private static EdtfDate unspecified(String year) {
        int first = Integer.parseInt(year.replace('X', '0'));
        int last = Integer.parseInt(year.replace('X', '9'));
        return years(first, last, year.endsWith("XX") ? Precision.CENTURY : Precision.DECADE);
    }

    private static EdtfDate years(int first, int last, Precision precision) {
        return new EdtfDate(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), precision);
    }

    private static EdtfDate months(YearMonth first, YearMonth last, Precision precision) {
        return new EdtfDate(first.atDay(1), last.atEndOfMonth(), precision);
    }

    private static EdtfDate day(int year, int month, String day, String time) {
        if (day.equals("XX")) {
            YearMonth whole = YearMonth.of(year, month);
            return months(whole, whole, Precision.DAY);
        }
        LocalDate date = LocalDate.of(year, month, Integer.parseInt(day));
        if (time == null) {
            return new EdtfDate(date, date, Precision.DAY);
        }
        if (time.length() == "00:00:00".length()) {
            LocalTime.parse(time);
        } else {
            OffsetTime.parse(time.length() == "00:00:00+00".length() ? time + ":00" : time);
        }
        return new EdtfDate(date, date, Precision.TIME);
    }

    // ISO 8601-2 table 3: what stands in a month's place.
    private static EdtfDate part(int year, int number) {
        if (number <= 12) {
            YearMonth month = YearMonth.of(year, number);
            return months(month, month, Precision.MONTH);
        }
        if (number >= 21 && number <= 32) {
            return season(year, (number - 21) % 4, (number - 21) / 4);
        }
        if (number >= 33 && number <= 36) {
            YearMonth first = YearMonth.of(year, (number - 33) * 3 + 1);
            return months(first, first.plusMonths(2), Precision.QUARTER);
        }
        if (number == 40 || number == 41) {
            YearMonth first = YearMonth.of(year, (number - 40) * 6 + 1);
            return months(first, first.plusMonths(5), Precision.HALF);
        }
        throw new IllegalEdtfException("has no month, season, quarter or half of that number");
    }

    /**
     * A season has no days that everybody agrees on: it is given from the first that meteorologists count to the last
     * that astronomers do. Spring is 0; the north is 1, the south 2, and where neither is said, both are meant.
     */
    private static EdtfDate season(int year, int season, int hemisphere) {
        EdtfDate north = northern(year, season);
        EdtfDate south = northern(year, (season + 2) % 4);
        return switch (hemisphere) {
            case 1 -> north;
            case 2 -> south;
            default ->
                new EdtfDate(
                        north.earliest.isBefore(south.earliest) ? north.earliest : south.earliest,
                        north.latest.isAfter(south.latest) ? north.latest : south.latest,
                        Precision.SEASON);
        };
    }

    private static EdtfDate northern(int year, int season) {
        LocalDate first = LocalDate.of(year, 3, 1).plusMonths(3L * season);
        LocalDate last = LocalDate.of(year, 6, 22).plusMonths(3L * season);
        return new EdtfDate(first, last, Precision.SEASON);
    }
}
