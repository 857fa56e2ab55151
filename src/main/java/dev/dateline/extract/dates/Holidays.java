package dev.dateline.extract.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** Days that have a name and a rule for each year. Names are in lower case, one space between words. */
final class Holidays {

    /** Each name with the day it falls on in a year. */
    static final Map<String, IntFunction<LocalDate>> DAYS = days();

    static final Set<String> FIRST_WORDS =
            DAYS.keySet().stream().map(name -> name.split(" ")[0]).collect(Collectors.toSet());

    private Holidays() {}

    private static Map<String, IntFunction<LocalDate>> days() {
        Map<String, IntFunction<LocalDate>> days = new LinkedHashMap<>();
        fixed(days, 1, 1, "new year 's day");
        fixed(days, 2, 14, "valentine 's day");
        fixed(days, 3, 17, "st . patrick 's day", "saint patrick 's day");
        fixed(days, 5, 1, "may day");
        fixed(days, 7, 4, "independence day", "fourth of july");
        fixed(days, 7, 14, "bastille day");
        fixed(days, 10, 31, "halloween");
        fixed(days, 11, 11, "veterans day", "armistice day");
        fixed(days, 12, 24, "christmas eve");
        fixed(days, 12, 25, "christmas day", "christmas");
        fixed(days, 12, 26, "boxing day");
        fixed(days, 12, 31, "new year 's eve");
        days.put("martin luther king day", year -> nth(year, 1, DayOfWeek.MONDAY, 3));
        days.put("presidents ' day", year -> nth(year, 2, DayOfWeek.MONDAY, 3));
        days.put("presidents day", year -> nth(year, 2, DayOfWeek.MONDAY, 3));
        days.put("mother 's day", year -> nth(year, 5, DayOfWeek.SUNDAY, 2));
        days.put("memorial day", year -> nth(year, 5, DayOfWeek.MONDAY, -1));
        days.put("father 's day", year -> nth(year, 6, DayOfWeek.SUNDAY, 3));
        days.put("labor day", year -> nth(year, 9, DayOfWeek.MONDAY, 1));
        days.put("columbus day", year -> nth(year, 10, DayOfWeek.MONDAY, 2));
        days.put("election day", year -> nth(year, 11, DayOfWeek.MONDAY, 1).plusDays(1));
        days.put("thanksgiving day", Holidays::thanksgiving);
        days.put("thanksgiving", Holidays::thanksgiving);
        days.put("good friday", year -> easter(year).minusDays(2));
        days.put("ash wednesday", year -> easter(year).minusDays(46));
        days.put("palm sunday", year -> easter(year).minusDays(7));
        days.put("easter sunday", Holidays::easter);
        days.put("easter monday", year -> easter(year).plusDays(1));
        days.put("easter", Holidays::easter);
        return days;
    }

    private static void fixed(Map<String, IntFunction<LocalDate>> days, int month, int day, String... names) {
        for (String name : names) {
            days.put(name, year -> LocalDate.of(year, month, day));
        }
    }

    private static LocalDate nth(int year, int month, DayOfWeek weekday, int which) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(which, weekday));
    }

    /** The fourth Thursday of November, as the United States keep it. */
    private static LocalDate thanksgiving(int year) {
        return nth(year, 11, DayOfWeek.THURSDAY, 4);
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
