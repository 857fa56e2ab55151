package dev.dateline.ingest;

import dev.dateline.http.RequestBodies;
import dev.dateline.problem.ProblemException;
import dev.dateline.problem.ProblemType;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NameBinding;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Keeps what everybody may ask for from taking what others need: of the requests whose bodies are there, only so many are
 * let in, and of those only so many are worked on at once. A client that has not sent its body yet takes nobody's place.
 */
@ApplicationScoped
class ExtractionTurns {

    /** A resource method that anybody may call, and that costs much. */
    @NameBinding
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Limited {}

    /** For each that is worked on, how many more may wait. */
    private static final int WAITING = 4;

    private static final int PATIENCE_SECONDS = 10;
    private static final int RETRY_AFTER_SECONDS = 1;

    private final Semaphore inside;
    private final Semaphore working;

    ExtractionTurns(ExtractionConfig config) {
        this.inside = new Semaphore(config.atOnce() * (1 + WAITING));
        this.working = new Semaphore(config.atOnce(), true);
    }

    /** @throws ProblemException 429 where too many are there already */
    @ServerRequestFilter(priority = RequestBodies.PRIORITY + 1)
    @Limited
    void enter(RoutingContext context) {
        if (!inside.tryAcquire()) {
            throw tooMany(context);
        }
        context.addEndHandler(end -> inside.release());
    }

    /** @throws ProblemException 429 where its turn does not come */
    <T> T work(RoutingContext context, Supplier<T> work) {
        boolean mine = false;
        try {
            mine = working.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (!mine) {
                throw tooMany(context);
            }
            return work.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw tooMany(context);
        } finally {
            if (mine) {
                working.release();
            }
        }
    }

    private static ProblemException tooMany(RoutingContext context) {
        context.response().putHeader(HttpHeaders.RETRY_AFTER, Integer.toString(RETRY_AFTER_SECONDS));
        return ProblemException.of(
                ProblemType.TOO_MANY_REQUESTS,
                "The server is reading as many texts as it does at once. Try again in a second.");
    }
}
