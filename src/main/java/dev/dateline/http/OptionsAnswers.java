package dev.dateline.http;

import dev.dateline.problem.Problem;
import dev.dateline.problem.ProblemAnswers;
import dev.dateline.problem.ProblemType;
import dev.dateline.problem.RoutedMethods;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

import java.util.Optional;

/**
 * Answers OPTIONS with what the path takes (RFC 9110 section 9.3.7). Quarkus REST by itself answers 200 for any path
 * under that of a resource class, with the methods of all its paths.
 */
@ApplicationScoped
class OptionsAnswers {

    private final ProblemAnswers answers;

    OptionsAnswers(ProblemAnswers answers) {
        this.answers = answers;
    }

    @ServerRequestFilter(preMatching = true)
    Optional<Response> answer(RoutingContext context) {
        if (!context.request().method().name().equals(HttpMethod.OPTIONS)) {
            return Optional.empty();
        }
        RoutedMethods routed = RoutedMethods.at(CurrentRequestManager.get());
        if (routed.isEmpty()) {
            Problem problem = Problem.of(ProblemType.NOT_FOUND, "There is nothing at this path.");
            return Optional.of(answers.response(problem, context).build());
        }
        return Optional.of(Response.noContent().allow(routed.allowed()).build());
    }
}
