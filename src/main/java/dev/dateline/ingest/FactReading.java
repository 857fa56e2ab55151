package dev.dateline.ingest;

import dev.dateline.problem.ProblemError;
import dev.dateline.provenance.Provenance;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

import java.util.List;
import java.util.Map;

/**
 * Gives a posted article its facts: those that it brings along, or those that are read out of its text, which get their ids
 * here.
 */
@ApplicationScoped
class FactReading {

    private static final Logger LOG = Logger.getLogger(FactReading.class);
    private static final String METRIC = "dateline.extraction.refusals";

    /** Without one fact another one may be wrong, but not time and again. */
    private static final int MOST_ROUNDS = 10;

    private final DocumentCheck check;
    private final FactExtractor extractor;
    private final EntityLinks links;
    private final Counter refusals;

    FactReading(DocumentCheck check, FactExtractor extractor, EntityLinks links, MeterRegistry metrics) {
        this.check = check;
        this.extractor = extractor;
        this.links = links;
        this.refusals = Counter.builder(METRIC)
                .description("Texts of which the check refused facts that were read out of them")
                .register(metrics);
    }

    /** The checked article with all its facts. This takes long where they are read out of the text. */
    CheckedArticle complete(PostedArticle posted, CheckedArticle checked) {
        return posted.hasFacts() ? withEvents(checked) : read(checked, posted);
    }

    /** The same with the events of its figures: where it names none, those that are read out of the text. */
    CheckedArticle withEvents(CheckedArticle stated) {
        NewArticle article = stated.document();
        if (article.casualties().isEmpty() || !article.events().isEmpty()) {
            return stated;
        }
        Draft draft = extract(stated, article.language(), Provenance.LIKELY);
        CheckedArticle read = new CheckedArticle(article.withEvents(EventReading.of(stated, draft)), stated.text());
        return check.facts(read).isEmpty() ? read : stated;
    }

    private CheckedArticle read(CheckedArticle bare, PostedArticle posted) {
        Draft draft =
                extract(bare, posted.languageStated() ? bare.document().language() : null, posted.leastConfidence());
        Map<Object, String> ids = FactIds.of(draft, bare.text());
        links.link(draft, ids);
        return checked(new NamedDraft(draft, ids), bare);
    }

    private Draft extract(CheckedArticle bare, String language, double leastConfidence) {
        NewArticle.NewPublished published = bare.document().published();
        return extractor.extract(new FactExtractor.Source(
                bare.text(), published == null ? null : published.edtf(), language, leastConfidence));
    }

    /** The client did nothing wrong, and has the article without the facts that are: one that is costs no other. */
    private CheckedArticle checked(NamedDraft draft, CheckedArticle bare) {
        for (int round = 0; round < MOST_ROUNDS; round++) {
            CheckedArticle article = new CheckedArticle(draft.write(bare.document()), bare.text(), draft);
            List<ProblemError> errors = check.facts(article);
            if (errors.isEmpty()) {
                return article;
            }
            if (round == 0) {
                refusals.increment();
                LOG.errorf(
                        "Extracted facts are dropped: they do not stand in the text with the SHA-256 %s: %s",
                        bare.text().sha256(), errors);
            }
            if (!draft.takeOut(errors)) {
                break;
            }
        }
        draft.takeOutAll();
        return new CheckedArticle(draft.write(bare.document()), bare.text(), draft);
    }
}
