package dev.dateline.time;

import java.time.LocalDate;

/** A part of a day that the words name: what TIMEX3 writes as {@code TMO}, {@code TAF}, {@code TEV}, {@code TNI}. */
public enum PartOfDay {
    MORNING,
    AFTERNOON,
    EVENING,
    /** Runs past midnight. */
    NIGHT;

    /** The last day that this part of the day reaches. */
    public LocalDate latest(LocalDate day) {
        return this == NIGHT ? day.plusDays(1) : day;
    }
}
