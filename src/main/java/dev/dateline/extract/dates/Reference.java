package dev.dateline.extract.dates;

import dev.dateline.time.Edtf;

import java.time.LocalDate;

/**
 * The days on which a text may have been published, from which words such as "yesterday" count. Both are {@code null}
 * where nothing is known; then only what the words wholly say has a value.
 */
public record Reference(LocalDate earliest, LocalDate latest) {

    public static final Reference NONE = new Reference(null, null);

    public Reference {
        if ((earliest == null) != (latest == null) || earliest != null && earliest.isAfter(latest)) {
            throw new IllegalArgumentException("a reference has two days in order, or none");
        }
    }

    public static Reference of(LocalDate day) {
        return new Reference(day, day);
    }

    /** The days of a published date; none where it is open at one side. */
    public static Reference of(Edtf published) {
        return published.earliest().isPresent() && published.latest().isPresent()
                ? new Reference(published.earliest().get(), published.latest().get())
                : NONE;
    }

    /** Whether one day is known. */
    boolean isDay() {
        return isKnown() && earliest.equals(latest);
    }

    /** Whether the other's days lie within these, or nothing is known of these. */
    boolean contains(Reference other) {
        return !isKnown() || !other.earliest.isBefore(earliest) && !other.latest.isAfter(latest);
    }

    boolean isKnown() {
        return earliest != null;
    }
}
