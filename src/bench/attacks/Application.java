package attacks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The process that is attacked, as seen from its own machine. */
final class Application {

    private final int port;
    private final long pid;

    Application(int port, long pid) {
        this.port = port;
        this.pid = pid;
    }

    boolean isAlive() {
        return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
    }

    Memory memory() throws IOException, InterruptedException {
        long peak = statusMb("VmHWM");
        collectGarbage();
        String metrics = new String(metrics().body(), StandardCharsets.UTF_8);
        return new Memory(
                statusMb("VmRSS"),
                peak,
                (long) sum(metrics, "jvm_memory_used_bytes\\{area=\"heap\".*?") / 1_000_000,
                (long) sum(metrics, "cache_size\\{cache=\"representations\".*?"),
                (long) sum(metrics, "cache_evictions_total\\{cache=\"representations\".*?"));
    }

    private static double sum(String metrics, String name) {
        Matcher line = Pattern.compile("(?m)^" + name + "} (\\S+)$").matcher(metrics);
        double sum = 0;
        int lines = 0;
        for (; line.find(); lines++) {
            sum += Double.parseDouble(line.group(1));
        }
        if (lines == 0) {
            throw new IllegalStateException("/metrics has no " + name);
        }
        return sum;
    }

    private void collectGarbage() throws IOException, InterruptedException {
        Process jcmd = new ProcessBuilder(System.getProperty("java.home") + "/bin/jcmd", Long.toString(pid), "GC.run")
                .redirectErrorStream(true)
                .start();
        String said = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (jcmd.waitFor() != 0) {
            throw new IOException("jcmd failed: " + said);
        }
    }

    private long statusMb(String key) throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc/" + pid + "/status"))) {
            if (line.startsWith(key + ":")) {
                return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
            }
        }
        throw new IOException("There is no " + key);
    }

    void forgetPeak() throws IOException {
        Files.writeString(Path.of("/proc/" + pid + "/clear_refs"), "5");
    }

    private Answer metrics() throws IOException {
        try (Connection connection = new Connection(port)) {
            connection.send(Target.get("/metrics", "Accept: text/plain"));
            return connection.answer();
        }
    }
}
