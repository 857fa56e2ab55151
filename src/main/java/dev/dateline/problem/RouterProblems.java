package dev.dateline.problem;

import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.core.VertxException;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import java.util.concurrent.RejectedExecutionException;

/** Answers with a problem what fails before or beside Quarkus REST, whose failures {@link ProblemMappers} answers. */
@ApplicationScoped
class RouterProblems {

    /** After every route, but before Quarkus' own handlers of failures. */
    private static final int AFTER_ROUTES = 2 * RouteConstants.ROUTE_ORDER_AFTER_DEFAULT;

    /** Those that Vert.x Web gives by itself while it looks for a route, without asking a failure handler. */
    private static final int[] WHILE_ROUTING = {400, 404, 405, 406, 415, 500};

    private final ProblemAnswers answers;
    private final ServerFaults faults;

    RouterProblems(ProblemAnswers answers, ServerFaults faults) {
        this.answers = answers;
        this.faults = faults;
    }

    void install(@Observes Router router) {
        router.route().order(AFTER_ROUTES).failureHandler(this::handle);
        for (int status : WHILE_ROUTING) {
            router.errorHandler(status, this::handle);
        }
    }

    private void handle(RoutingContext context) {
        Throwable failure = context.failure();
        if (context.response().headWritten() || failure instanceof SecurityException) {
            // Too late for an answer, or a challenge that Quarkus' security knows how to give.
            context.next();
            return;
        }
        answers.send(problem(context, failure), context);
    }

    private Problem problem(RoutingContext context, Throwable failure) {
        int status = context.statusCode();
        if (failure instanceof RejectedExecutionException) {
            return Problem.of(ProblemType.UNAVAILABLE, "The server is too busy to take this request. Try again later.");
        }
        if (status == 500 || status < 400 || status > 599) {
            return faults.log(failure, context);
        }
        if (status == 400 && failure instanceof VertxException) {
            // what Vert.x refuses before it looks for a route, and so before the guard could
            return Problem.of(
                    ProblemType.INVALID_REQUEST, "The Host header is missing or malformed, or the path is empty.");
        }
        return Problem.ofStatus(status);
    }
}
