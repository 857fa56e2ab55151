package dev.dateline.ingest;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What everybody may ask the server to read. */
@ConfigMapping(prefix = "dateline.extraction")
interface ExtractionConfig {

    /** How many texts are read at once; four times as many more may wait. */
    @WithDefault("4")
    int atOnce();
}
