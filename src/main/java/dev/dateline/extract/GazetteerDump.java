package dev.dateline.extract;

import dev.dateline.extract.places.PlaceFinder;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The places of a dump of GeoNames, which whoever runs the server may add to those that are built in. */
@ApplicationScoped
class GazetteerDump {

    private static final Logger LOG = Logger.getLogger(GazetteerDump.class);

    private final Optional<Path> dump;
    private final Path data;

    /**
     * @param dump {@code DATELINE_GAZETTEER}: a file of GeoNames or a folder of them
     * @param data {@code DATELINE_DATA}: where its index is kept
     * @throws IllegalArgumentException if there is no such file
     */
    GazetteerDump(
            @ConfigProperty(name = "dateline.gazetteer") Optional<Path> dump,
            @ConfigProperty(name = "dateline.data", defaultValue = "./data") Path data) {
        dump.filter(path -> !Files.isReadable(path)).ifPresent(path -> {
            throw new IllegalArgumentException("DATELINE_GAZETTEER: there is no file or folder " + path);
        });
        this.dump = dump;
        this.data = data;
    }

    /** Texts that are read before it is indexed, which takes minutes the first time, are read without it. */
    void start(@Observes StartupEvent started) {
        dump.ifPresent(path -> {
            Thread thread = new Thread(() -> index(path));
            thread.setName("index-gazetteer");
            thread.setDaemon(true);
            thread.start();
        });
    }

    private void index(Path path) {
        try {
            PlaceFinder.add(path, data);
            LOG.infof("Places are looked for in %s, too", path);
        } catch (IOException | RuntimeException e) {
            LOG.errorf(
                    e, "The places of DATELINE_GAZETTEER are not looked for: %s cannot be indexed in %s", path, data);
        }
    }
}
