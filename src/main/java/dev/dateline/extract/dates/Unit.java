package dev.dateline.extract.dates;

/** What the calendar is counted in, from the finest. */
enum Unit {
    SECOND("PT", "S", 1),
    MINUTE("PT", "M", 1),
    HOUR("PT", "H", 1),
    DAY("P", "D", 1),
    WEEKEND("P", "WE", 1),
    WEEK("P", "W", 1),
    MONTH("P", "M", 1),
    QUARTER("P", "Q", 1),
    SEASON("P", "Q", 1),
    HALF("P", "M", 6),
    YEAR("P", "Y", 1),
    DECADE("P", "Y", 10),
    CENTURY("P", "Y", 100);

    private final String prefix;
    private final String designator;
    private final int multiple;

    Unit(String prefix, String designator, int multiple) {
        this.prefix = prefix;
        this.designator = designator;
        this.multiple = multiple;
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
