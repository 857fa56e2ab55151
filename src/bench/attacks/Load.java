package attacks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** What attackers do again and again, side by side. */
final class Load {

    static final int ATTACK_MS = 5_000;

    interface Step {
        void run() throws IOException, InterruptedException;
    }

    private Load() {}

    /** Runs the step again and again for a while, on two threads. Returns how often. */
    static long repeat(Step step) throws Exception {
        AtomicLong times = new AtomicLong();
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(ATTACK_MS);
        inParallel(2, () -> {
            while (System.nanoTime() < end) {
                step.run();
                times.incrementAndGet();
            }
        });
        return times.get();
    }

    static void inParallel(int threads, Step step) throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                running.add(pool.submit(() -> {
                    step.run();
                    return null;
                }));
            }
            for (Future<?> each : running) {
                each.get();
            }
        } finally {
            pool.shutdownNow();
        }
    }
}
