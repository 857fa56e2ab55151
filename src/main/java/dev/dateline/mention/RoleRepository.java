package dev.dateline.mention;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.Collection;
import java.util.List;

/** The roles that articles give people. */
@ApplicationScoped
public class RoleRepository implements PanacheRepository<Role> {

    /** The roles stated in one article, with their words, in the article's order: one statement. */
    public List<Role> ofArticle(String articleId) {
        return list(
                "from Role r join fetch r.mention m where m.articleId = ?1 order by r.appearance.pk, r.ordinal",
                articleId);
    }

    /** The roles stated in several appearances, with their words: one statement. */
    List<Role> of(Collection<Appearance> appearances) {
        return list(
                "from Role r join fetch r.mention m where r.appearance in ?1 order by r.appearance.pk, r.ordinal",
                appearances);
    }
}
