package dev.dateline.problem;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

import java.util.UUID;

/** Logs a fault of the server once, with an id that the answer gives too. */
@ApplicationScoped
public class ServerFaults {

    private static final Logger LOG = Logger.getLogger(ServerFaults.class);

    private static final String DETAIL =
            "Something went wrong in the server. It is logged there under the errorId of this answer.";

    /** Logs it, and answers with what a client may know of it. */
    public Problem log(Throwable fault, RoutingContext context) {
        String id = UUID.randomUUID().toString();
        String request = context.request().method() + " " + context.request().path();
        if (context.response().closed()) {
            // The client went away, and whatever failed then is most likely a consequence of that.
            LOG.debugf(fault, "%s failed after its connection was closed, errorId %s", request, id);
        } else {
            LOG.errorf(fault, "%s failed, errorId %s", request, id);
        }
        return Problem.of(ProblemType.INTERNAL_ERROR, DETAIL).withErrorId(id);
    }
}
