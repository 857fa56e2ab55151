package dev.dateline.openapi;

import dev.dateline.http.ReadPaths;
import dev.dateline.representation.FixedFile;
import dev.dateline.representation.FixedFiles;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import java.util.Map;

/** The page on which the API can be tried: Swagger UI, with a page of our own around it that has nothing inline. */
@ApplicationScoped
class DocsPaths {

    private static final String FOLDER = "/docs/";

    /** To be kept, but asked for each time: an address here stays the same in the next version. */
    private static final String REVALIDATE = "no-cache";

    /** Swagger UI has its icons in its style sheet as data. */
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final FixedFiles files;
    private final ReadPaths paths;

    DocsPaths(FixedFiles files, ReadPaths paths) {
        this.files = files;
        this.paths = paths;
    }

    void install(@Observes Router router) {
        FixedFile page = file("index.html", "text/html");
        Map<String, FixedFile> served = Map.of(
                "/docs",
                page,
                FOLDER,
                page,
                FOLDER + "docs.js",
                file("docs.js", "text/javascript"),
                FOLDER + "swagger-ui-bundle.js",
                file("swagger-ui-bundle.js", "text/javascript"),
                FOLDER + "swagger-ui.css",
                file("swagger-ui.css", "text/css"));
        paths.install(
                router,
                FOLDER + "*",
                served.keySet(),
                context -> files.send(served.get(context.request().path()), context));
    }

    private static FixedFile file(String name, String type) {
        return new FixedFile(type + ";charset=UTF-8", REVALIDATE, POLICY, FixedFile.resource(FOLDER + name));
    }
}
