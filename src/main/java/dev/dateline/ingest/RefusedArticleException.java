package dev.dateline.ingest;

import dev.dateline.problem.ProblemError;
import dev.dateline.problem.ProblemException;
import dev.dateline.problem.ProblemType;

import java.util.List;
import java.util.stream.Collectors;

/** A document that claims what its text does not say, or is wrong in itself. Nothing of it was stored. */
public final class RefusedArticleException extends ProblemException {

    /** A body may hold many more; their author mends the first and tries again. */
    static final int MOST_ERRORS = 100;

    private final transient List<ProblemError> errors;

    public RefusedArticleException(List<ProblemError> errors) {
        super(
                ProblemType.INVALID_BODY,
                sentences(errors),
                errors.stream().limit(MOST_ERRORS).toList());
        this.errors = List.copyOf(errors);
    }

    /** For the author of a file: each claim on a line of its own. */
    @Override
    public String getMessage() {
        return errors.stream()
                .map(RefusedArticleException::line)
                .collect(Collectors.joining("\n  ", "The article was refused:\n  ", ""));
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
