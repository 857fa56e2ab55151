package dev.dateline.ingest;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

import java.util.Optional;

/** Gives a posted article its facts: those that it brings along, or those that are read out of its text. */
@ApplicationScoped
class FactReading {

    private static final Logger LOG = Logger.getLogger(FactReading.class);
    private static final String METRIC = "dateline.extraction.refusals";

    /** What an article is called that has no id yet; facts do not depend on it. */
    private static final String UNNAMED = "unnamed";

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

    /** @throws RefusedArticleException where anything that it brings along is wrong */
    CheckedArticle check(PostedArticle posted) {
        return check.check(named(posted.document()), posted.faults());
    }

    /** With all its facts. This takes long where they are read out of the text. */
    CheckedArticle complete(PostedArticle posted, CheckedArticle checked) {
        return posted.hasFacts() ? checked : extract(checked, posted.languageStated());
    }

    private CheckedArticle extract(CheckedArticle bare, boolean languageStated) {
        NewArticle article = extractor.extract(new FactExtractor.Source(bare.document(), bare.text(), languageStated));
        return checked(links.link(article), bare);
    }

    /** The client did nothing wrong, and has the article without the facts that are: one that is costs no other. */
    private CheckedArticle checked(NewArticle article, CheckedArticle bare) {
        Optional<NewArticle> left = Optional.of(article);
        for (int round = 0; round < MOST_ROUNDS && left.isPresent(); round++) {
            try {
                return check.check(left.get());
            } catch (RefusedArticleException wrong) {
                if (round == 0) {
                    refusals.increment();
                    LOG.errorf(
                            wrong,
                            "Extracted facts are dropped: they do not stand in the text with the SHA-256 %s",
                            bare.text().sha256());
                }
                left = Pruning.of(left.get(), wrong.errors());
            }
        }
        return new CheckedArticle(bare.document().withFailedReaders(article.failedReaders()), bare.text());
    }

    private static NewArticle named(NewArticle document) {
        return document.id() == null ? document.withId(UNNAMED) : document;
    }
}
