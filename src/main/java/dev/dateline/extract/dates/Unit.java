package dev.dateline.extract.dates;

import java.time.LocalDate;

/** What the calendar is counted in, from the finest. */
enum Unit {
    SECOND("PT", "S", 1, 0, 0),
    MINUTE("PT", "M", 1, 0, 0),
    HOUR("PT", "H", 1, 0, 0),
    DAY("P", "D", 1, 0, 1),
    WEEKEND("P", "WE", 1, 0, 7),
    WEEK("P", "W", 1, 0, 7),
    MONTH("P", "M", 1, 1, 0),
    QUARTER("P", "Q", 1, 3, 0),
    SEASON("P", "Q", 1, 3, 0),
    HALF("P", "M", 6, 6, 0),
    YEAR("P", "Y", 1, 12, 0),
    DECADE("P", "Y", 10, 120, 0),
    CENTURY("P", "Y", 100, 1200, 0);

    private final String prefix;
    private final String designator;
    private final int multiple;
    private final int months;
    private final int days;

    /**
     * @param multiple of what the designator stands for
     * @param months from one to the next of it; or else the days
     */
    Unit(String prefix, String designator, int multiple, int months, int days) {
        this.prefix = prefix;
        this.designator = designator;
        this.multiple = multiple;
        this.months = months;
        this.days = days;
    }

    /** The day so many of this unit later. */
    LocalDate after(LocalDate day, long count) {
        return day.plusMonths(count * months).plusDays(count * days);
    }

    /** So many of this unit, as ISO 8601 and TIMEX3 write a duration: {@code P2W}. */
    String duration(long count) {
        return prefix + count * multiple + designator;
    }

    /** An unsaid number of this unit: {@code PXW}; "decades" are told by their own letters. */
    String vagueDuration() {
        String letters = this == DECADE ? "DE" : this == CENTURY ? "CE" : designator;
        return prefix + "X" + letters;
    }

    /** Whether dates count this unit: hours, minutes and seconds are left to durations. */
    boolean isOnCalendar() {
        return compareTo(DAY) >= 0;
    }
}
