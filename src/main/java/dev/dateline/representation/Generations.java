package dev.dateline.representation;

import io.vertx.ext.web.RoutingContext;
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

    /**
     * The number of the generation in which a request came. Whatever it reads was committed in that one or later: so what
     * is kept under that number is never too old for those who come after the next change.
     */
    public long number(RoutingContext request) {
        return Building.of(request).generation().number();
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) ContentChanged change) {
        current.updateAndGet(before -> new Generation(before.number + 1, now()));
    }
}
