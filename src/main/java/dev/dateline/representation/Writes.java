package dev.dateline.representation;

import dev.dateline.problem.ProblemException;
import dev.dateline.problem.ProblemType;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

/**
 * Keeps a client from changing what it has not seen (RFC 9110, section 13.2.2). Each operation that changes a resource
 * asks for its {@link #condition} and checks it, in the very turn in which it writes: what is changed is then what
 * was compared.
 */
@ApplicationScoped
public class Writes {

    /** Checks what a client said of a resource that is there: one that is not is a 404, whatever was said of it. */
    @FunctionalInterface
    public interface Condition {

        /** Of those that say nothing. */
        Condition NONE = new Condition() {
            @Override
            public <T> void check(Class<T> type, Supplier<T> current, Instant changed) {
                // Nothing is asked for.
            }
        };

        /**
         * To be called in the transaction that writes, before anything is changed.
         *
         * @param type what a read of the resource answers
         * @param current what a read would answer now; asked only where it is needed
         * @param changed when the resource itself was last stored
         * @throws ProblemException 412 where a condition does not hold
         */
        <T> void check(Class<T> type, Supplier<T> current, Instant changed);
    }

    private final Forms forms;
    private final Generations generations;

    Writes(Forms forms, Generations generations) {
        this.forms = forms;
        this.generations = generations;
    }

    /** What this request asks for before it may write. */
    public Condition condition(HttpServerRequest request) {
        return new Condition() {
            @Override
            public <T> void check(Class<T> type, Supplier<T> current, Instant changed) {
                LastModified lastModified = generations.current().lastModified();
                Supplier<List<String>> etags = () -> forms.etags(
                        type,
                        current.get(),
                        new FormWriter.Request(request.path(), request.query(), lastModified.instant()));
                Instant last = changed.isAfter(lastModified.instant()) ? changed : lastModified.instant();
                if (!Preconditions.mayWrite(request.headers(), etags, last)) {
                    throw ProblemException.of(
                            ProblemType.PRECONDITION_FAILED,
                            "This is not what If-Match, If-Unmodified-Since or If-None-Match say it should be."
                                    + " Nothing was changed. Read it again.");
                }
            }
        };
    }
}
