package dev.dateline.http;

import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.SmallRyeConfigBuilderCustomizer;

/**
 * Leaves the check of a request's URL to {@link RequestGuard}. Quarkus' own stands before every handler and answers a
 * malformed URL with a bare 400, without a body that says why; only this JVM-wide property turns it off. The guard
 * makes the same check ({@link RequestTarget}), so nothing malformed gets further than it did.
 *
 * <p>A hook of the configuration because that is read first: the property counts only if it is set before Quarkus'
 * HTTP classes are loaded. So it is in the packaged application and in tests; dev mode has loaded them earlier, and
 * needs {@code -Dvertx.disableURIValidation=true} on its command line for the same answer.
 */
public class OwnUrlCheck implements SmallRyeConfigBuilderCustomizer {

    @Override
    public void configBuilder(SmallRyeConfigBuilder builder) {
        System.setProperty("vertx.disableURIValidation", "true");
    }
}
