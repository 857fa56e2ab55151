package dev.dateline.extract.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * By which rule a holiday has its day in a year, as files of words write it: {@code 12-25}; {@code 11-THURSDAY4}, the fourth
 * Thursday of November, {@code 5-MONDAY-1}, the last Monday of May, and {@code 11-MONDAY1+1}, the day after the first Monday;
 * {@code EASTER-2}, two days before Easter Sunday. As a number, a rule goes with the words that name it.
 */
final class Holiday {

    private static final Pattern RULE =
            Pattern.compile("([0-9]{1,2})-([0-9]{1,2})|([0-9]{1,2})-([A-Z]+)(-?[0-9])([+][0-9])?|EASTER([+-][0-9]+)?");

    /** The number's parts, from the last: a day or a shift of days, the which-th weekday, the weekday, the month. */
    private static final int DAY = 200;

    private static final int WHICH = 20;
    private static final int WEEKDAY = 10;

    private Holiday() {}

    /** The rule as a number. */
    static int code(String rule) {
        Matcher parts = RULE.matcher(rule);
        if (!parts.matches()) {
            throw new IllegalArgumentException("no rule of a holiday: " + rule);
        }
        int month = number(parts, 1) + number(parts, 3);
        int weekday =
                parts.group(4) == null ? 0 : DayOfWeek.valueOf(parts.group(4)).getValue();
        int days = number(parts, 2) + number(parts, 6) + number(parts, 7);
        return ((month * WEEKDAY + weekday) * WHICH + number(parts, 5) + WHICH / 2) * DAY + days + DAY / 2;
    }

    /** 0 of a part that the rule has not. */
    private static int number(Matcher parts, int group) {
        return parts.group(group) == null ? 0 : Integer.parseInt(parts.group(group));
    }

    /** The day in a year. */
    static LocalDate in(int year, int code) {
        int days = code % DAY - DAY / 2;
        int which = code / DAY % WHICH - WHICH / 2;
        int weekday = code / DAY / WHICH % WEEKDAY;
        int month = code / DAY / WHICH / WEEKDAY;
        if (month == 0) {
            return easter(year).plusDays(days);
        }
        return weekday == 0
                ? LocalDate.of(year, month, days)
                : LocalDate.of(year, month, 1)
                        .with(TemporalAdjusters.dayOfWeekInMonth(which, DayOfWeek.of(weekday)))
                        .plusDays(days);
    }

    /** Of the Gregorian calendar, by the anonymous algorithm (Meeus, Jones, Butcher). */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
