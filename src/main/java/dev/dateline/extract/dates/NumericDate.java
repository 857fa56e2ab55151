package dev.dateline.extract.dates;

import dev.dateline.extract.rules.RuleWords;
import dev.dateline.extract.rules.Term;

import java.time.LocalDate;

/** Reads dates written in digits alone, as days since 1970. */
final class NumericDate {

    private NumericDate() {}

    /** "1989-11-02": ISO 8601. */
    static long iso(RuleWords words, int at) {
        boolean isWhole = words.word(at).length() == 4
                && words.word(at + 1).equals("-")
                && words.word(at + 2).length() == 2
                && words.word(at + 3).equals("-")
                && words.word(at + 4).length() >= 2
                && words.isGlued(at + 1)
                && words.isGlued(at + 2)
                && words.isGlued(at + 3)
                && words.isGlued(at + 4);
        return isWhole
                ? reading(
                        5,
                        DateNumbers.digits(words.word(at)),
                        DateNumbers.digits(words.word(at + 2)),
                        DateNumbers.digits(words.word(at + 4)))
                : Term.NONE;
    }

    /** "11/02/89" as the month first, unless only the day can be; "31.12.2007" as the day first. */
    static long slashed(RuleWords words, int at) {
        String word = words.word(at);
        if (word.length() < 6 || word.length() > 10) {
            return Term.NONE;
        }
        char mark = word.indexOf('/') > 0 ? '/' : '.';
        int first = word.indexOf(mark);
        int second = word.indexOf(mark, first + 1);
        if (first < 1 || second < 0) {
            return Term.NONE;
        }
        int one = DateNumbers.digits(word.substring(0, first));
        int two = DateNumbers.digits(word.substring(first + 1, second));
        String years = word.substring(second + 1);
        int year = DateNumbers.digits(years);
        if (years.length() == 2) {
            year += year < 50 ? 2000 : 1900;
        } else if (years.length() != 4) {
            return Term.NONE;
        }
        boolean isDayFirst = mark == '.' || one > 12;
        return isDayFirst ? reading(1, year, two, one) : reading(1, year, one, two);
    }

    private static long reading(int length, int year, int month, int day) {
        if (year < 1000 || month < 1 || month > 12 || !Period.isDay(year, month, day)) {
            return Term.NONE;
        }
        return Term.reading(length, (int) LocalDate.of(year, month, day).toEpochDay());
    }
}
