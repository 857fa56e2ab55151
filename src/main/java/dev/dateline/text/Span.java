package dev.dateline.text;

/**
 * A stretch of a canonical text, half-open, counted twice.
 *
 * @param start in Unicode code points, from 0 (W3C Web Annotation 4.2.5)
 * @param end in Unicode code points, the first one beyond
 * @param utf16Start in UTF-16 units, as Java's {@code substring} and JavaScript's {@code slice} count
 * @param utf16End in UTF-16 units, the first one beyond
 * @param exact the very words
 */
public record Span(int start, int end, int utf16Start, int utf16End, String exact) {

    /** @throws IllegalArgumentException where the numbers cannot be a span of these words */
    public Span {
        boolean counted = end - start == exact.codePointCount(0, exact.length());
        boolean counted16 = utf16End - utf16Start == exact.length();
        if (start < 0 || utf16Start < start || exact.isEmpty() || !counted || !counted16) {
            throw new IllegalArgumentException(
                    "No span of \"" + exact + "\": " + start + "–" + end + ", UTF-16 " + utf16Start + "–" + utf16End);
        }
    }
}
