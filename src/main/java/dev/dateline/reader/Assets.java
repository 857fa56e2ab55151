package dev.dateline.reader;

import dev.dateline.http.ReadPaths;
import dev.dateline.representation.FixedFile;
import dev.dateline.representation.FixedFiles;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/** The pages' style sheets and scripts. */
@ApplicationScoped
class Assets {

    private static final String FOLDER = "/assets/";
    private static final List<String> FILES =
            List.of("reader.css", "charts.css", "map.css", "read.css", "reader.js", "read.js");
    private static final String ICON = "icon.svg";

    /** Stands in their addresses, so that browsers may keep them for a year and fetch those of a new version. */
    static final String VERSION = version();

    private static final String A_YEAR = "public, max-age=31536000, immutable";
    /** The icon has no version in its address. */
    private static final String A_DAY = "public, max-age=86400";

    private final FixedFiles files;
    private final ReadPaths paths;

    Assets(FixedFiles files, ReadPaths paths) {
        this.files = files;
        this.paths = paths;
    }

    void install(@Observes Router router) {
        Map<String, FixedFile> served = new HashMap<>();
        served.put(FOLDER + ICON, file(ICON, "image/svg+xml", A_DAY));
        for (String name : FILES) {
            String type = name.endsWith(".css") ? "text/css;charset=UTF-8" : "text/javascript;charset=UTF-8";
            served.put(FOLDER + name, file(name, type, A_YEAR));
        }
        paths.install(
                router,
                FOLDER + "*",
                served.keySet(),
                context -> files.send(served.get(context.request().path()), context));
    }

    private static FixedFile file(String name, String type, String cacheControl) {
        return new FixedFile(type, cacheControl, null, FixedFile.resource(FOLDER + name));
    }

    private static String version() {
        CRC32 sum = new CRC32();
        FILES.forEach(file -> sum.update(FixedFile.resource(FOLDER + file).get()));
        return Long.toHexString(sum.getValue());
    }
}
