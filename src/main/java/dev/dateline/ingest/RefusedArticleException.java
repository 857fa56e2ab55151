package dev.dateline.ingest;

import dev.dateline.http.ProblemError;

import java.util.List;
import java.util.stream.Collectors;

/** A document that claims what its text does not say, or is wrong in itself. Nothing of it was stored. */
public final class RefusedArticleException extends RuntimeException {

    private final transient List<ProblemError> errors;

    public RefusedArticleException(List<ProblemError> errors) {
        super(errors.stream()
                .map(RefusedArticleException::line)
                .collect(Collectors.joining("\n  ", "The article was refused:\n  ", "")));
        this.errors = List.copyOf(errors);
    }

    private static String line(ProblemError error) {
        boolean said = error.value() == null || error.message().contains(error.value());
        return said ? error.message() : error.message() + " Given: \"" + error.value() + "\"";
    }

    /** Each claim that is wrong, and what stands there instead. */
    public List<ProblemError> errors() {
        return errors;
    }
}
