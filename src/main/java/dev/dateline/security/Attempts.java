package dev.dateline.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;

/**
 * How often a password may be tried, each address for itself: so that nobody can guess it, and nobody can lock out an
 * editor who asks from elsewhere. Only wrong ones count.
 */
final class Attempts {

    /** For those who mistype. */
    static final int AT_ONCE = 10;

    /** Then one each time this has passed: 14,400 a day. */
    static final Duration REFILL = Duration.ofSeconds(6);

    /** Each takes some hundred bytes; the one that was not seen for longest is forgotten first. */
    private static final int MOST_ADDRESSES = 50_000;

    enum Verdict {
        RIGHT,
        WRONG,
        /** Nobody looked at it. */
        TOO_OFTEN
    }

    /** Wrong tries that are not forgiven yet, at a moment in milliseconds. */
    private record Wrong(double tries, long at) {

        double triesAt(long now) {
            return Math.max(0, tries - (now - at) / (double) REFILL.toMillis());
        }
    }

    private final Clock clock;
    private final Cache<String, Wrong> wrong = Caffeine.newBuilder()
            .maximumSize(MOST_ADDRESSES)
            .expireAfterWrite(REFILL.multipliedBy(AT_ONCE))
            .executor(Runnable::run)
            .build();

    Attempts(Clock clock) {
        this.clock = clock;
    }

    /** @param isRight looks at what was given; one at a time for each address, so that none slips by uncounted */
    Verdict attempt(String address, BooleanSupplier isRight) {
        AtomicReference<Verdict> verdict = new AtomicReference<>();
        long now = clock.millis();
        wrong.asMap().compute(address, (same, before) -> {
            double tries = before == null ? 0 : before.triesAt(now);
            if (tries > AT_ONCE - 1) {
                verdict.set(Verdict.TOO_OFTEN);
                return before;
            }
            verdict.set(isRight.getAsBoolean() ? Verdict.RIGHT : Verdict.WRONG);
            return verdict.get() == Verdict.RIGHT ? before : new Wrong(tries + 1, now);
        });
        return verdict.get();
    }
}
