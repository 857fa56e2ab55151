package attacks;

import java.util.concurrent.TimeUnit;

/** Clients that never finish their headers. */
final class SlowHeaders implements Attack {

    @Override
    public String name() {
        return "headers, a byte a second";
    }

    @Override
    public String carryOut(Target target) throws Exception {
        try (Crowd crowd = target.crowd(2_000)) {
            crowd.write("GET " + Target.ARTICLE + " HTTP/1.1\r\nHost: localhost\r\nX-Slow: ");
            int bytes = 0;
            long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(Target.PATIENCE_MS);
            for (; bytes < 10 || (crowd.open() > 0 && System.nanoTime() < end); bytes++) {
                Thread.sleep(1_000);
                crowd.write("a");
            }
            int open = crowd.open();
            target.check(open == 0, open + " connections are kept though they never finish a request");
            return "2,000 connections; after %d bytes, %d were left".formatted(bytes, open);
        }
    }
}
