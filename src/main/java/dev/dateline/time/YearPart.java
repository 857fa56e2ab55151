package dev.dateline.time;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * A part of a year, by the number that ISO 8601-2:2019 puts in the month's place (EDTF: "sub-year groupings").
 *
 * <p>No days of a season are fixed: it may be meant by the calendar (summer is June to August) or by the sun (from
 * solstice to equinox), and "winter 2025" may begin in that year or end in it. The bounds given are the widest of
 * these, up to the latest day on which the sun's season can end. Seasons 21 to 24 are those of an unnamed hemisphere,
 * so their bounds take in both; 25 to 28 are the north's and 29 to 32 the south's, and much closer.
 */
enum YearPart {
    SPRING(21, Precision.SEASON, 0, "--03-01", 0, "--12-23"),
    SUMMER(22, Precision.SEASON, -1, "--12-01", 1, "--03-21"),
    AUTUMN(23, Precision.SEASON, 0, "--03-01", 0, "--12-23"),
    WINTER(24, Precision.SEASON, -1, "--12-01", 1, "--03-21"),
    NORTHERN_SPRING(25, Precision.SEASON, 0, "--03-01", 0, "--06-22"),
    NORTHERN_SUMMER(26, Precision.SEASON, 0, "--06-01", 0, "--09-24"),
    NORTHERN_AUTUMN(27, Precision.SEASON, 0, "--09-01", 0, "--12-23"),
    NORTHERN_WINTER(28, Precision.SEASON, -1, "--12-01", 1, "--03-21"),
    SOUTHERN_SPRING(29, Precision.SEASON, 0, "--09-01", 0, "--12-23"),
    SOUTHERN_SUMMER(30, Precision.SEASON, -1, "--12-01", 1, "--03-21"),
    SOUTHERN_AUTUMN(31, Precision.SEASON, 0, "--03-01", 0, "--06-22"),
    SOUTHERN_WINTER(32, Precision.SEASON, 0, "--06-01", 0, "--09-24"),
    FIRST_QUARTER(33, Precision.QUARTER, 0, "--01-01", 0, "--03-31"),
    SECOND_QUARTER(34, Precision.QUARTER, 0, "--04-01", 0, "--06-30"),
    THIRD_QUARTER(35, Precision.QUARTER, 0, "--07-01", 0, "--09-30"),
    FOURTH_QUARTER(36, Precision.QUARTER, 0, "--10-01", 0, "--12-31"),
    FIRST_HALF(40, Precision.HALF, 0, "--01-01", 0, "--06-30"),
    SECOND_HALF(41, Precision.HALF, 0, "--07-01", 0, "--12-31");

    private final int number;
    private final Precision precision;
    private final int firstYear;
    private final MonthDay first;
    private final int lastYear;
    private final MonthDay last;

    /** @param firstYear the year of the first day, counted from the year named: -1 is the year before */
    YearPart(int number, Precision precision, int firstYear, String first, int lastYear, String last) {
        this.number = number;
        this.precision = precision;
        this.firstYear = firstYear;
        this.first = MonthDay.parse(first);
        this.lastYear = lastYear;
        this.last = MonthDay.parse(last);
    }

    /** The days of the numbered part of a year; {@code null} if there is no such part. */
    static Extent of(int year, int number) {
        for (YearPart part : values()) {
            if (part.number == number) {
                return part.in(year);
            }
        }
        return null;
    }

    private Extent in(int year) {
        LocalDate earliest = first.atYear(year + firstYear);
        LocalDate latest = last.atYear(year + lastYear);
        return Extent.of(earliest, latest.isAfter(Edtf.LAST_DAY) ? Edtf.LAST_DAY : latest, precision);
    }
}
