package dev.dateline.representation;

import io.netty.handler.codec.DateFormatter;
import io.vertx.core.http.HttpHeaders;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;

/**
 * The {@code Last-Modified} of everything that is read until the next change: the whole second after the last one. An
 * HTTP-date has no smaller unit (RFC 9110, section 5.6.7), and whoever was answered in the same second but before the
 * change must not be told that nothing changed since.
 */
final class LastModified {

    private final Instant instant;
    private final CharSequence header;
    private final CharSequence secondBefore;

    private LastModified(Instant instant) {
        this.instant = instant;
        this.header = header(instant);
        this.secondBefore = header(instant.minusSeconds(1));
    }

    static LastModified byChangeAt(Instant change) {
        return new LastModified(change.truncatedTo(ChronoUnit.SECONDS).plusSeconds(1));
    }

    private static CharSequence header(Instant instant) {
        return HttpHeaders.createOptimized(DateFormatter.format(Date.from(instant)));
    }

    /** In whole seconds. */
    Instant instant() {
        return instant;
    }

    /** What the header says: never a time to come (RFC 9110, section 8.8.2.1). */
    CharSequence header(long nowInMilliseconds) {
        return nowInMilliseconds < instant.toEpochMilli() ? secondBefore : header;
    }
}
