package dev.dateline.problem;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * The net under everything that answers an error without throwing it, such as a {@code Response} with a status that a
 * resource or a filter of Quarkus built itself: those are problems too.
 */
@ApplicationScoped
class ErrorsAreProblems {

    private final ProblemAnswers answers;

    ErrorsAreProblems(ProblemAnswers answers) {
        this.answers = answers;
    }

    @ServerResponseFilter
    void replace(ContainerResponseContext response, RoutingContext context) {
        int status = response.getStatus();
        if (status >= 400 && status <= 599 && !ProblemAnswers.isProblem(response.getMediaType())) {
            ProblemAnswers.Body body = answers.body(Problem.ofStatus(status), context);
            response.setEntity(body.bytes(), null, body.type());
        }
    }
}
