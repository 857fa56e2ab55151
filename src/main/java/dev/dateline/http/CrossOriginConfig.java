package dev.dateline.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.util.Optional;
import java.util.Set;

/** Which pages of other origins may do what here. An origin is a scheme, a host and, where it is not the usual one, a port. */
@ConfigMapping(prefix = "dateline.cors")
interface CrossOriginConfig {

    /** The origins whose pages may read; {@code *} for all. */
    @WithDefault("*")
    Set<String> origins();

    /** The origins whose pages may write, too. There is no {@code *} here. */
    Optional<Set<String>> writeOrigins();

    /** Where readers reach this server, where that is set: its pages are of this origin, whatever a proxy makes of it. */
    Optional<String> publicUrl();
}
