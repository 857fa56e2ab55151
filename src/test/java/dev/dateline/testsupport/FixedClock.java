package dev.dateline.testsupport;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands still until a test sets it, so that an answer is the same whenever it is asked for. */
@Dependent
public class FixedClock {

    public static final Instant NOW = Instant.parse("2025-08-01T12:00:00Z");

    private static final AtomicReference<Instant> TIME = new AtomicReference<>(NOW);

    /** Who sets it sets it back to {@link #NOW}. */
    public static void set(Instant time) {
        TIME.set(time);
    }

    @Produces
    @Alternative
    @Priority(1)
    @Singleton
    Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Instant instant() {
                return TIME.get();
            }
        };
    }
}
