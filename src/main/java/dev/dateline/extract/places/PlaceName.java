package dev.dateline.extract.places;

import java.text.Normalizer;

/** Names of places as the gazetteer keys them: in small Latin letters and digits, one space between words. */
final class PlaceName {

    private static final String FROM = "\u0142\u00f8\u0111\u00f0\u0131\u0127";
    private static final String TO = "loddih";
    private static final String APOSTROPHES = "'\u2018\u2019\u02bb\u02bc\u02bf\u02be`.";

    private PlaceName() {}

    /** {@code src/gazetteer/build.mjs} does the same. */
    static String key(CharSequence words) {
        StringBuilder key = new StringBuilder(words.length());
        boolean gap = false;
        String plain = isAscii(words) ? words.toString() : Normalizer.normalize(words, Normalizer.Form.NFD);
        for (int i = 0; i < plain.length(); i++) {
            char c = Character.toLowerCase(plain.charAt(i));
            int at = FROM.indexOf(c);
            c = at < 0 ? c : TO.charAt(at);
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                if (gap && !key.isEmpty()) {
                    key.append(' ');
                }
                gap = false;
                key.append(c);
            } else if (!isLost(c, key)) {
                gap = true;
            }
        }
        return key.toString();
    }

    /** Combining accents and apostrophes leave no gap between the letters beside them; some letters are written as two. */
    private static boolean isLost(char c, StringBuilder key) {
        switch (c) {
            case '\u00df' -> key.append("ss");
            case '\u00e6' -> key.append("ae");
            case '\u0153' -> key.append("oe");
            case '\u00fe' -> key.append("th");
            default -> {
                return APOSTROPHES.indexOf(c) >= 0 || Character.getType(c) == Character.NON_SPACING_MARK;
            }
        }
        return true;
    }

    private static boolean isAscii(CharSequence words) {
        return words.chars().allMatch(c -> c < 128);
    }

    /** As ids are written: "hmeimim-airbase". */
    static String slug(CharSequence words) {
        return key(words).replace(' ', '-');
    }
}
