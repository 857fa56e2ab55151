package dev.dateline.http;

import dev.dateline.problem.Problem;
import dev.dateline.problem.ProblemAnswers;
import dev.dateline.problem.ProblemType;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What pages of other origins may do here (the Fetch standard's CORS protocol): read, where the settings let them, and
 * write only where the settings name them. A page of this server's own origin may do what anybody may. Quarkus' own filter
 * knows neither a method at one path nor an answer that says why.
 */
@ApplicationScoped
class CrossOrigin {

    private static final String ANY = "*";
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    /** It takes a text and stores nothing, so a POST to it is a read. */
    private static final String EXTRACTIONS = "/api/v1/extractions";

    private static final String EXPOSED = "ETag, Link, Location, Retry-After";
    /** Browsers ask again after two hours at the latest. */
    private static final String ONE_HOUR = "3600";

    private final ProblemAnswers answers;
    private final boolean anyReads;
    private final Set<Origin> readers;
    private final Set<Origin> writers;
    private final Optional<Origin> own;

    CrossOrigin(CrossOriginConfig config, ProblemAnswers answers) {
        this.answers = answers;
        this.anyReads = config.origins().contains(ANY);
        Set<String> reading = new HashSet<>(config.origins());
        reading.remove(ANY);
        this.readers = parsed(reading, "DATELINE_CORS_ORIGINS", "or * for all");
        this.writers = parsed(
                config.writeOrigins().orElse(Set.of()),
                "DATELINE_CORS_WRITE_ORIGINS",
                "and never *, as a browser may send a password that it knows with what any page asks for");
        this.own = config.publicUrl().flatMap(Origin::ofUrl);
    }

    /** @throws IllegalArgumentException for what is no origin, so that the application does not start */
    private static Set<Origin> parsed(Set<String> origins, String setting, String or) {
        Set<Origin> parsed = new HashSet<>();
        for (String origin : origins) {
            parsed.add(Origin.parse(origin)
                    .orElseThrow(() -> new IllegalArgumentException(setting + ": '" + origin
                            + "' is no origin. It takes origins such as https://news.example, without a path, with"
                            + " commas between them, " + or + ".")));
        }
        return Set.copyOf(parsed);
    }

    void install(@Observes Router router) {
        router.route().order(RequestGuard.FIRST + 1).handler(this::handle);
    }

    private void handle(RoutingContext context) {
        HttpServerRequest request = context.request();
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin == null && !writesFromAnotherSite(request) || origin != null && isOwn(origin, request)) {
            context.next();
            return;
        }
        String asked = request.getHeader(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD);
        boolean preflight = asked != null && request.method().name().equals("OPTIONS");
        String method = preflight ? asked : request.method().name();
        Optional<Origin> page = Optional.ofNullable(origin).flatMap(Origin::parse);
        boolean writes = page.filter(writers::contains).isPresent();
        boolean reads = writes || anyReads || page.filter(readers::contains).isPresent();
        if (reads && origin != null) {
            share(context.response(), origin);
        }
        boolean read = isRead(method, request.path());
        if (!writes && !(reads && read)) {
            answers.send(refusal(method, read), context);
        } else if (preflight) {
            allow(context, method);
        } else {
            context.next();
        }
    }

    /** An old browser does not say so, and one that does is believed: no page can set this header (Fetch Metadata). */
    private static boolean writesFromAnotherSite(HttpServerRequest request) {
        if (isRead(request.method().name(), request.path())) {
            return false;
        }
        String site = request.getHeader("Sec-Fetch-Site");
        return site != null && !site.equals("same-origin") && !site.equals("none");
    }

    private boolean isOwn(String origin, HttpServerRequest request) {
        if ("same-origin".equals(request.getHeader("Sec-Fetch-Site"))) {
            return true;
        }
        Optional<Origin> page = Origin.parse(origin);
        return page.isPresent() && (page.equals(own) || page.equals(Origin.askedBy(request)));
    }

    private static boolean isRead(String method, String path) {
        return READING.contains(method) || method.equals("POST") && path.equals(EXTRACTIONS);
    }

    /** Without credentials, which the browser would then send on its own; a page may send those that it has. */
    private static void share(HttpServerResponse response, String origin) {
        response.putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, origin)
                .putHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, EXPOSED)
                .putHeader(HttpHeaders.VARY, HttpHeaders.ORIGIN);
    }

    private static void allow(RoutingContext context, String method) {
        HttpServerResponse response = context.response()
                .setStatusCode(204)
                .putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, method)
                .putHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, ONE_HOUR);
        String headers = context.request().getHeader(HttpHeaders.ACCESS_CONTROL_REQUEST_HEADERS);
        if (headers != null) {
            response.putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, headers);
        }
        response.end();
    }

    private static Problem refusal(String method, boolean read) {
        return Problem.of(
                ProblemType.FORBIDDEN,
                read
                        ? "A page of another site may not read here: DATELINE_CORS_ORIGINS does not name its origin."
                        : "A page of another site may not " + method
                                + " here: DATELINE_CORS_WRITE_ORIGINS does not name its origin.");
    }
}
