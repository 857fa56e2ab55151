package dev.dateline.extract.dates;

import dev.dateline.extract.rules.RuleWords;
import dev.dateline.extract.rules.Term;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates written in digits alone, as days since 1970. */
final class NumericDate {

    private static final Pattern ISO =
            Pattern.compile("([0-9]{4})[-\u2010\u2011\u2013]([0-9]{2})[-\u2010\u2011\u2013]([0-9]{2})");
    private static final Pattern SLASHED = Pattern.compile("([0-9]{1,2})([/.])([0-9]{1,2})\\2([0-9]{4}|[0-9]{2})");

    /** Year, hyphen, month, hyphen and day. */
    private static final int ISO_WORDS = 5;

    private NumericDate() {}

    /** "1989-11-02": ISO 8601. */
    static long iso(RuleWords words, int at) {
        boolean isLong = at + ISO_WORDS <= words.size() && words.low(at + 1).equals("-");
        Matcher iso = isLong ? ISO.matcher(words.text(at, at + ISO_WORDS)) : null;
        return iso != null && iso.matches()
                ? reading(ISO_WORDS, number(iso, 1), number(iso, 2), number(iso, 3))
                : Term.NONE;
    }

    /** "11/02/89" as the month first, unless only the day can be; "31.12.2007" as the day first. */
    static long slashed(RuleWords words, int at) {
        Matcher slashed = SLASHED.matcher(words.low(at));
        if (!slashed.matches()) {
            return Term.NONE;
        }
        int one = number(slashed, 1);
        int two = number(slashed, 3);
        int year = number(slashed, 4);
        year += year >= 100 ? 0 : year < 50 ? 2000 : 1900;
        boolean isDayFirst = slashed.group(2).equals(".") || one > 12;
        return isDayFirst ? reading(1, year, two, one) : reading(1, year, one, two);
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }

    private static long reading(int length, int year, int month, int day) {
        if (year < 1000 || month < 1 || month > 12 || !Period.isDay(year, month, day)) {
            return Term.NONE;
        }
        return Term.reading(length, (int) LocalDate.of(year, month, day).toEpochDay());
    }
}
