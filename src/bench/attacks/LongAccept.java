package attacks;

import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Clients that name hundreds of types. */
final class LongAccept implements Attack {

    @Override
    public String name() {
        return "`Accept` with 500 entries";
    }

    @Override
    public String carryOut(Target target) throws Exception {
        AtomicLong next = new AtomicLong();
        long rounds = Load.repeat(() -> {
            long seed = next.incrementAndGet();
            String none = IntStream.range(0, 500)
                    .mapToObj(i -> "application/x-none-%d-%d;q=0.%03d".formatted(seed, i, 1 + i % 999))
                    .collect(Collectors.joining(", "));
            // A header of 500 entries has to fit in 32 KiB, as any other.
            target.checkSame(
                    target.ask(Target.get(Target.ARTICLE, "Accept: " + none + ", application/json;q=0.001")),
                    target.article(),
                    "a long Accept");
            int status =
                    target.ask(Target.get(Target.ARTICLE, "Accept: " + none)).status();
            target.check(status == 406, "an Accept of 500 unknown types was answered " + status);
        });
        return "%,d requests, no two alike".formatted(2 * rounds);
    }
}
