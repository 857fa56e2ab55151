package dev.dateline.text;

import com.fasterxml.jackson.annotation.JsonValue;

import java.util.Locale;

/**
 * One line of a canonical text; half-open like a {@link Span}.
 *
 * @param index from 0, the headline
 * @param start in code points of the whole text
 * @param utf16Start in UTF-16 units of the whole text
 */
public record Paragraph(int index, Kind kind, int start, int end, int utf16Start, int utf16End, String text) {

    /** What a paragraph is to its article. */
    public enum Kind {
        HEADLINE,
        STANDFIRST,
        PARAGRAPH;

        @JsonValue
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
