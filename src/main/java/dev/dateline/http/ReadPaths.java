package dev.dateline.http;

import dev.dateline.problem.Problem;
import dev.dateline.problem.ProblemAnswers;
import dev.dateline.problem.ProblemType;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.Set;

/** Paths beside the API that are only read: what Quarkus REST sees to for its own resources, for those that are none. */
@ApplicationScoped
public class ReadPaths {

    /** After the API's answers from memory, which are to pass few routes, and before all that Quarkus serves. */
    private static final int ORDER = -5;

    private static final String ALLOW = "GET, HEAD, OPTIONS";

    private final ProblemAnswers answers;
    private final RouteLabels labels;

    ReadPaths(ProblemAnswers answers, RouteLabels labels) {
        this.answers = answers;
        this.labels = labels;
    }

    /**
     * Lets a GET and a HEAD of these paths through. Any other method is 405, and any other path with this beginning 404.
     *
     * @param beginning as Vert.x has it, such as {@code /metrics*}
     * @param paths in the one way in which they may be written
     * @param read answers, or passes the request on
     */
    public void install(Router router, String beginning, Set<String> paths, Handler<RoutingContext> read) {
        labels.add(paths);
        router.route(beginning).order(ORDER).handler(context -> {
            HttpMethod method = context.request().method();
            if (!paths.contains(context.request().path())) {
                answers.send(Problem.of(ProblemType.NOT_FOUND, "There is nothing at this path."), context);
            } else if (method == HttpMethod.GET || method == HttpMethod.HEAD) {
                read.handle(context);
            } else {
                refuse(method, context);
            }
        });
    }

    private void refuse(HttpMethod method, RoutingContext context) {
        context.response().putHeader(HttpHeaders.ALLOW, ALLOW);
        if (method == HttpMethod.OPTIONS) {
            context.response().setStatusCode(204).end();
        } else {
            answers.send(
                    Problem.of(
                            ProblemType.METHOD_NOT_ALLOWED,
                            "This resource does not take " + method.name() + ", only " + ALLOW + "."),
                    context);
        }
    }
}
