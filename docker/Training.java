import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;

/**
 * Trains the JVM for this application while the image is built: starts the application, sends it the requests of a
 * normal first minute, ends it with SIGTERM, and leaves the archive that the JVM wrote of it.
 *
 * <p>Arguments: the archive, the application's jar, the file of requests, and the java command that runs the jar.
 */
class Training {

    private static final String BASE = "http://localhost:8080";
    private static final Duration START_LIMIT = Duration.ofMinutes(3);
    private static final Duration END_LIMIT = Duration.ofMinutes(5);
    /** The first request of a kind takes another way than the next, through caches that are empty. */
    private static final int ROUNDS = 3;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    public static void main(String[] args) throws Exception {
        Path archive = Path.of(args[0]);
        Path jar = Path.of(args[1]);
        Path requests = Path.of(args[2]);
        List<String> command = Arrays.asList(args).subList(3, args.length);
        requireAotJar(jar);
        new Training().train(archive, command, Files.readAllLines(requests));
        if (!Files.isRegularFile(archive) || Files.size(archive) == 0) {
            throw new IllegalStateException("the JVM wrote no archive " + archive);
        }
        System.out.printf("%s: %,d bytes%n", archive, Files.size(archive));
    }

    /** The JVM archives no class of another class loader than its own, and every other jar type brings one. */
    private static void requireAotJar(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            String classPath = file.getManifest().getMainAttributes().getValue("Class-Path");
            if (classPath == null || !classPath.contains("generated-bytecode.jar")) {
                throw new IllegalStateException(
                        "target/quarkus-app was not packaged for the image: ./mvnw package -Dquarkus.package.jar.type=aot-jar");
            }
        }
    }

    private void train(Path archive, List<String> command, List<String> requests) throws Exception {
        List<String> training = new ArrayList<>(command);
        // TieredStopAtLevel: leaves out the profiles that this JVM would put into the archive too. Replayed at the next
        // start, they set the optimising compiler to work at once, which took a third more CPU and 20 MB than it gave.
        // Xmx: a JVM on a large build machine would choose a heap whose references have another width, and then the
        // archive would not fit a container's JVM.
        training.addAll(1, List.of("-XX:AOTCacheOutput=" + archive, "-XX:TieredStopAtLevel=1", "-Xmx256m"));
        Process app = new ProcessBuilder(training).inheritIO().start();
        try {
            awaitReady(app);
            for (int round = 0; round < ROUNDS; round++) {
                sendAll(requests);
            }
            app.destroy();
            if (!app.waitFor(END_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("the application did not end within " + END_LIMIT);
            }
        } finally {
            app.destroyForcibly();
        }
    }

    private void awaitReady(Process app) throws InterruptedException {
        long deadline = System.nanoTime() + START_LIMIT.toNanos();
        while (!isReady()) {
            if (!app.isAlive() || System.nanoTime() > deadline) {
                throw new IllegalStateException("the application did not get ready");
            }
            Thread.sleep(50);
        }
    }

    private boolean isReady() throws InterruptedException {
        try {
            return status("/health/ready") == 200;
        } catch (IOException notListeningYet) {
            return false;
        }
    }

    private void sendAll(List<String> requests) throws IOException, InterruptedException {
        for (String line : requests) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] parts = line.split(" ", 2);
            int status = status(parts[1]);
            if (status != Integer.parseInt(parts[0])) {
                throw new IllegalStateException(parts[1] + " answered " + status + " instead of " + parts[0]);
            }
        }
    }

    private int status(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(BASE + path))
                .timeout(Duration.ofSeconds(30))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }
}
