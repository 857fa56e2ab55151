package dev.dateline.list;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.dateline.representation.Generations;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongSupplier;

/**
 * How many rows each list has, counted once for as long as nothing is written: a page is read in the time that its own
 * rows take, a count in one that grows with the list.
 *
 * <p>A total is kept under the generation in which the request came that counted, before its snapshot of the database was
 * taken. So no reader who comes after the answer to a write gets an older one.
 */
@ApplicationScoped
class Totals {

    private static final int KEPT = 1_000;

    /** Another process on the same PostgreSQL writes without a new generation here. */
    private static final Duration AGE = Duration.ofSeconds(10);

    private record Key(long generation, String list) {}

    private final Generations generations;
    private final CurrentVertxRequest request;
    private final AsyncCache<Key, Long> totals = Caffeine.newBuilder()
            .maximumSize(KEPT)
            .expireAfterWrite(AGE)
            .executor(Runnable::run)
            .buildAsync();

    Totals(Generations generations, CurrentVertxRequest request) {
        this.request = request;
        this.generations = generations;
    }

    /**
     * The total of a list; whoever asks while another counts waits for that one.
     *
     * @param list the path and all filters
     * @param count asks the database, in the request's transaction
     */
    long of(String list, LongSupplier count) {
        CompletableFuture<Long> own = new CompletableFuture<>();
        CompletableFuture<Long> total =
                totals.get(new Key(generations.number(request.getCurrent()), list), (key, executor) -> own);
        if (total == own) {
            try {
                own.complete(count.getAsLong());
            } finally {
                // Where the counting failed, nobody waits for it.
                own.cancel(false);
            }
        }
        try {
            return total.join();
        } catch (CancellationException notCounted) {
            return count.getAsLong();
        }
    }
}
