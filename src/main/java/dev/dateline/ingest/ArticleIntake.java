package dev.dateline.ingest;

import dev.dateline.article.Article;
import dev.dateline.article.ArticleRepository;
import dev.dateline.casualty.CasualtyFigureRepository;
import dev.dateline.http.ProblemError;
import dev.dateline.http.ViolationErrors;
import dev.dateline.mention.AppearanceRepository;
import dev.dateline.mention.MentionRepository;
import dev.dateline.mention.NamedEntityRepository;
import dev.dateline.representation.ContentChanged;
import dev.dateline.text.CanonicalText;
import dev.dateline.text.IllegalTextException;
import dev.dateline.time.DateExpressionRepository;
import dev.dateline.time.Edtf;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** The one way in: a document is checked whole, then stored whole, or refused whole. */
@ApplicationScoped
public class ArticleIntake {

    /** What became of a document. */
    public enum Outcome {
        STORED,
        /** Its id was known with another content, which this one replaces. */
        REVISED,
        /** It is stored already. */
        UNCHANGED
    }

    private final ArticleRepository articles;
    private final AppearanceRepository appearances;
    private final MentionRepository mentions;
    private final DateExpressionRepository dates;
    private final CasualtyFigureRepository figures;
    private final NamedEntityRepository namedEntities;
    private final EntityIntake entities;
    private final FactIntake facts;
    private final DocumentHash documentHash;
    private final Event<ContentChanged> changes;
    private final Validator validator;
    private final Clock clock;

    ArticleIntake(
            ArticleRepository articles,
            AppearanceRepository appearances,
            MentionRepository mentions,
            DateExpressionRepository dates,
            CasualtyFigureRepository figures,
            NamedEntityRepository namedEntities,
            EntityIntake entities,
            FactIntake facts,
            DocumentHash documentHash,
            Event<ContentChanged> changes,
            Validator validator,
            Clock clock) {
        this.articles = articles;
        this.appearances = appearances;
        this.mentions = mentions;
        this.dates = dates;
        this.figures = figures;
        this.namedEntities = namedEntities;
        this.entities = entities;
        this.facts = facts;
        this.documentHash = documentHash;
        this.changes = changes;
        this.validator = validator;
        this.clock = clock;
    }

    /**
     * Stores the document, or a new revision of it, or nothing where it is stored already.
     *
     * @throws RefusedArticleException where anything in it is wrong
     */
    @Transactional
    public Outcome store(NewArticle document) {
        CanonicalText text = check(document);
        String hash = documentHash.of(document);
        Article article = articles.lock(document.id());
        if (article != null && article.documentSha256.equals(hash)) {
            return Outcome.UNCHANGED;
        }
        namedEntities.lock(document.id(), entities.ids(document));
        if (article == null) {
            article = new Article();
            article.id = document.id();
            fill(article, document, text, hash);
            articles.persist(article);
            store(document, text, article);
            return Outcome.STORED;
        }
        removeFacts(document.id());
        fill(article, document, text, hash);
        store(document, text, article);
        return Outcome.REVISED;
    }

    /** Removes an article with all of its facts; {@code false} where there is none of this id. */
    @Transactional
    public boolean remove(String articleId) {
        Article article = articles.lock(articleId);
        if (article == null) {
            return false;
        }
        namedEntities.lock(articleId, List.of());
        removeFacts(articleId);
        articles.delete(article);
        changes.fire(new ContentChanged());
        namedEntities.forgetUnmentioned();
        return true;
    }

    private CanonicalText check(NewArticle document) {
        List<ProblemError> violations = ViolationErrors.of(validator.validate(document));
        if (!violations.isEmpty()) {
            throw new RefusedArticleException(violations);
        }
        CanonicalText text = canonicalText(document);
        List<ProblemError> errors = FactCheck.check(document, text);
        if (!errors.isEmpty()) {
            throw new RefusedArticleException(errors);
        }
        return text;
    }

    private static CanonicalText canonicalText(NewArticle document) {
        try {
            return CanonicalText.of(document.headline(), document.standfirst(), document.paragraphs());
        } catch (IllegalTextException illegal) {
            throw new RefusedArticleException(
                    List.of(new ProblemError(illegal.field(), illegal.getMessage() + ".", null)));
        }
    }

    private void removeFacts(String articleId) {
        figures.delete("articleId", articleId);
        dates.delete("articleId", articleId);
        namedEntities.countOut(articleId);
        appearances.delete("articleId", articleId);
        mentions.delete("articleId", articleId);
    }

    private void store(NewArticle document, CanonicalText text, Article article) {
        facts.store(document, text, article, entities.store(document));
        namedEntities.countIn(article.id);
        changes.fire(new ContentChanged());
        namedEntities.forgetUnmentioned();
    }

    private void fill(Article article, NewArticle document, CanonicalText text, String hash) {
        Instant now = clock.instant();
        article.headline = text.headline();
        article.standfirst = text.standfirst().orElse(null);
        article.text = text.text();
        article.textSha256 = text.sha256();
        article.publisher = document.publisher();
        article.language = document.language();
        article.url = document.url();
        fillPublished(article, document.published(), LocalDate.ofInstant(now, ZoneOffset.UTC));
        article.datelinePlaceId =
                document.dateline() == null ? null : document.dateline().placeId();
        article.datelineAgency =
                document.dateline() == null ? null : document.dateline().agency();
        article.revision++;
        article.documentSha256 = hash;
        article.storedAt = now;
        article.people = document.people().size();
        article.places = document.places().size();
        article.organisations = document.organisations().size();
        article.dates = document.dates().size();
        article.casualties = document.casualties().size();
    }

    private static void fillPublished(Article article, NewArticle.NewPublished published, LocalDate today) {
        Edtf edtf = published == null ? null : Edtf.parse(published.edtf());
        article.publishedEdtf = edtf == null ? null : edtf.value();
        article.publishedEarliest = edtf == null ? null : edtf.earliest().orElse(null);
        article.publishedLatest = edtf == null ? null : edtf.latest().orElse(null);
        article.publishedInferred = published != null && published.inferred();
        article.publishedNote = published == null ? null : published.note();
        article.sortDay =
                edtf == null ? today : edtf.earliest().or(edtf::latest).orElse(today);
    }
}
