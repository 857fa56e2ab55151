package dev.dateline.ingest;

import io.smallrye.config.ConfigMapping;

import java.nio.file.Path;
import java.util.Optional;

/** Where the articles come from that are stored when the application starts. */
@ConfigMapping(prefix = "dateline.seed")
interface SeedConfig {

    /** A folder whose {@code *.json} files, in the seed's form, are stored beside the built-in one. */
    Optional<Path> dir();
}
