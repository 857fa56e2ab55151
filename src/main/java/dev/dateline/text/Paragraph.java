package dev.dateline.text;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * One line of a {@link CanonicalText}, without its line feed.
 *
 * @param index counted from 0, the headline being 0
 * @param start first code point
 * @param end code point after the last
 * @param utf16Start first UTF-16 unit
 * @param utf16End UTF-16 unit after the last
 */
public record Paragraph(int index, Kind kind, int start, int end, int utf16Start, int utf16End, String text) {

    /** What a line is in the article; in JSON its lower-case name. */
    public enum Kind {
        HEADLINE("headline"),
        STANDFIRST("standfirst"),
        BODY("paragraph");

        private final String json;

        Kind(String json) {
            this.json = json;
        }

        @JsonValue
        @Override
        public String toString() {
            return json;
        }
    }
}
