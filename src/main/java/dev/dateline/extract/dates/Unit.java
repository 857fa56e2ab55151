package dev.dateline.extract.dates;

import java.time.LocalDate;

/** What the calendar is counted in, from the finest. */
enum Unit {
    SECOND("PT", "S", 1, 0, 0, "XXXX-XX-XX"),
    MINUTE("PT", "M", 1, 0, 0, "XXXX-XX-XX"),
    HOUR("PT", "H", 1, 0, 0, "XXXX-XX-XX"),
    DAY("P", "D", 1, 0, 1, "XXXX-XX-XX"),
    WEEKEND("P", "WE", 1, 0, 7, "XXXX-WXX-WE"),
    WEEK("P", "W", 1, 0, 7, "XXXX-WXX"),
    MONTH("P", "M", 1, 1, 0, "XXXX-XX"),
    QUARTER("P", "Q", 1, 3, 0, "XXXX-QX"),
    SEASON("P", "Q", 1, 3, 0, "XXXX"),
    HALF("P", "M", 6, 6, 0, "XXXX-HX"),
    YEAR("P", "Y", 1, 12, 0, "XXXX"),
    DECADE("P", "Y", 10, 120, 0, "XXX"),
    CENTURY("P", "Y", 100, 1200, 0, "XX");

    private final String prefix;
    private final String designator;
    private final int multiple;
    /** From one to the next of it; 0 of what is counted in days. */
    final int months;

    private final int days;
    /** One of which nothing more can be told, as TIMEX3 writes it. */
    final String unknown;

    /**
     * @param multiple of what the designator stands for
     * @param months from one to the next of it; or else the days
     */
    Unit(String prefix, String designator, int multiple, int months, int days, String unknown) {
        this.prefix = prefix;
        this.designator = designator;
        this.multiple = multiple;
        this.months = months;
        this.days = days;
        this.unknown = unknown;
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
