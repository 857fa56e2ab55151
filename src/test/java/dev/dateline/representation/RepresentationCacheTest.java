package dev.dateline.representation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.representation.RepresentationCache.Turn;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.configuration.MemorySize;
import org.junit.jupiter.api.Test;

import java.math.BigInteger;
import java.time.Instant;

class RepresentationCacheTest {

    private static final int BOUND = 100_000;
    private static final int SIZE = 1_000;

    private final MeterRegistry metrics = new SimpleMeterRegistry();
    private final RepresentationCache cache = new RepresentationCache(
            new RepresentationConfig() {
                @Override
                public MemorySize memory() {
                    return new MemorySize(BigInteger.valueOf(BOUND));
                }

                @Override
                public String cacheControl() {
                    return "no-cache";
                }
            },
            metrics);

    @Test
    void firstBuildsAndTheOthersGetWhatItBuilt() {
        Turn first = cache.turn(0, "/a", "");
        Turn second = cache.turn(0, "/a", "");
        assertThat(first.builds()).isTrue();
        assertThat(second.builds()).isFalse();
        assertThat(second.answer()).isNotDone();
        Representation built = representation();
        first.answer().complete(built);
        assertThat(second.answer().join()).isSameAs(built);
        assertThat(cache.turn(0, "/a", "").answer().join()).isSameAs(built);
    }

    @Test
    void whatIsNotToBeKeptIsBuiltAgain() {
        cache.turn(0, "/a", "").answer().complete(null);
        assertThat(cache.turn(0, "/a", "").builds()).isTrue();
    }

    @Test
    void anotherGenerationTargetOrAcceptHasAnAnswerOfItsOwn() {
        cache.turn(0, "/a", "").answer().complete(representation());
        assertThat(cache.turn(1, "/a", "").builds()).isTrue();
        assertThat(cache.turn(0, "/b", "").builds()).isTrue();
        assertThat(cache.turn(0, "/a", "text/csv").builds()).isTrue();
    }

    @Test
    void bytesStayWithinTheBoundHoweverManyAnswersThereAre() {
        for (int i = 0; i < 1_000; i++) {
            cache.turn(0, "/" + i, "").answer().complete(representation());
            assertThat(gauge("cache.weight")).isLessThanOrEqualTo(BOUND);
        }
        assertThat(gauge("cache.weight")).isGreaterThan(BOUND / 2);
        assertThat(gauge("cache.size")).isLessThanOrEqualTo(BOUND / SIZE);
        assertThat(metrics.get("cache.evictions").functionCounter().count()).isGreaterThan(900);
    }

    @Test
    void longKeysCountToo() {
        String accept = "text/csv, ".repeat(1_000);
        for (int i = 0; i < 100; i++) {
            cache.turn(0, "/a", accept + i).answer().complete(representation());
        }
        assertThat(gauge("cache.size")).isLessThanOrEqualTo(BOUND / accept.length());
    }

    @Test
    void hitsAndMissesAreCounted() {
        cache.turn(0, "/a", "").answer().complete(representation());
        cache.turn(0, "/a", "");
        cache.turn(0, "/a", "");
        assertThat(gets("miss")).isEqualTo(1);
        assertThat(gets("hit")).isEqualTo(2);
    }

    private double gets(String result) {
        return metrics.get("cache.gets").tag("result", result).functionCounter().count();
    }

    private double gauge(String name) {
        return metrics.get(name).tag("cache", "representations").gauge().value();
    }

    private static Representation representation() {
        return new Representation(
                new Answer.Description("text/plain", null, null, "no-cache", null),
                LastModified.byChangeAt(Instant.EPOCH),
                null,
                new byte[SIZE],
                true);
    }
}
