package dev.dateline.http;

import dev.dateline.problem.ProblemError;
import dev.dateline.problem.ProblemException;
import dev.dateline.problem.ProblemType;
import io.netty.handler.codec.http.QueryStringDecoder;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ResourceInfo;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Refuses query parameters that the resource does not know, that are given more than once, or that hold control
 * characters. A misspelt filter would otherwise silently answer everything, and of two values one would silently win.
 */
@ApplicationScoped
class QueryParameterCheck {

    /** Pages for people take any: links to them come back with other people's tracking parameters. */
    private static final String CHECKED = "/api/";

    /** More than fit in a URL: Netty's default leaves out those past the 1024th without a word. */
    private static final int ALL = Integer.MAX_VALUE;

    private final KnownParameters knownParameters;

    QueryParameterCheck(KnownParameters knownParameters) {
        this.knownParameters = knownParameters;
    }

    /**
     * @throws ProblemException 400 that names every parameter refused and lists the known ones
     */
    @ServerRequestFilter
    void check(RoutingContext context, ResourceInfo resource) {
        HttpServerRequest request = context.request();
        // the normalised path, as routing looks at it too: /%61pi/ is /api/
        if (request.query() == null
                || !context.normalizedPath().startsWith(CHECKED)
                || resource.getResourceMethod() == null) {
            return;
        }
        Set<String> known = knownParameters.of(resource.getResourceMethod());
        // Not Quarkus' own view of the parameters, which does not tell limit from LIMIT.
        Map<String, List<String>> given =
                new QueryStringDecoder(request.uri(), StandardCharsets.UTF_8, true, ALL).parameters();
        List<ProblemError> errors = new ArrayList<>();
        boolean unknown = false;
        for (Map.Entry<String, List<String>> parameter : given.entrySet()) {
            String name = parameter.getKey();
            List<String> values = parameter.getValue();
            if (!known.contains(name)) {
                unknown = true;
                errors.add(new ProblemError(name, "'" + name + "' is not a known query parameter.", values.get(0)));
            } else if (values.size() > 1) {
                errors.add(new ProblemError(
                        name, name + " is given " + values.size() + " times; give it once.", values.get(1)));
            } else if (values.get(0).codePoints().anyMatch(Character::isISOControl)) {
                errors.add(new ProblemError(name, name + " holds a control character.", values.get(0)));
            } else if (values.get(0).isBlank()) {
                // Quarkus would hand the resource no value at all, and a filter would silently not filter.
                errors.add(new ProblemError(name, name + " must not be blank.", values.get(0)));
            }
        }
        if (!errors.isEmpty()) {
            throw problem(errors, unknown, known);
        }
    }

    private static ProblemException problem(List<ProblemError> errors, boolean unknown, Set<String> known) {
        ProblemException problem = ProblemException.badParameters(errors);
        if (!unknown) {
            return problem;
        }
        String list = known.isEmpty()
                ? " This resource takes no query parameters."
                : " Known here: " + String.join(", ", known) + ".";
        return ProblemException.of(
                ProblemType.INVALID_PARAMETER, problem.problem().detail() + list, errors);
    }
}
