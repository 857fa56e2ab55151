package dev.dateline.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.time.Duration;

/** How large a request may be. Each limit has its own clear answer. Sizes are in bytes, with K and M for KiB, MiB. */
@ConfigMapping(prefix = "dateline.http")
public interface HttpLimits {

    /** The longest path and query together, as sent; more is answered 414. */
    @WithDefault("8K")
    MemorySize maxUrlLength();

    /** The most bytes of all headers together, as sent; more is answered 431. Their number is not limited. */
    @WithDefault("32K")
    MemorySize maxHeaderSize();

    /**
     * The longest request body; more is answered 413. A limit over 10 MiB needs {@code quarkus.http.limits.max-body-size}
     * raised with it, Quarkus' own and second wall, whose 413 has no body.
     */
    @WithDefault("1M")
    MemorySize maxBodySize();

    /**
     * How long a client may take for the headers of a request and for its body, and how long it may take nothing of its
     * answer; then its connection is closed.
     */
    @WithDefault("30s")
    Duration clientTimeout();
}
