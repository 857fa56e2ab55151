package dev.dateline.format;

import io.smallrye.config.ConfigMapping;

import java.net.URI;
import java.util.Optional;

/** What documents that leave the house say of where they came from. */
@ConfigMapping(prefix = "dateline.format")
public interface FormatConfig {

    /**
     * Where readers reach this server, such as {@code https://news.example}. Without it, identifiers are paths, which
     * stand for an address only beside the address that the document was fetched from.
     */
    Optional<URI> publicUrl();
}
