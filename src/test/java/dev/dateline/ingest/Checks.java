package dev.dateline.ingest;

import dev.dateline.problem.ProblemError;
import dev.dateline.text.CanonicalText;

import java.util.List;

/** The rule of the house, for tests of what comes in by it. */
public final class Checks {

    private Checks() {}

    /** Everything that is wrong with an article's facts. */
    public static List<ProblemError> of(NewArticle article, CanonicalText text) {
        Findings findings = new Findings();
        findings.lookIn(text);
        FactCheck.check(article.withId("checked"), findings);
        return findings.errors();
    }
}
