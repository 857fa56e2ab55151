package dev.dateline.ingest;

import dev.dateline.article.Article;
import dev.dateline.article.ArticleDetail;
import dev.dateline.article.ArticleReading;
import dev.dateline.article.ArticleRepository;
import dev.dateline.article.Part;
import dev.dateline.database.ReadTransaction;
import dev.dateline.problem.ProblemError;
import dev.dateline.problem.ProblemException;
import dev.dateline.representation.Writes.Condition;
import dev.dateline.text.CanonicalText;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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
        UNCHANGED,
        /** Its text is that of an article of another id, which stays as it is. */
        TEXT_IS_THERE
    }

    /**
     * What became of a posted article.
     *
     * @param created whether it was not there before
     */
    record Posted(boolean created, ArticleDetail article) {}

    private final ArticleRepository articles;
    private final ArticleReading reading;
    private final ArticleStore store;
    private final DocumentCheck check;
    private final FactReading facts;
    private final DocumentHash documentHash;
    private final ReadTransaction transaction;
    private final IntakeTurn turn;

    ArticleIntake(
            ArticleRepository articles,
            ArticleReading reading,
            ArticleStore store,
            DocumentCheck check,
            FactReading facts,
            DocumentHash documentHash,
            ReadTransaction transaction,
            IntakeTurn turn) {
        this.articles = articles;
        this.reading = reading;
        this.store = store;
        this.check = check;
        this.facts = facts;
        this.documentHash = documentHash;
        this.transaction = transaction;
        this.turn = turn;
    }

    /**
     * Stores a curated document, or a new revision of it, or nothing where it is stored already.
     *
     * @throws RefusedArticleException where anything in it is wrong
     */
    public Outcome store(NewArticle document) {
        return store(document, List.of());
    }

    /**
     * Stores what a seed file says, as {@link #store(NewArticle)}.
     *
     * @throws RefusedArticleException where anything in it is wrong
     */
    Outcome store(PostedArticle seed) {
        return store(seed.document(), seed.faults());
    }

    private Outcome store(NewArticle document, List<ProblemError> faults) {
        CheckedArticle checked = check.check(document, document.id() == null ? withoutId(faults) : faults);
        String hash = documentHash.of(document);
        if (transaction.call(() -> isThere(document.id(), hash))) {
            return Outcome.UNCHANGED;
        }
        CheckedArticle whole = facts.withEvents(checked);
        return turn.take(() -> {
            Article article = articles.findById(document.id());
            if (isThere(document.id(), hash)) {
                return Outcome.UNCHANGED;
            }
            Optional<String> sameText = articles.idOfText(checked.text().sha256());
            if (sameText.isPresent() && !sameText.get().equals(document.id())) {
                return Outcome.TEXT_IS_THERE;
            }
            if (article == null) {
                store.add(whole, hash);
                return Outcome.STORED;
            }
            store.replace(article, whole, hash);
            return Outcome.REVISED;
        });
    }

    private boolean isThere(String id, String hash) {
        Article article = articles.findById(id);
        return article != null && article.documentSha256.equals(hash);
    }

    /** A post is given an id; a file that were stored under one of ours would be another article when its text changes. */
    private static List<ProblemError> withoutId(List<ProblemError> faults) {
        return Stream.concat(faults.stream(), Stream.of(new ProblemError("id", "id must not be null.", null)))
                .toList();
    }

    /**
     * Stores a posted article, its facts extracted where it brings none; one with the same text that is stored already
     * stays as it is, and is the answer.
     *
     * @throws RefusedArticleException where anything in it is wrong
     * @throws ProblemException 409 where its id is that of another text
     */
    Posted post(PostedArticle posted) {
        CheckedArticle bare = check.check(posted.document(), posted.faults());
        CanonicalText text = bare.text();
        Optional<Posted> known = transaction.call(() -> known(text));
        if (known.isPresent()) {
            return known.get();
        }
        // Before its turn comes, so that others need not wait for it.
        CheckedArticle checked = facts.complete(posted, bare);
        return turn.take(() -> known(text).orElseGet(() -> {
            CheckedArticle named = checked.withId(id(posted.document().id(), text));
            // as a seed file that says the same has it: read events are no part of that
            NewArticle said = posted.hasFacts() ? posted.document() : named.document();
            store.add(named, documentHash.of(said.withId(named.document().id())));
            return new Posted(true, read(named.document().id()));
        }));
    }

    /**
     * The article as it would be stored and read, with nothing stored; its id is that of the same text where that is
     * stored, or the one that it would get.
     *
     * @param explained whether it says of each fact how it was read
     * @throws RefusedArticleException where anything in it is wrong
     * @throws ProblemException 409 where its id is that of another text
     */
    ArticleDetail extract(PostedArticle posted, boolean explained) {
        CheckedArticle checked = facts.complete(posted, check.check(posted.document(), posted.faults()));
        return transaction.call(() -> {
            String id = articles.idOfText(checked.text().sha256())
                    .orElseGet(() -> id(posted.document().id(), checked.text()));
            ArticleDetail article = store.preview(checked, id);
            return explained ? article.explained(checked.explanation()) : article;
        });
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
            store.remove(article);
            return true;
        });
    }
}
