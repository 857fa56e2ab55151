package attacks;

import java.util.concurrent.TimeUnit;

/** Clients that never stop asking and read nothing. */
final class EndlessPipelines implements Attack {

    @Override
    public String name() {
        return "requests without end, answers not read";
    }

    @Override
    public String carryOut(Target target) throws Exception {
        try (Crowd crowd = target.crowd(20, 4_096)) {
            String requests = "GET /x HTTP/1.1\r\nHost: a\r\n\r\n".repeat(2_000);
            long written = 0;
            long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(2 * Load.ATTACK_MS);
            while (System.nanoTime() < end && written < 400_000_000) {
                written += crowd.write(requests);
                Thread.sleep(1);
            }
            return "20 connections, %,d requests handed to the network, nothing read; %d connections were left"
                    .formatted(written / 28, crowd.open());
        }
    }
}
