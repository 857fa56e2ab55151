package dev.dateline.list;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much a list answers at once. */
@ConfigMapping(prefix = "dateline.list")
interface ListLimits {

    /** The most rows of a page, which {@code limit} may ask for. */
    @WithDefault("100")
    int maxLimit();
}
