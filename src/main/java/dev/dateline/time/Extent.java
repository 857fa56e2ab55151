package dev.dateline.time;

import java.time.LocalDate;

/**
 * The days within which a date lies, both included; {@code null} where a side is open or unknown.
 *
 * @param approximate whether any part of it is marked {@code ~} or {@code %}
 * @param uncertain whether any part of it is marked {@code ?} or {@code %}
 */
record Extent(LocalDate earliest, LocalDate latest, Precision precision, boolean approximate, boolean uncertain) {

    /** The side of an interval that is not there. */
    static final Extent UNBOUNDED = new Extent(null, null, Precision.INTERVAL, false, false);

    static Extent of(LocalDate earliest, LocalDate latest, Precision precision) {
        return new Extent(earliest, latest, precision, false, false);
    }

    Extent qualified(String qualifier) {
        boolean both = qualifier.equals("%");
        return new Extent(earliest, latest, precision, both || qualifier.equals("~"), both || qualifier.equals("?"));
    }

    Extent as(Precision kind) {
        return new Extent(earliest, latest, kind, approximate, uncertain);
    }

    boolean isUnbounded() {
        return earliest == null && latest == null;
    }

    /** Whether every day of the other extent lies before this one begins. */
    boolean isAfter(Extent other) {
        return earliest != null && other.latest != null && earliest.isAfter(other.latest);
    }

    /** From the beginning of this extent to the end of the other. */
    Extent to(Extent end) {
        return joined(end, earliest, end.latest, Precision.INTERVAL);
    }

    /** All the days of both and those between them; open where either is. */
    Extent enclosing(Extent other) {
        LocalDate from = beginsBefore(other) ? earliest : other.earliest;
        LocalDate to = endsAfter(other) ? latest : other.latest;
        return joined(other, from, to, Precision.SET);
    }

    private boolean beginsBefore(Extent other) {
        return earliest == null || other.earliest != null && earliest.isBefore(other.earliest);
    }

    private boolean endsAfter(Extent other) {
        return latest == null || other.latest != null && latest.isAfter(other.latest);
    }

    private Extent joined(Extent other, LocalDate from, LocalDate to, Precision kind) {
        return new Extent(from, to, kind, approximate || other.approximate, uncertain || other.uncertain);
    }
}
