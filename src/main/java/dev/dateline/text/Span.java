package dev.dateline.text;

import java.util.Objects;

/**
 * A stretch of a {@link CanonicalText}, half-open, counted twice over, with the very words it covers.
 *
 * <p>{@code start} and {@code end} count Unicode code points, as a W3C {@code TextPositionSelector} does (Web
 * Annotation Data Model, section 4.2.5). {@code utf16Start} and {@code utf16End} count UTF-16 units, as Java's
 * {@code substring} and JavaScript's {@code slice} do. A span is never empty.
 */
public record Span(int start, int end, int utf16Start, int utf16End, String exact) {

    /**
     * @throws IllegalArgumentException if an offset is negative, an end is not after its start, or the offsets do not
     *     cover as many characters as {@code exact} has
     */
    public Span {
        Objects.requireNonNull(exact, "exact");
        requireOrder("start and end", start, end);
        requireOrder("utf16Start and utf16End", utf16Start, utf16End);
        requireLength("code points", end - start, exact.codePointCount(0, exact.length()));
        requireLength("UTF-16 units", utf16End - utf16Start, exact.length());
    }

    private static void requireOrder(String names, int start, int end) {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException(
                    names + " must satisfy 0 <= start < end, but are " + start + " and " + end);
        }
    }

    private static void requireLength(String unit, int covered, int inExact) {
        if (covered != inExact) {
            throw new IllegalArgumentException(
                    "the offsets cover " + covered + " " + unit + ", but exact has " + inExact);
        }
    }
}
