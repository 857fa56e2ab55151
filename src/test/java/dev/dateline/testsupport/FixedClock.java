package dev.dateline.testsupport;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** A clock that stands still, so that an answer is the same whenever it is asked for. */
@Dependent
public class FixedClock {

    public static final Instant NOW = Instant.parse("2025-08-01T12:00:00Z");

    @Produces
    @Alternative
    @Priority(1)
    @Singleton
    Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }
}
