package dev.dateline.representation;

import io.netty.handler.codec.DateFormatter;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the conditional headers of a {@code GET} (RFC 9110, section 13). */
final class Preconditions {

    // An entity tag may hold a comma, so the list cannot be split at commas.
    private static final Pattern TAG = Pattern.compile("(?:W/)?(\"[\\x21\\x23-\\x7E\\x80-\\xFF]*\")");

    /** Longer ones are none (RFC 9110, section 5.6.7), and what parses them throws. */
    private static final int LONGEST_DATE = 64;

    private Preconditions() {}

    /**
     * Whether the client has what it would be sent. {@code If-None-Match} decides where it is there;
     * {@code If-Modified-Since} elsewhere, if it holds one valid date.
     *
     * @param lastModified in whole seconds
     */
    static boolean notModified(MultiMap request, String etag, Instant lastModified) {
        List<String> tags = request.getAll(HttpHeaders.IF_NONE_MATCH);
        if (!tags.isEmpty()) {
            return listed(tags, etag);
        }
        List<String> dates = request.getAll(HttpHeaders.IF_MODIFIED_SINCE);
        return dates.size() == 1 && notSince(dates.get(0), lastModified);
    }

    /** By weak comparison; {@code *} lists every tag. */
    private static boolean listed(List<String> values, String etag) {
        for (String value : values) {
            if (value.equals(etag) || value.strip().equals("*")) {
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

    private static boolean notSince(String date, Instant lastModified) {
        if (date.length() > LONGEST_DATE) {
            return false;
        }
        Date since = DateFormatter.parseHttpDate(date);
        return since != null && !lastModified.isAfter(since.toInstant());
    }
}
