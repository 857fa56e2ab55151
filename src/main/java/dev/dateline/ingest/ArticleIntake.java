package dev.dateline.ingest;

import static java.util.stream.Collectors.toSet;

import dev.dateline.article.Article;
import dev.dateline.article.ArticleDetail;
import dev.dateline.article.ArticleReading;
import dev.dateline.article.ArticleRepository;
import dev.dateline.article.ArticleRows;
import dev.dateline.article.Part;
import dev.dateline.casualty.CasualtyFigureRepository;
import dev.dateline.database.ReadTransaction;
import dev.dateline.ingest.EntityIntake.Known;
import dev.dateline.mention.AppearanceRepository;
import dev.dateline.mention.MentionRepository;
import dev.dateline.mention.NamedEntityRepository;
import dev.dateline.problem.ProblemException;
import dev.dateline.representation.ContentChanged;
import dev.dateline.representation.Writes.Condition;
import dev.dateline.text.CanonicalText;
import dev.dateline.time.DateExpressionRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The one way in: a document is checked whole, then stored whole, or refused whole. */
@ApplicationScoped
public class ArticleIntake {

    private static final Set<Part> WHOLE = EnumSet.allOf(Part.class);

    /** What became of a document. */
    public enum Outcome {
        STORED,
        /** Its id was known with another content, which this one replaces. */
        REVISED,
        /** It is stored already. */
        UNCHANGED
    }

    /**
     * What became of a posted article.
     *
     * @param created whether it was not there before
     */
    record Posted(boolean created, ArticleDetail article) {}

    private final ArticleRepository articles;
    private final ArticleReading reading;
    private final AppearanceRepository appearances;
    private final MentionRepository mentions;
    private final DateExpressionRepository dates;
    private final CasualtyFigureRepository figures;
    private final NamedEntityRepository namedEntities;
    private final EntityIntake entities;
    private final DocumentCheck check;
    private final FactReading facts;
    private final DocumentHash documentHash;
    private final ReadTransaction transaction;
    private final IntakeTurn turn;
    private final Event<ContentChanged> changes;
    private final EntityManager database;
    private final Clock clock;

    ArticleIntake(
            ArticleRepository articles,
            ArticleReading reading,
            AppearanceRepository appearances,
            MentionRepository mentions,
            DateExpressionRepository dates,
            CasualtyFigureRepository figures,
            NamedEntityRepository namedEntities,
            EntityIntake entities,
            DocumentCheck check,
            FactReading facts,
            DocumentHash documentHash,
            ReadTransaction transaction,
            IntakeTurn turn,
            Event<ContentChanged> changes,
            EntityManager database,
            Clock clock) {
        this.articles = articles;
        this.reading = reading;
        this.appearances = appearances;
        this.mentions = mentions;
        this.dates = dates;
        this.figures = figures;
        this.namedEntities = namedEntities;
        this.entities = entities;
        this.check = check;
        this.facts = facts;
        this.documentHash = documentHash;
        this.transaction = transaction;
        this.turn = turn;
        this.changes = changes;
        this.database = database;
        this.clock = clock;
    }

    /**
     * Stores a curated document, or a new revision of it, or nothing where it is stored already.
     *
     * @throws RefusedArticleException where anything in it is wrong
     */
    public Outcome store(NewArticle document) {
        return store(check.check(document));
    }

    /**
     * Stores what a seed file says, as {@link #store(NewArticle)}.
     *
     * @throws RefusedArticleException where anything in it is wrong
     */
    Outcome store(PostedArticle seed) {
        return store(check.check(seed.document(), seed.faults()));
    }

    private Outcome store(CheckedArticle checked) {
        NewArticle document = checked.document();
        String hash = documentHash.of(document);
        return turn.take(() -> {
            Article article = articles.findById(document.id());
            if (article == null) {
                store(checked, new Article(), hash);
                return Outcome.STORED;
            }
            if (article.documentSha256.equals(hash)) {
                return Outcome.UNCHANGED;
            }
            removeFacts(document.id());
            store(checked, article, hash);
            return Outcome.REVISED;
        });
    }

