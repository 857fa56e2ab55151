package dev.dateline.representation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.UnpooledByteBufAllocator;
import io.netty.util.IllegalReferenceCountException;
import io.vertx.core.buffer.impl.BufferImpl;
import io.vertx.core.http.HttpServerResponse;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.Duration;

/**
 * Copies of the bodies that are asked for again, outside the heap. The network can take bytes from there alone: without
 * a copy that is kept, each answer makes one of its own, which is half of what sending an article costs.
 *
 * <p>Few bytes, because only what is asked for all the time gains by it. A copy is freed when the last
 * answer that uses it is sent; garbage collection would see too little of it to hurry.
 */
@ApplicationScoped
class OffHeapCopies {

    static final long MOST_BYTES = 8L << 20;
    /** Beyond it, one copy more or less is little beside the time on the wire. */
    static final int MOST_BYTES_EACH = 1 << 20;

    private static final Duration UNUSED = Duration.ofSeconds(10);

    /** By the answer itself: the same bytes in another answer are another copy. */
    private final Cache<Answer, ByteBuf> copies = Caffeine.newBuilder()
            .weakKeys()
            .maximumWeight(MOST_BYTES)
            .weigher((Answer answer, ByteBuf copy) -> copy.capacity())
            .expireAfterAccess(UNUSED)
            .executor(Runnable::run)
            .removalListener((Answer answer, ByteBuf copy, RemovalCause cause) -> copy.release())
            .build();

    /** Ends the response with the answer's body. */
    void send(Answer answer, HttpServerResponse response) {
        ByteBuf copy = retained(answer);
        if (copy == null) {
            response.end(answer.body());
        } else {
            // Vert.x lets nobody release what it writes.
            response.end(BufferImpl.buffer(copy)).onComplete(sent -> copy.release());
        }
    }

    /** @return a copy, which the caller releases; {@code null} where there is to be none */
    ByteBuf retained(Answer answer) {
        if (answer.body().length() > MOST_BYTES_EACH) {
            return null;
        }
        try {
            return copies.get(answer, OffHeapCopies::copy).retain();
        } catch (IllegalReferenceCountException freedMeanwhile) {
            return null;
        }
    }

    // Not from a pool: one that was given back there comes out again as another's, and to retain it would not fail.
    private static ByteBuf copy(Answer answer) {
        byte[] bytes = answer.body().getBytes();
        return UnpooledByteBufAllocator.DEFAULT
                .directBuffer(bytes.length, bytes.length)
                .writeBytes(bytes);
    }
}
