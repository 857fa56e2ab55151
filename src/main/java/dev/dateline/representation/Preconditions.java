package dev.dateline.representation;

import io.netty.handler.codec.DateFormatter;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the conditional headers of a request (RFC 9110, section 13). */
final class Preconditions {

    // An entity tag may hold a comma, so the list cannot be split at commas.
    private static final Pattern TAG = Pattern.compile("(W/)?(\"[\\x21\\x23-\\x7E\\x80-\\xFF]*\")");

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
                if (tags.group(2).equals(etag)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean notSince(String date, Instant lastModified) {
        return date(date).filter(since -> !lastModified.isAfter(since)).isPresent();
    }

    private static Optional<Instant> date(String date) {
        return date.length() > LONGEST_DATE
                ? Optional.empty()
                : Optional.ofNullable(DateFormatter.parseHttpDate(date)).map(Date::toInstant);
    }

    /**
     * Whether a write may go on, of a resource that is there. {@code If-Match} decides where it is given, and
     * {@code If-Unmodified-Since} elsewhere, if it holds one valid date; then {@code If-None-Match} (section 13.2.2).
     *
     * @param etags of all that a read could answer now
     */
    static boolean mayWrite(MultiMap request, Supplier<List<String>> etags, Instant lastModified) {
        List<String> matching = request.getAll(HttpHeaders.IF_MATCH);
        boolean unchanged = matching.isEmpty()
                ? unmodified(request.getAll(HttpHeaderNames.IF_UNMODIFIED_SINCE), lastModified)
                : isAny(matching) || matches(matching, etags.get());
        List<String> others = request.getAll(HttpHeaders.IF_NONE_MATCH);
        return unchanged
                && (others.isEmpty() || !isAny(others) && etags.get().stream().noneMatch(etag -> listed(others, etag)));
    }

    private static boolean unmodified(List<String> dates, Instant lastModified) {
        Optional<Instant> since = dates.size() == 1 ? date(dates.get(0)) : Optional.empty();
        return since.isEmpty() || !lastModified.isAfter(since.get());
    }

    private static boolean isAny(List<String> values) {
        return values.size() == 1 && values.get(0).strip().equals("*");
    }

    /** By strong comparison: a tag that is marked as weak is like none. */
    private static boolean matches(List<String> values, List<String> etags) {
        return values.stream()
                .flatMap(value -> TAG.matcher(value).results())
                .anyMatch(tag -> tag.group(1) == null && etags.contains(tag.group(2)));
    }
}
