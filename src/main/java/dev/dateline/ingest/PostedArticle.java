package dev.dateline.ingest;

import dev.dateline.problem.ProblemError;
import dev.dateline.provenance.Provenance;

import java.util.List;

/**
 * An article as a client sent it.
 *
 * @param document its {@code id} is {@code null} where the client leaves it to Dateline; what is wrong with its form is
 *     left out of it
 * @param hasFacts whether it brings facts along, be it the word that there are none; otherwise they are extracted
 * @param languageStated whether it says in which language it is
 * @param faults what is wrong with its form. {@link DocumentCheck} names it together with all else that is wrong
 * @param leastConfidence facts that are read out of its text with less are left out; from 0 to 1
 */
record PostedArticle(
        NewArticle document,
        boolean hasFacts,
        boolean languageStated,
        List<ProblemError> faults,
        double leastConfidence) {

    /** With the facts that are likely. */
    PostedArticle(NewArticle document, boolean hasFacts, boolean languageStated, List<ProblemError> faults) {
        this(document, hasFacts, languageStated, faults, Provenance.LIKELY);
    }

    /** With the facts that are read with this confidence or more. */
    PostedArticle withFactsFrom(double leastConfidence) {
        return new PostedArticle(document, hasFacts, languageStated, faults, leastConfidence);
    }
}
