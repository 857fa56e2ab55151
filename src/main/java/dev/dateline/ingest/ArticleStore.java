package dev.dateline.ingest;

import static java.util.stream.Collectors.toSet;

import dev.dateline.article.Article;
import dev.dateline.article.ArticleDetail;
import dev.dateline.article.ArticleRepository;
import dev.dateline.article.ArticleRows;
import dev.dateline.ingest.EntityIntake.Known;
import dev.dateline.mention.NamedEntityRepository;
import dev.dateline.representation.ContentChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

import java.time.Clock;
import java.util.Objects;
import java.util.Set;

/** Makes rows of checked articles and keeps them, whole; each change is told to those who keep answers. */
@ApplicationScoped
class ArticleStore {

    private final ArticleRepository articles;
    private final FactStore facts;
    private final EntityIntake entities;
    private final NamedEntityRepository namedEntities;
    private final Event<ContentChanged> changes;
    private final Clock clock;

    ArticleStore(
            ArticleRepository articles,
            FactStore facts,
            EntityIntake entities,
            NamedEntityRepository namedEntities,
            Event<ContentChanged> changes,
            Clock clock) {
        this.articles = articles;
        this.facts = facts;
        this.entities = entities;
        this.namedEntities = namedEntities;
        this.changes = changes;
        this.clock = clock;
    }

    void add(CheckedArticle checked, String hash) {
        put(checked, new Article(), hash);
    }

    /** In place of what the article has been. */
    void replace(Article article, CheckedArticle checked, String hash) {
        facts.remove(article.id);
        put(checked, article, hash);
    }

    private void put(CheckedArticle checked, Article article, String hash) {
        ArticleRow.fill(article, checked, clock.instant());
        article.revision++;
        article.documentSha256 = hash;
        articles.persist(article);
        Known known = entities.rows(checked.document());
        entities.store(known);
        facts.add(FactIntake.rows(checked, article, known));
        tell();
    }

    void remove(Article article) {
        facts.remove(article.id);
        articles.delete(article);
        tell();
    }

    private void tell() {
        changes.fire(new ContentChanged());
        namedEntities.forgetUnmentioned();
    }

    /** The article as it would be read if it were kept under this id. */
    ArticleDetail preview(CheckedArticle checked, String id) {
        Article article = new Article();
        ArticleRow.fill(article, checked, clock.instant());
        article.id = id;
        article.storedAt = null;
        Known known = entities.rows(checked.document());
        Set<String> around = known.places().values().stream()
                .map(place -> place.within)
                .filter(Objects::nonNull)
                .collect(toSet());
        ArticleRows rows = FactIntake.rows(checked, article, known);
        return rows.represent(namedEntities.placeNames(around));
    }
}
