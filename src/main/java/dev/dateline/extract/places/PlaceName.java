package dev.dateline.extract.places;

import dev.dateline.text.Folding;

import java.util.Locale;

/** Names of places as the gazetteer keys them: in small Latin letters and digits, one space between words. */
final class PlaceName {

    /** They leave no gap between the letters beside them. */
    private static final String LOST = "'\u02bb`.";

    private PlaceName() {}

    /** {@code src/gazetteer/build.mjs} does the same. */
    static String key(String words) {
        StringBuilder key = new StringBuilder(words.length());
        boolean gap = false;
        boolean isAscii = words.chars().allMatch(c -> c < 128);
        for (char c : (isAscii ? words.toLowerCase(Locale.ROOT) : Folding.fold(words)).toCharArray()) {
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                key.append(gap && !key.isEmpty() ? " " : "").append(c);
                gap = false;
            } else if (LOST.indexOf(c) < 0) {
                gap = true;
            }
        }
        return key.toString();
    }

    /** As ids are written: "hmeimim-airbase". */
    static String slug(String words) {
        return key(words).replace(' ', '-');
    }
}
