package dev.dateline.representation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code If-None-Match} (RFC 9110, section 13.1.2). */
final class EntityTags {

    // An entity tag may hold a comma, so the list cannot be split at commas.
    private static final Pattern TAG = Pattern.compile("(?:W/)?(\"[\\x21\\x23-\\x7E\\x80-\\xFF]*\")");

    private EntityTags() {}

    /**
     * Whether the tag is listed, by weak comparison; {@code *} lists every tag.
     *
     * @param values of the header, one for each time it was sent
     */
    static boolean listed(List<String> values, String etag) {
        for (String value : values) {
            if (value.strip().equals("*")) {
                return true;
            }
            Matcher tags = TAG.matcher(value);
            while (tags.find()) {
                if (tags.group(1).equals(etag)) {
                    return true;
                }
            }
        }
        return false;
    }
}
