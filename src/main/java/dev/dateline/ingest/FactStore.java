package dev.dateline.ingest;

import dev.dateline.article.ArticleRows;
import dev.dateline.casualty.CasualtyFigureRepository;
import dev.dateline.event.ArticleEventRepository;
import dev.dateline.mention.AppearanceRepository;
import dev.dateline.mention.MentionRepository;
import dev.dateline.mention.NamedEntityRepository;
import dev.dateline.time.DateExpressionRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** The rows of articles' facts, but for the entities that articles share. */
@ApplicationScoped
class FactStore {

    private final AppearanceRepository appearances;
    private final MentionRepository mentions;
    private final DateExpressionRepository dates;
    private final CasualtyFigureRepository figures;
    private final ArticleEventRepository events;
    private final NamedEntityRepository entities;
    private final EntityManager database;

    FactStore(
            AppearanceRepository appearances,
            MentionRepository mentions,
            DateExpressionRepository dates,
            CasualtyFigureRepository figures,
            ArticleEventRepository events,
            NamedEntityRepository entities,
            EntityManager database) {
        this.appearances = appearances;
        this.mentions = mentions;
        this.dates = dates;
        this.figures = figures;
        this.events = events;
        this.entities = entities;
        this.database = database;
    }

    // Roles last: they stand on a row of each of the others.
    void add(ArticleRows rows) {
        rows.appearances().forEach(database::persist);
        rows.mentions().forEach(database::persist);
        rows.roles().forEach(database::persist);
        rows.dates().forEach(database::persist);
        rows.figures().forEach(database::persist);
        rows.events().forEach(database::persist);
        entities.countIn(rows.article().id);
    }

    void remove(String articleId) {
        events.delete("articleId", articleId);
        figures.delete("articleId", articleId);
        dates.delete("articleId", articleId);
        entities.countOut(articleId);
        appearances.delete("articleId", articleId);
        mentions.delete("articleId", articleId);
    }
}
