package dev.dateline.ingest;

import dev.dateline.problem.ProblemException;
import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.util.ClassPathUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.MediaType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Hands the seed files to the intake when the application starts: first its own, then those of the configured folder. A
 * file is read as a body that is posted is, and one that cannot be stored stops the start.
 */
@ApplicationScoped
public class Seeder {

    private static final String BUILT_IN = "seed";

    private final ArticleIntake intake;
    private final SeedConfig config;
    private final PostedDocuments documents;
    private volatile boolean done;

    Seeder(ArticleIntake intake, SeedConfig config, PostedDocuments documents) {
        this.intake = intake;
        this.config = config;
        this.documents = documents;
    }

    void seed(@Observes StartupEvent start) throws IOException {
        ClassPathUtils.consumeAsPaths(BUILT_IN, this::seedAll);
        config.dir().ifPresent(this::seedAll);
        done = true;
    }

    /** Whether every seed file is stored. */
    boolean isDone() {
        return done;
    }

    void seedAll(Path folder) {
        for (Path file : jsonFiles(folder)) {
            ArticleIntake.Outcome outcome = seedOne(file);
            Log.infof("Seed file %s: %s", file.getFileName(), outcome);
        }
    }

    private ArticleIntake.Outcome seedOne(Path file) {
        try {
            return intake.store(documents.read(Files.readAllBytes(file), MediaType.APPLICATION_JSON_TYPE));
        } catch (IOException | ProblemException wrong) {
            throw new SeedException(file.toString(), wrong.getMessage(), wrong);
        }
    }

    private static List<Path> jsonFiles(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The seed folder " + folder + " cannot be read", unreadable);
        }
    }
}
