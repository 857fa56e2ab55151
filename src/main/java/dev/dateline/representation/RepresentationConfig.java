package dev.dateline.representation;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How answers are kept, here and by others. */
@ConfigMapping(prefix = "dateline.representation")
interface RepresentationConfig {

    /** How many bytes of answers are kept in memory; 0 keeps none, and every read goes to the database. */
    @WithDefault("64M")
    MemorySize memory();

    /** The {@code Cache-Control} header of what the API answers. */
    @WithDefault("public, max-age=60, stale-while-revalidate=600")
    String cacheControl();
}
