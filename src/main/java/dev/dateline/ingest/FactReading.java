package dev.dateline.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Gives a posted article its facts: those that it brings along, or those that are read out of its text. */
@ApplicationScoped
class FactReading {

    private static final Logger LOG = Logger.getLogger(FactReading.class);

    /** What an article is called that has no id yet; facts do not depend on it. */
    private static final String UNNAMED = "unnamed";

    private final DocumentCheck check;
    private final FactExtractor extractor;
    private final EntityLinks links;

    FactReading(DocumentCheck check, FactExtractor extractor, EntityLinks links) {
        this.check = check;
        this.extractor = extractor;
        this.links = links;
    }

    /** @throws RefusedArticleException where anything that it brings along is wrong */
    CheckedArticle check(PostedArticle posted) {
        return check.check(named(posted.document()));
    }

    /** With all its facts. This takes long where they are read out of the text. */
    CheckedArticle complete(PostedArticle posted, CheckedArticle checked) {
        return posted.hasFacts() ? checked : extract(checked, posted.languageStated());
    }

    private CheckedArticle extract(CheckedArticle bare, boolean languageStated) {
        try {
            NewArticle article =
                    extractor.extract(new FactExtractor.Source(bare.document(), bare.text(), languageStated));
            return check.check(links.link(article));
        } catch (RefusedArticleException wrong) {
            // The client did nothing wrong, and has the article without them.
            LOG.errorf(
                    wrong,
                    "The extracted facts are dropped: they do not stand in the text with the SHA-256 %s",
                    bare.text().sha256());
            return bare;
        }
    }

    private static NewArticle named(NewArticle document) {
        return document.id() == null ? document.withId(UNNAMED) : document;
    }
}
