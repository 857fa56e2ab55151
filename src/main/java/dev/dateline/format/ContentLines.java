package dev.dateline.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;

/** Writes the content lines of an iCalendar object (RFC 5545, section 3.1), in UTF-8. */
final class ContentLines {

    /** Octets of a line without its line break. */
    private static final int LONGEST = 75;

    private static final byte[] LINE_BREAK = {'\r', '\n'};

    private final ByteArrayOutputStream lines = new ByteArrayOutputStream();

    /** A property whose value is no text: a date, a URI, a fixed word; it holds no line break. */
    ContentLines line(String nameAndParameters, String value) {
        int length = 0;
        int[] codePoints = (nameAndParameters + ":" + value).codePoints().toArray();
        for (int codePoint : codePoints) {
            byte[] octets = Character.toString(codePoint).getBytes(UTF_8);
            if (length + octets.length > LONGEST) {
                // The space that a continued line begins with counts too. A character is never cut.
                lines.writeBytes(LINE_BREAK);
                lines.write(' ');
                length = 1;
            }
            lines.writeBytes(octets);
            length += octets.length;
        }
        lines.writeBytes(LINE_BREAK);
        return this;
    }

    /** A property whose value is text (section 3.3.11). */
    ContentLines text(String name, String text) {
        return line(name, escaped(text));
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '\\' -> escaped.append("\\\\");
                case ';' -> escaped.append("\\;");
                case ',' -> escaped.append("\\,");
                case '\n' -> escaped.append("\\n");
                // Section 3.1: of the control characters, text has the tab alone.
                default -> escaped.appendCodePoint(Character.isISOControl(c) && c != '\t' ? ' ' : c);
            }
        });
        return escaped.toString();
    }

    byte[] bytes() {
        return lines.toByteArray();
    }
}