    /**
     * Stores a posted article, its facts extracted where it brings none; one with the same text that is stored already
     * stays as it is, and is the answer.
     *
     * @throws RefusedArticleException where anything in it is wrong
     * @throws ProblemException 409 where its id is that of another text
     */
    Posted post(PostedArticle posted) {
        CheckedArticle bare = facts.check(posted);
        CanonicalText text = bare.text();
        Optional<Posted> known = transaction.call(() -> known(text));
        if (known.isPresent()) {
            return known.get();
        }
        // Before its turn comes, so that others need not wait for it.
        CheckedArticle checked = facts.complete(posted, bare);
        return turn.take(() -> known(text).orElseGet(() -> {
            CheckedArticle named = new CheckedArticle(
                    checked.document().withId(id(posted.document().id(), text)), text);
            store(named, new Article(), documentHash.of(named.document()));
            return new Posted(true, read(named.document().id()));
        }));
    }

    /**
     * The article as it would be stored and read, with nothing stored; its id is that of the same text where that is
     * stored, or the one that it would get.
     *
     * @throws RefusedArticleException where anything in it is wrong
     * @throws ProblemException 409 where its id is that of another text
     */
    ArticleDetail extract(PostedArticle posted) {
        CheckedArticle checked = facts.complete(posted, facts.check(posted));
        Article unstored = new Article();
        ArticleRow.fill(unstored, checked, clock.instant());
        unstored.id = transaction.call(() -> articles.idOfText(unstored.textSha256)
                .orElseGet(() -> id(posted.document().id(), checked.text())));
        unstored.storedAt = null;
        return transaction.call(() -> unstored(checked, unstored));
    }

    private ArticleDetail unstored(CheckedArticle checked, Article article) {
        Known known = entities.rows(checked.document());
        Set<String> around = known.places().values().stream()
                .map(place -> place.within)
                .filter(Objects::nonNull)
                .collect(toSet());
        return FactIntake.rows(checked, article, known).represent(namedEntities.placeNames(around));
    }

    private Optional<Posted> known(CanonicalText text) {
        return articles.idOfText(text.sha256()).map(id -> new Posted(false, read(id)));
    }

    private ArticleDetail read(String id) {
        return reading.read(id, WHOLE).orElseThrow();
    }

    private String id(String given, CanonicalText text) {
        if (given == null) {
            return ArticleIds.free(text, id -> articles.findById(id) != null);
        }
        if (articles.findById(given) != null) {
            throw ProblemException.conflict("There is an article '" + given
                    + "' with another text. Send this one under another id or without one, or delete that one first.");
        }
        return given;
    }

    /** As {@link #remove(String, Condition)}, whatever the article has become. */
    public boolean remove(String articleId) {
        return remove(articleId, Condition.NONE);
    }

    /**
     * Removes an article with all of its facts; {@code false} where there is none of this id.
     *
     * @throws ProblemException 412 where it is not what the condition says
     */
    boolean remove(String articleId, Condition condition) {
        return turn.take(() -> {
            Article article = articles.findById(articleId);
            if (article == null) {
                return false;
            }
            condition.check(ArticleDetail.class, () -> read(articleId), article.storedAt);
            removeFacts(articleId);
            articles.delete(article);
            changes.fire(new ContentChanged());
            namedEntities.forgetUnmentioned();
            return true;
        });
    }

    private void removeFacts(String articleId) {
        figures.delete("articleId", articleId);
        dates.delete("articleId", articleId);
        namedEntities.countOut(articleId);
        appearances.delete("articleId", articleId);
        mentions.delete("articleId", articleId);
    }

    private void store(CheckedArticle checked, Article article, String hash) {
        ArticleRow.fill(article, checked, clock.instant());
        article.revision++;
        article.documentSha256 = hash;
        articles.persist(article);
        Known known = entities.rows(checked.document());
        entities.store(known);
        persist(FactIntake.rows(checked, article, known));
        namedEntities.countIn(article.id);
        changes.fire(new ContentChanged());
        namedEntities.forgetUnmentioned();
    }

    // Roles last: they stand on a row of each of the others.
    private void persist(ArticleRows rows) {
        rows.appearances().forEach(database::persist);
        rows.mentions().forEach(database::persist);
        rows.roles().forEach(database::persist);
        rows.dates().forEach(database::persist);
        rows.figures().forEach(database::persist);
    }
}
