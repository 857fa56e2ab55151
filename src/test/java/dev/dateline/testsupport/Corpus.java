package dev.dateline.testsupport;

import dev.dateline.article.ArticleRepository;
import dev.dateline.ingest.ArticleIntake;
import dev.dateline.ingest.ArticleIntake.Outcome;
import dev.dateline.ingest.Checks;
import dev.dateline.representation.ContentChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The articles that a test has beside the seed, stored through the same door. */
@ApplicationScoped
public class Corpus {

    public static final String SEED = "syria-israel-baku-talks";

    private final ArticleIntake intake;
    private final ArticleRepository articles;
    private final Event<ContentChanged> changes;

    Corpus(ArticleIntake intake, ArticleRepository articles, Event<ContentChanged> changes) {
        this.changes = changes;
        this.intake = intake;
        this.articles = articles;
    }

    /** Leaves the seeded article alone in the database. */
    @Transactional
    public void reset() {
        articles.list("id <> ?1", SEED).forEach(article -> intake.remove(article.id));
        changes.fire(new ContentChanged());
    }

    /** Leaves nothing at all, for so long as something is done. */
    public void withoutAny(Runnable something) throws IOException {
        reset();
        intake.remove(SEED);
        try {
            something.run();
        } finally {
            try (InputStream seed = Corpus.class.getResourceAsStream("/seed/" + SEED + ".json")) {
                store(new String(seed.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
    }

    /** Tells that something changed: no answer that is kept holds any more. */
    @Transactional
    public void changed() {
        changes.fire(new ContentChanged());
    }

    /** Stores a document in the seed's form. */
    public Outcome store(String document) {
        return Checks.store(intake, document);
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
