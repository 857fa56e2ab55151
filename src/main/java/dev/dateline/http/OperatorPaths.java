package dev.dateline.http;

import dev.dateline.problem.Problem;
import dev.dateline.problem.ProblemAnswers;
import dev.dateline.problem.ProblemType;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.MediaType;

import java.util.Set;

/** What Quarkus answers to operators, each at one path only, so that a proxy in front can close just that. */
@ApplicationScoped
class OperatorPaths {

    private static final String METRICS = "/metrics";
    private static final Set<String> HEALTH = Set.of("/health", "/health/live", "/health/ready", "/health/started");

    private static final MediaType PLAIN = new MediaType("text", "plain");
    private static final MediaType OPEN = new MediaType("application", "openmetrics-text");
    /** The only one that Quarkus takes for it. */
    private static final String OPEN_IN_FULL = OPEN + "; version=1.0.0; charset=utf-8";

    private final ReadPaths paths;
    private final ProblemAnswers answers;

    OperatorPaths(ReadPaths paths, ProblemAnswers answers) {
        this.paths = paths;
        this.answers = answers;
    }

    void install(@Observes Router router) {
        paths.install(router, METRICS + "*", Set.of(METRICS), this::choose);
        paths.install(router, "/health*", HEALTH, RoutingContext::next);
    }

    /** Shows Quarkus an {@code Accept} that it understands: of what Prometheus itself asks for it takes the older form. */
    private void choose(RoutingContext context) {
        String accept = context.request().getHeader(HttpHeaders.ACCEPT);
        double plain = quality(PLAIN, accept);
        double open = quality(OPEN, accept);
        if (plain == 0 && open == 0) {
            answers.send(
                    Problem.of(
                            ProblemType.NOT_ACCEPTABLE,
                            "None of the media types in the Accept header is available. There is: " + PLAIN + ", "
                                    + OPEN + "."),
                    context);
            return;
        }
        context.request().headers().set(HttpHeaders.ACCEPT, open > plain ? OPEN_IN_FULL : PLAIN.toString());
        context.next();
    }

    /** How much a form is wanted, 0 to 1, by the range that names it most precisely (RFC 9110, section 12.5.1). */
    private static double quality(MediaType form, String accept) {
        double quality = accept == null ? 1 : 0;
        int precision = -1;
        for (String item : accept == null ? new String[0] : accept.split(",")) {
            try {
                MediaType range = MediaType.valueOf(item.strip());
                double given = Double.parseDouble(range.getParameters().getOrDefault("q", "1"));
                int precise = range.isWildcardType() ? 0 : range.isWildcardSubtype() ? 1 : 2;
                if (range.isCompatible(form) && (precise > precision || precise == precision && given > quality)) {
                    precision = precise;
                    quality = given;
                }
            } catch (IllegalArgumentException malformed) {
                // as if it were not there
                continue;
            }
        }
        return quality;
    }
}
