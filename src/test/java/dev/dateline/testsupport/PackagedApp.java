package dev.dateline.testsupport;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The application as {@code package} made it, in a process of its own, on any free port. */
public final class PackagedApp implements AutoCloseable {

    private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");
    private static final Pattern LISTENING = Pattern.compile("Listening on: http://[^:]+:([0-9]+)");

    private final Process process;
    private final int port;

    private PackagedApp(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Waits until it listens, which it does when the seed is stored. */
    public static PackagedApp start(Path folder, Map<String, String> environment)
            throws IOException, InterruptedException {
        Path log = Files.createTempFile(folder, "app", ".log");
        ProcessBuilder command = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-jar",
                        JAR.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        command.environment().put("DATELINE_DATA", folder.toAbsolutePath().toString());
        command.environment().put("DATELINE_PORT", "0");
        command.environment().put("DATELINE_HOST", "127.0.0.1");
        command.environment().putAll(environment);
        Process process = command.start();
        while (true) {
            Matcher listening = LISTENING.matcher(Files.readString(log));
            if (listening.find()) {
                return new PackagedApp(process, Integer.parseInt(listening.group(1)));
            }
            if (process.waitFor(50, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("The application did not start:\n" + Files.readString(log));
            }
        }
    }

    public URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** As {@code kill -9} does. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        try {
            process.destroy();
            process.waitFor();
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
