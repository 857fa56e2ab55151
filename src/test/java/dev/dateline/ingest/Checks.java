package dev.dateline.ingest;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.extract.SpokenNumbers;
import dev.dateline.problem.ProblemError;
import dev.dateline.text.CanonicalText;

import java.util.List;

/** The ways in and the rule of the house, for tests of what comes in by them. */
public final class Checks {

    private static final SaidNumbers NUMBERS = new SpokenNumbers();
    private static final DocumentJson DOCUMENTS = new DocumentJson(new StrictJson(new ObjectMapper()), NUMBERS);

    private Checks() {}

    /** A document as it is read by every door. */
    static PostedArticle read(String document) {
        return DOCUMENTS.read(document);
    }

    /** Stores a document as a seed file is stored. */
    public static ArticleIntake.Outcome store(ArticleIntake intake, String document) {
        return intake.store(read(document));
    }

    /** Everything that is wrong with a document's form and its facts. */
    static List<ProblemError> of(String document) {
        PostedArticle posted = read(document);
        NewArticle article = posted.document();
        Findings findings = new Findings();
        findings.malformed(posted.faults());
        findings.lookIn(CanonicalText.of(article.headline(), article.standfirst(), article.paragraphs()));
        FactCheck.check(article, NUMBERS, findings);
        return findings.errors();
    }

    /** Everything that is wrong with an article's facts. */
    public static List<ProblemError> of(NewArticle article, CanonicalText text) {
        Findings findings = new Findings();
        findings.lookIn(text);
        FactCheck.check(article, NUMBERS, findings);
        return findings.errors();
    }

    /** The article that was read out of a text, as if nothing else were stored. */
    public static NewArticle article(Draft draft, CanonicalText text) {
        NewArticle bare = NewArticle.plain(text.headline(), List.of(text.text()));
        return new NamedDraft(draft, FactIds.of(draft, text)).write(bare);
    }
}
