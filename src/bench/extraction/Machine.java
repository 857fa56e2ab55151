package extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongSupplier;

/** How fast something is, and what it takes of memory. */
final class Machine {

    private static final int WARM_UP_SECONDS = 2;
    private static final int SECONDS = 3;

    private Machine() {}

    /** After two seconds to warm up, how much turns do in a second, over three; each says how much it did. */
    static long perSecond(LongSupplier turn) {
        run(turn, WARM_UP_SECONDS);
        return run(turn, SECONDS);
    }

    private static long run(LongSupplier turn, int seconds) {
        long done = 0;
        long begin = System.nanoTime();
        while (System.nanoTime() - begin < seconds * 1_000_000_000L) {
            done += turn.getAsLong();
        }
        return done * 1_000_000_000L / (System.nanoTime() - begin);
    }

    /** Of this process, after collecting what can be. */
    static long residentKiB() throws IOException {
        System.gc();
        return residentKiB("self");
    }

    static long residentKiB(String process) throws IOException {
        return Files.readAllLines(Path.of("/proc", process, "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElseThrow();
    }
}
