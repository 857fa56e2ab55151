package dev.dateline.problem;

/** Shows a problem to somebody who reads a page. */
public interface ProblemPage {

    /** The whole page in HTML. */
    String html(Problem problem);
}
