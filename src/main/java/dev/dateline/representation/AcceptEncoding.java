package dev.dateline.representation;

import java.util.Locale;
import java.util.regex.Pattern;

/** Reads {@code Accept-Encoding} (RFC 9110, section 12.5.3). */
final class AcceptEncoding {

    private static final Pattern REFUSED = Pattern.compile("q=0(\\.0{0,3})?");

    private AcceptEncoding() {}

    /** Whether the client takes gzip; one that says nothing is sent the plain bytes. */
    static boolean takesGzip(String header) {
        if (header == null) {
            return false;
        }
        boolean any = false;
        for (String item : header.toLowerCase(Locale.ROOT).split(",")) {
            String[] parts = item.split(";", 2);
            String coding = parts[0].strip();
            boolean taken =
                    parts.length == 1 || !REFUSED.matcher(parts[1].strip()).matches();
            if (coding.equals("gzip") || coding.equals("x-gzip")) {
                return taken;
            }
            any |= coding.equals("*") && taken;
        }
        return any;
    }
}
