package dev.dateline.list;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.WithDefault;
import org.eclipse.microprofile.config.ConfigProvider;

/** How much a list answers at once. */
@ConfigMapping(prefix = "dateline.list")
interface ListLimits {

    /** The most rows of a page, which {@code limit} may ask for. */
    @WithDefault("100")
    int maxLimit();

    /** For parameter classes, which are made by Quarkus REST and injected with nothing. */
    static ListLimits current() {
        return ConfigProvider.getConfig().unwrap(SmallRyeConfig.class).getConfigMapping(ListLimits.class);
    }
}
