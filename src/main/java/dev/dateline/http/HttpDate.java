package dev.dateline.http;

import io.netty.handler.codec.DateFormatter;
import io.vertx.core.http.HttpHeaders;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.Clock;
import java.util.Date;

/** The {@code Date} of an answer (RFC 9110, section 6.6.1), written once a second: every answer has it. */
@ApplicationScoped
class HttpDate {

    private record Second(long number, CharSequence header) {}

    private final Clock clock;
    private volatile Second last = new Second(-1, null);

    HttpDate(Clock clock) {
        this.clock = clock;
    }

    CharSequence now() {
        long second = Math.floorDiv(clock.millis(), 1000);
        Second known = last;
        if (known.number != second) {
            known = new Second(
                    second,
                    HttpHeaders.createOptimized(DateFormatter.format(new Date(Math.multiplyExact(second, 1000)))));
            last = known;
        }
        return known.header;
    }
}
