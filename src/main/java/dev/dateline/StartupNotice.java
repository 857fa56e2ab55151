package dev.dateline;

import io.quarkus.logging.Log;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;

/** Says in the log where to go, once there is somewhere to go. */
@ApplicationScoped
class StartupNotice {

    void listening(@ObservesAsync HttpServerStart start) {
        String host = "0.0.0.0".equals(start.options().getHost())
                ? "localhost"
                : start.options().getHost();
        String root = "http://" + host + ":" + start.options().getPort();
        Log.infof("Dateline is listening. API: %s/api/v1/articles · docs: %s/docs", root, root);
    }
}
