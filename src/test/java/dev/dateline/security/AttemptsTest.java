package dev.dateline.security;

import static dev.dateline.security.Attempts.Verdict.RIGHT;
import static dev.dateline.security.Attempts.Verdict.TOO_OFTEN;
import static dev.dateline.security.Attempts.Verdict.WRONG;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

class AttemptsTest {

    private Instant now = Instant.parse("2025-08-01T12:00:00Z");

    private final Attempts attempts = new Attempts(new Clock() {
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
            return now;
        }
    });

    @Test
    void rightOnesDoNotCount() {
        for (int i = 0; i < 1000; i++) {
            assertThat(attempts.attempt("a", () -> true)).isEqualTo(RIGHT);
        }
    }

    @Test
    void afterSoManyWrongOnesNobodyLooksUntilTimeHasPassed() {
        exhaust("a");
        assertThat(attempts.attempt("a", () -> {
                    throw new AssertionError("looked at");
                }))
                .isEqualTo(TOO_OFTEN);
        now = now.plus(Attempts.REFILL);
        assertThat(attempts.attempt("a", () -> false)).isEqualTo(WRONG);
        assertThat(attempts.attempt("a", () -> true)).isEqualTo(TOO_OFTEN);
        now = now.plus(Attempts.REFILL);
        assertThat(attempts.attempt("a", () -> true)).isEqualTo(RIGHT);
    }

    @Test
    void whatComesFromOneAddressLocksOutNoOther() {
        exhaust("a");
        assertThat(attempts.attempt("b", () -> true)).isEqualTo(RIGHT);
    }

    private void exhaust(String address) {
        for (int i = 0; i < Attempts.AT_ONCE; i++) {
            assertThat(attempts.attempt(address, () -> false)).isEqualTo(WRONG);
        }
    }
}
