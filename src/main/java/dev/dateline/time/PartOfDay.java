package dev.dateline.time;

import java.time.LocalDate;

/** The part of a day that a text names: TIMEX3's {@code MO}, {@code AF}, {@code EV} and {@code NI} (TimeML 1.2.1). */
public enum PartOfDay {
    MORNING,
    AFTERNOON,
    EVENING,
    NIGHT {
        @Override
        public LocalDate latest(LocalDate day) {
            return day.equals(Edtf.LAST_DAY) ? day : day.plusDays(1);
        }
    };

    /**
     * The last day that this part of the given day may touch. "The night of July 18" may be over on July 19; the other
     * parts end with their day, and so does the last night that has a date.
     */
    public LocalDate latest(LocalDate day) {
        return day;
    }
}
