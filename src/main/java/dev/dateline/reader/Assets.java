package dev.dateline.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.CRC32;

/** The pages' style sheets and scripts. */
final class Assets {

    private static final List<String> FILES = List.of("reader.css", "charts.css", "map.css", "reader.js");

    /** Stands in their addresses, so that browsers may keep them for a year and fetch those of a new version. */
    static final String VERSION = version();

    private Assets() {}

    private static String version() {
        CRC32 sum = new CRC32();
        for (String file : FILES) {
            try (InputStream bytes = Assets.class.getResourceAsStream("/META-INF/resources/assets/" + file)) {
                sum.update(bytes.readAllBytes());
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return Long.toHexString(sum.getValue());
    }
}
