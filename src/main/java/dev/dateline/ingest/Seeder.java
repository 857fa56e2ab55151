package dev.dateline.ingest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.util.ClassPathUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Hands the seed files to the intake when the application starts: first its own, then those of the configured folder.
 * A file that cannot be stored stops the start.
 */
@ApplicationScoped
public class Seeder {

    private static final String BUILT_IN = "seed";

    private final ArticleIntake intake;
    private final SeedConfig config;
    private final ObjectReader documents;
    private volatile boolean done;

    Seeder(ArticleIntake intake, SeedConfig config, ObjectMapper json) {
        this.intake = intake;
        this.config = config;
        // A misspelt key would silently drop a fact, and of two equal keys one would go unread.
        this.documents = json.readerFor(NewArticle.class)
                .with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .with(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
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
        try (InputStream content = Files.newInputStream(file)) {
            return intake.store(documents.readValue(content));
        } catch (UnrecognizedPropertyException unknown) {
            throw new SeedException(file.toString(), unknownKey(unknown), unknown);
        } catch (IOException | RefusedArticleException wrong) {
            throw new SeedException(file.toString(), wrong.getMessage(), wrong);
        }
    }

    // By its place in the document: Jackson reads ahead, so the line that it has is a later one.
    private static String unknownKey(UnrecognizedPropertyException unknown) {
        StringBuilder place = new StringBuilder();
        unknown.getPath()
                .forEach(step -> place.append(
                        step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName()));
        String known = unknown.getKnownPropertyIds().stream()
                .map(Object::toString)
                .sorted()
                .collect(Collectors.joining(", "));
        return "There is no key \"%s\"; those there are: %s.".formatted(place.substring(1), known);
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
