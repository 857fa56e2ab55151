package dev.dateline.reader;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;

/** Says in English which days are meant, as exactly as they are known and no more. */
final class DayWords {

    private DayWords() {}

    /**
     * @param earliest {@code null} where the start is open or unknown
     * @param latest {@code null} where the end is open or unknown
     */
    static String between(LocalDate earliest, LocalDate latest) {
        if (earliest == null) {
            return latest == null ? "at an unknown time" : "until " + day(latest);
        }
        if (latest == null) {
            return "since " + (isNewYear(earliest) ? year(earliest) : day(earliest));
        }
        if (earliest.equals(latest)) {
            return day(earliest);
        }
        boolean wholeMonths = earliest.getDayOfMonth() == 1 && latest.getDayOfMonth() == latest.lengthOfMonth();
        if (wholeMonths && isNewYear(earliest) && latest.getMonth() == Month.DECEMBER) {
            return range(year(earliest), year(latest));
        }
        boolean sameYear = earliest.getYear() == latest.getYear();
        if (wholeMonths) {
            return sameYear && earliest.getMonth() != latest.getMonth()
                    ? month(earliest) + " – " + month(latest) + " " + year(latest)
                    : range(month(earliest) + " " + year(earliest), month(latest) + " " + year(latest));
        }
        if (sameYear && earliest.getMonth() == latest.getMonth()) {
            return earliest.getDayOfMonth() + "–" + day(latest);
        }
        return (sameYear ? earliest.getDayOfMonth() + " " + month(earliest) : day(earliest)) + " – " + day(latest);
    }

    static String day(LocalDate day) {
        return day.getDayOfMonth() + " " + month(day) + " " + year(day);
    }

    /** There is no year 0 in words: ISO 8601's 0 is 1 BC. */
    static String year(LocalDate day) {
        return day.getYear() > 0 ? Integer.toString(day.getYear()) : 1L - day.getYear() + " BC";
    }

    private static String range(String from, String to) {
        return from.equals(to) ? from : from + " – " + to;
    }

    private static boolean isNewYear(LocalDate day) {
        return day.getDayOfYear() == 1;
    }

    private static String month(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
