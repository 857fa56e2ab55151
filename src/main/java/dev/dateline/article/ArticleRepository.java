package dev.dateline.article;

import dev.dateline.list.Conditions;
import dev.dateline.list.Keyset;
import dev.dateline.list.Keyset.Direction;
import dev.dateline.list.Page;
import dev.dateline.list.Slice;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.LocalDate;
import java.util.function.Function;

/** The articles. */
@ApplicationScoped
public class ArticleRepository implements PanacheRepositoryBase<Article, String> {

    /**
     * The article of that id, which nobody else can change until the transaction ends; {@code null} where there is none.
     *
     * <p>Locked in SQL, because Hibernate's own lock is one that H2 does not know.
     */
    public Article lock(String id) {
        getEntityManager()
                .createNativeQuery("select id from article where id = :id for update", String.class)
                .setParameter("id", id)
                .getResultList();
        return findById(id);
    }

    /** One page of the articles in the order of their publication, in two statements. */
    Page<ArticleSummary> page(Conditions filters, Direction direction, Slice slice) {
        Keyset<Article> byPublication = new Keyset<Article>()
                .by("a.sortDay", direction, article -> article.sortDay, LocalDate::parse)
                .by("a.id", direction, article -> article.id, Function.identity());
        return byPublication
                .page(getEntityManager(), Article.class, "select a", "from Article a", "", filters, slice)
                .map(ArticleSummary::of);
    }
}
