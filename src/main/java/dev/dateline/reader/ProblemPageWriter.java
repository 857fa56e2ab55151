package dev.dateline.reader;

import dev.dateline.problem.Problem;
import dev.dateline.problem.ProblemPage;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class ProblemPageWriter implements ProblemPage {

    private final Templates templates;

    ProblemPageWriter(Templates templates) {
        this.templates = templates;
    }

    @Override
    public String html(Problem problem) {
        return templates.render("problem", "problem", problem);
    }
}
