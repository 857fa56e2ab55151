package dev.dateline.event;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;

/** What articles tell of. */
@ApplicationScoped
public class ArticleEventRepository implements PanacheRepository<ArticleEvent> {

    /** The article's events, in its order: one statement. */
    public List<NamedEvent> ofArticle(String articleId) {
        return getEntityManager()
                .createQuery(
                        "select new dev.dateline.event.NamedEvent(e, (select p.name from Place p where p.id = e.placeId))"
                                + " from ArticleEvent e where e.articleId = :article order by e.ordinal",
                        NamedEvent.class)
                .setParameter("article", articleId)
                .getResultList();
    }
}
