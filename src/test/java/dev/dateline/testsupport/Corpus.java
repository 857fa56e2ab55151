package dev.dateline.testsupport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.article.ArticleRepository;
import dev.dateline.ingest.ArticleIntake;
import dev.dateline.ingest.ArticleIntake.Outcome;
import dev.dateline.ingest.NewArticle;
import dev.dateline.representation.ContentChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

/** The articles that a test has beside the seed, stored through the same door. */
@ApplicationScoped
public class Corpus {

    public static final String SEED = "syria-israel-baku-talks";

    private final ArticleIntake intake;
    private final ArticleRepository articles;
    private final Event<ContentChanged> changes;
    private final ObjectMapper json;

    Corpus(ArticleIntake intake, ArticleRepository articles, Event<ContentChanged> changes, ObjectMapper json) {
        this.changes = changes;
        this.intake = intake;
        this.articles = articles;
        this.json = json.copy().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    /** Leaves the seeded article alone in the database. */
    @Transactional
    public void reset() {
        articles.list("id <> ?1", SEED).forEach(article -> intake.remove(article.id));
        changes.fire(new ContentChanged());
    }

    /** Tells that something changed: no answer that is kept holds any more. */
    @Transactional
    public void changed() {
        changes.fire(new ContentChanged());
    }

    /** Stores a document in the seed's form. */
    public Outcome store(String document) {
        return intake.store(read(document));
    }

    public NewArticle read(String document) {
        try {
            return json.readValue(document, NewArticle.class);
        } catch (JsonProcessingException wrong) {
            throw new IllegalArgumentException(wrong);
        }
    }

    /** Stores an article without facts. */
    public void storePlain(String id, String published) {
        store(
                """
                {"id": "%s", "headline": "Headline of %s", "paragraphs": ["A paragraph."],
                 "publisher": "Test", "published": {"edtf": "%s"}}
                """
                        .formatted(id, id, published));
    }
}
