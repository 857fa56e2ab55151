package dev.dateline.openapi;

import dev.dateline.http.ReadPaths;
import dev.dateline.representation.FixedFile;
import dev.dateline.representation.FixedFiles;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.runtime.io.Format;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import java.util.Set;

/** Serves the OpenAPI document as everything else is served: Quarkus knows no {@code ETag} for it, and no compression. */
@ApplicationScoped
class DocumentPaths {

    private static final String PATH = "/openapi";
    /** What Quarkus calls the one document where there are not several. */
    private static final String DOCUMENT = "<default>";
    /** To be kept, but asked for each time: that costs a 304. */
    private static final String REVALIDATE = "no-cache";

    private final FixedFiles files;
    private final ReadPaths paths;
    private final FixedFile json;
    private final FixedFile yaml;

    DocumentPaths(FixedFiles files, ReadPaths paths, OpenApiDocumentService documents) {
        this.files = files;
        this.paths = paths;
        this.json = file(documents, Format.JSON);
        this.yaml = file(documents, Format.YAML);
    }

    private static FixedFile file(OpenApiDocumentService documents, Format format) {
        return new FixedFile(
                format.getMimeType() + ";charset=UTF-8",
                REVALIDATE,
                null,
                () -> documents.getDocument(DOCUMENT, format));
    }

    void install(@Observes Router router) {
        paths.install(
                router,
                PATH + "*",
                Set.of(PATH, PATH + ".json", PATH + ".yaml", PATH + ".yml"),
                context -> files.send(isJson(context.request()) ? json : yaml, context));
    }

    /** By the path's ending, else by {@code ?format=}, else by {@code Accept}; YAML where nothing says. */
    private static boolean isJson(HttpServerRequest request) {
        if (!request.path().equals(PATH)) {
            return request.path().endsWith(".json");
        }
        String format = request.getParam("format");
        if (format != null) {
            return format.equalsIgnoreCase(Format.JSON.name());
        }
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains(Format.JSON.getMimeType());
    }
}
