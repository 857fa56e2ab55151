package dev.dateline.mention;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The roles that articles give people. */
@ApplicationScoped
public class RoleRepository implements PanacheRepository<Role> {

    record Stated(Long appearance, RoleDetail role) {}

    private static final String STATED =
            "select r.appearance.pk, new dev.dateline.mention.RoleDetail(m.exact, r.organisationId, o.name, "
                    + MentionRepository.SPAN
                    + ") from Role r join r.mention m left join Organisation o on o.id = r.organisationId where %s"
                    + " order by r.appearance.pk, r.ordinal";

    /** The roles stated in one article, in its order, by the key of the appearance: one statement. */
    public Map<Long, List<RoleDetail>> ofArticle(String articleId) {
        return stated("m.articleId = :value", articleId);
    }

    /** The roles stated in several appearances, by the key of each: one statement. */
    Map<Long, List<RoleDetail>> of(Collection<Appearance> appearances) {
        return stated("r.appearance in :value", appearances);
    }

    private Map<Long, List<RoleDetail>> stated(String condition, Object value) {
        return getEntityManager()
                .createQuery(STATED.formatted(condition), Stated.class)
                .setParameter("value", value)
                .getResultStream()
                .collect(groupingBy(Stated::appearance, mapping(Stated::role, toList())));
    }
}
