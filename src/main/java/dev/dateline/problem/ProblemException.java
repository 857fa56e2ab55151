package dev.dateline.problem;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Ends a request with a {@link Problem}. Thrown by resources and whatever they call for what the client did or asked
 * for; a fault of the server is any other exception, which is answered with a 500.
 */
public class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /**
     * @param detail what happened, in plain English sentences a client may see
     * @param errors each single thing that is wrong; may be empty
     */
    protected ProblemException(ProblemType type, String detail, List<ProblemError> errors) {
        this(Problem.of(type, detail, errors));
    }

    /** @param problem without its {@link Problem#instance()} */
    public ProblemException(Problem problem) {
        // Part of an ordinary answer, not a fault: the stack trace would only cost time.
        super(problem.detail(), null, false, false);
        this.problem = problem;
    }

    /**
     * @param detail what happened, in plain English sentences a client may see
     */
    public static ProblemException of(ProblemType type, String detail) {
        return new ProblemException(Problem.of(type, detail));
    }

    /**
     * @param detail what happened, in plain English sentences a client may see
     * @param errors each single thing that is wrong; may be empty
     */
    public static ProblemException of(ProblemType type, String detail, List<ProblemError> errors) {
        return new ProblemException(Problem.of(type, detail, errors));
    }

    /**
     * 400 for wrong query parameters; the detail is made of the errors' messages.
     *
     * @param errors at least one
     * @throws IllegalArgumentException if there is none
     */
    public static ProblemException badParameters(List<ProblemError> errors) {
        return of(ProblemType.INVALID_PARAMETER, sentences(errors), errors);
    }

    /**
     * 400 for a wrong body; the detail is made of the errors' messages.
     *
     * @param errors at least one
     * @throws IllegalArgumentException if there is none
     */
    public static ProblemException badBody(List<ProblemError> errors) {
        return of(ProblemType.INVALID_BODY, sentences(errors), errors);
    }

    /**
     * 400 for a wrong body.
     *
     * @param detail what is wrong with the body as a whole
     * @param errors each single thing that is wrong; may be empty
     */
    public static ProblemException badBody(String detail, List<ProblemError> errors) {
        return of(ProblemType.INVALID_BODY, detail, errors);
    }

    /** 404: {@code detail} says what there is not. */
    public static ProblemException notFound(String detail) {
        return of(ProblemType.NOT_FOUND, detail);
    }

    /** 409: {@code detail} says what is stored that the request contradicts. */
    public static ProblemException conflict(String detail) {
        return of(ProblemType.CONFLICT, detail);
    }

    /** The problem, without its {@link Problem#instance()}, which the answering request gives. */
    public Problem problem() {
        return problem;
    }

    /** A client that shows only the detail still says what is wrong; beyond a few, the list is the better place. */
    protected static String sentences(List<ProblemError> errors) {
        if (errors.isEmpty()) {
            throw new IllegalArgumentException("A problem with errors needs at least one");
        }
        String first = errors.stream().limit(5).map(ProblemError::message).collect(Collectors.joining(" "));
        return errors.size() <= 5 ? first : first + " And " + (errors.size() - 5) + " more, see errors.";
    }
}
