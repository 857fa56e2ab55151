package dev.dateline.mention;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;

/** The named entities of articles. */
@ApplicationScoped
public class AppearanceRepository implements PanacheRepository<Appearance> {

    /** The entities named in the article, in its order: one statement. */
    public List<NamedInArticle> ofArticle(String articleId) {
        return getEntityManager()
                .createQuery(
                        "select new dev.dateline.mention.NamedInArticle(p.pk,"
                                + " new dev.dateline.mention.Subject(p.articleId, e.id), p.name, p.provenance, e, around.name)"
                                + " from Appearance p join p.entity e left join Place around on around.id = e.within"
                                + " where p.articleId = :article order by p.ordinal",
                        NamedInArticle.class)
                .setParameter("article", articleId)
                .getResultList();
    }

    /**
     * Where an entity appears, newest article first, at most {@code limit} of them.
     *
     * <p>The article is joined by its name in the query: its class lives in a package that depends on this one.
     */
    List<NewsAppearance> newest(NamedEntity entity, int limit) {
        return getEntityManager()
                .createQuery(
                        "select p, a.headline, a.publishedEdtf from Appearance p join Article a on a.id = p.articleId"
                                + " where p.entity = :entity order by a.sortDay desc, a.id desc",
                        NewsAppearance.class)
                .setParameter("entity", entity)
                .setMaxResults(limit)
                .getResultList();
    }

    record NewsAppearance(Appearance appearance, String headline, String published) {}
}
