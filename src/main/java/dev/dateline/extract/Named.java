package dev.dateline.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A mention of a person, an organisation or a place.
 *
 * @param id of whom or what is named
 * @param start of the words, in UTF-16 units of what readers see
 * @param end just after the words
 */
record Named(String id, boolean isPerson, int start, int end) {

    /** Of those that are named among these words the last one, and "southern Syria" rather than the "Syria" in it. */
    static Optional<Named> among(List<Named> named, int start, int end) {
        return named.stream()
                .filter(each -> each.overlaps(start, end))
                .max(Comparator.comparingInt(Named::end).thenComparing(Named::start, Comparator.reverseOrder()));
    }

    private boolean overlaps(int from, int to) {
        return start < to && from < end;
    }
}
