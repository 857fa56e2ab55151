package dev.dateline.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Makes one line of canonical text out of what was given for it. */
final class TextLine {

    // Every character that some program shows as a line break or a tab.
    private static final Pattern BREAKS = Pattern.compile("[\\t\\n\\u000B\\f\\r\\u0085\\u2028\\u2029 ]*"
            + "[\\t\\n\\u000B\\f\\r\\u0085\\u2028\\u2029][\\t\\n\\u000B\\f\\r\\u0085\\u2028\\u2029 ]*");

    private TextLine() {}

    /**
     * The given text in NFC, its line breaks and tabs as blanks, without blanks around it.
     *
     * @param part what it is, as the subject of an error's sentence
     * @throws IllegalTextException where it holds a lone surrogate or a control character
     */
    static String of(String given, String part) {
        refuse(given, part);
        return Normalizer.normalize(BREAKS.matcher(given).replaceAll(" "), Normalizer.Form.NFC)
                .strip();
    }

    private static void refuse(String given, String part) {
        for (int i = 0; i < given.length(); ) {
            int point = given.codePointAt(i);
            boolean control = Character.isISOControl(point)
                    && BREAKS.matcher(Character.toString(point)).replaceAll("").length() > 0;
            boolean loneSurrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
            if (control || loneSurrogate) {
                throw new IllegalTextException("%s holds %s U+%04X at character %d"
                        .formatted(part, control ? "the control character" : "a lone surrogate,", point, i));
            }
            i += Character.charCount(point);
        }
    }
}
