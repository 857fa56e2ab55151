package dev.dateline.problem;

import java.util.Set;

/** Says what the framework only gives a number for. */
final class FrameworkProblems {

    private FrameworkProblems() {}

    /**
     * @param status 400–599
     * @param method the request's HTTP method
     * @param routed what the request's path leads to
     */
    static Problem describe(int status, String method, RoutedMethods routed) {
        return switch (status) {
            case 404 -> Problem.of(ProblemType.NOT_FOUND, "There is nothing at this path.");
            case 405 ->
                Problem.of(
                        ProblemType.METHOD_NOT_ALLOWED,
                        "This resource does not take " + method + ", only " + String.join(", ", routed.allowed())
                                + ".");
            case 406 ->
                Problem.of(
                        ProblemType.NOT_ACCEPTABLE,
                        "None of the media types in the Accept header is available." + available(routed, method));
            case 415 ->
                Problem.of(
                        ProblemType.UNSUPPORTED_MEDIA_TYPE,
                        "This resource does not take a body of this Content-Type." + taken(routed, method));
            default -> Problem.ofStatus(status);
        };
    }

    private static String available(RoutedMethods routed, String method) {
        return listed(" There is: ", routed.produced(method));
    }

    private static String taken(RoutedMethods routed, String method) {
        return listed(" It takes: ", routed.consumed(method));
    }

    private static String listed(String words, Set<String> types) {
        return types.isEmpty() ? "" : words + String.join(", ", types) + ".";
    }
}
