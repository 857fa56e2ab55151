package dev.dateline.reader;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Lets browsers keep the pages' style sheets and scripts: their address changes with their content. */
@ApplicationScoped
class AssetHeaders {

    private static final CharSequence A_YEAR = HttpHeaders.createOptimized("public, max-age=31536000, immutable");

    void install(@Observes Router router) {
        router.route("/assets/*").order(0).handler(context -> {
            context.addHeadersEndHandler(end -> {
                if (context.response().getStatusCode() < 400) {
                    context.response().headers().set(HttpHeaders.CACHE_CONTROL, A_YEAR);
                }
            });
            context.next();
        });
    }
}
