package dev.dateline.representation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;

import java.time.Clock;
import java.util.concurrent.atomic.AtomicReference;

/** Counts the changes of what is stored: whoever keeps what was read keeps it for one generation. */
@ApplicationScoped
public class Generations {

    /**
     * The time between two changes, when every answer stays the same.
     *
     * @param number 0 from the start of this process, one more with each change
     * @param lastModified by the change that began it, or the start: what was written before that is not known here
     */
    record Generation(long number, LastModified lastModified) {}

    private final Clock clock;
    private final AtomicReference<Generation> current;

    Generations(Clock clock) {
        this.clock = clock;
        this.current = new AtomicReference<>(new Generation(0, now()));
    }

    private LastModified now() {
        return LastModified.byChangeAt(clock.instant());
    }

    Generation current() {
        return current.get();
    }

    /** One more with each change, from its commit on and before it is answered. */
    public long number() {
        return current.get().number;
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) ContentChanged change) {
        current.updateAndGet(before -> new Generation(before.number + 1, now()));
    }
}
