package dev.dateline.problem;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

import java.util.List;
import java.util.Set;

/** Answers every exception that leaves a resource, or that Quarkus REST throws on the way to one, with a problem. */
@ApplicationScoped
class ProblemMappers {

    /** Before Quarkus' own mappers of the same exceptions. */
    private static final int BEFORE_QUARKUS = Priorities.USER - 1;

    private final ProblemAnswers answers;
    private final ServerFaults faults;

    ProblemMappers(ProblemAnswers answers, ServerFaults faults) {
        this.answers = answers;
        this.faults = faults;
    }

    @ServerExceptionMapper
    Response problem(ProblemException exception, RoutingContext context) {
        return answers.response(exception.problem(), context).build();
    }

    /** The framework's own: nothing at a path, a method, media type or body it does not take. */
    @ServerExceptionMapper
    Response framework(WebApplicationException exception, RoutingContext context) {
        Response given = exception.getResponse();
        int status = given.getStatus();
        if (status < 400) {
            // a redirect, for example
            return given;
        }
        if (status == 500) {
            return fault(exception, context);
        }
        String method = context.request().method().name();
        RoutedMethods routed = RoutedMethods.at(CurrentRequestManager.get());
        if (status == 404 && !routed.isEmpty() && !routed.allowed().contains(method)) {
            // Quarkus REST looks for other methods in one class only, and several share this path
            status = 405;
        }
        Response.ResponseBuilder response =
                answers.response(FrameworkProblems.describe(status, method, routed), context);
        given.getHeaders().forEach((name, values) -> {
            if (!name.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE)
                    && !name.equalsIgnoreCase(HttpHeaders.CONTENT_LENGTH)) {
                values.forEach(value -> response.header(name, value));
            }
        });
        if (status == 405 && !given.getHeaders().containsKey(HttpHeaders.ALLOW)) {
            response.allow(routed.allowed());
        }
        Set<String> consumed = routed.consumed(method);
        if (status == ProblemType.UNSUPPORTED_MEDIA_TYPE.status() && !consumed.isEmpty()) {
            // RFC 9110 section 12.5.1
            response.header(HttpHeaders.ACCEPT, String.join(", ", consumed));
        }
        return response.build();
    }

    /** Parameters and bodies that break their constraints are the client's; any other validation is the server's own. */
    @ServerExceptionMapper(priority = BEFORE_QUARKUS)
    Response invalid(ValidationException exception, RoutingContext context) {
        if (exception instanceof ResteasyReactiveViolationException violations) {
            List<ProblemError> errors = ViolationErrors.of(violations.getConstraintViolations());
            if (!errors.isEmpty()) {
                boolean hasBody =
                        CurrentRequestManager.get().getTarget().getHttpMethod().startsWith("P");
                return problem(
                        hasBody ? ProblemException.badBody(errors) : ProblemException.badParameters(errors), context);
            }
        }
        return fault(exception, context);
    }

    /** Quarkus would answer 400, but what is wrong with a request's body {@link BodyReader} has said before. */
    @ServerExceptionMapper(priority = BEFORE_QUARKUS)
    Response ownJson(MismatchedInputException exception, RoutingContext context) {
        return fault(exception, context);
    }

    @ServerExceptionMapper
    Response anythingElse(Throwable exception, RoutingContext context) {
        return fault(exception, context);
    }

    private Response fault(Throwable exception, RoutingContext context) {
        return answers.response(faults.log(exception, context), context).build();
    }
}
