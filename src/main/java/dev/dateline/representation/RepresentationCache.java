package dev.dateline.representation;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.concurrent.CompletableFuture;

/**
 * The answers that were built since something last changed, each built once however many ask for it at the same time.
 *
 * <p>Nothing is ever removed for being old. Every change begins a new generation, and an answer is kept under the
 * generation in which its building began: after the change is committed and before its request is answered, the number
 * goes up, and from then on no reader can reach what was built before, nor what is still being built from what was read
 * before. Room is made by weight, the least used first.
 */
@ApplicationScoped
class RepresentationCache {

    /** What tells two answers apart. The headers that choose the form are taken as they were sent. */
    private record Key(long generation, String target, String accept) {}

    /** What a key and its place in the cache take beside its characters, measured on a heap. */
    private static final int OVERHEAD = 400;

    private final AsyncCache<Key, Representation> kept;

    RepresentationCache(RepresentationConfig config, MeterRegistry metrics) {
        kept = Caffeine.newBuilder()
                .maximumWeight(config.memory().asLongValue())
                .weigher((Key key, Representation answer) -> weight(key) + answer.weight())
                .recordStats()
                .executor(Runnable::run)
                .buildAsync();
        CaffeineCacheMetrics.monitor(metrics, kept, "representations");
        Gauge.builder("cache.weight", this, RepresentationCache::weight)
                .description("What the kept answers weigh")
                .baseUnit("bytes")
                .tag("cache", "representations")
                .register(metrics);
    }

    private static int weight(Key key) {
        return OVERHEAD + key.target.length() + key.accept.length();
    }

    private long weight() {
        return kept.synchronous()
                .policy()
                .eviction()
                .orElseThrow()
                .weightedSize()
                .orElseThrow();
    }

    /** One request's part in an answer: it waits for the answer, or it is the one that builds it. */
    record Turn(CompletableFuture<Representation> answer, boolean builds) {}

    /**
     * Gives the caller its part. The one that builds completes the answer, with {@code null} where there is none to be
     * kept.
     *
     * @param generation the one that the request came in
     * @param target path and query
     * @param accept the {@code Accept} header, empty where there is none
     */
    Turn turn(long generation, String target, String accept) {
        CompletableFuture<Representation> own = new CompletableFuture<>();
        CompletableFuture<Representation> answer =
                kept.get(new Key(generation, target, accept), (key, executor) -> own);
        return new Turn(answer, answer == own);
    }
}
