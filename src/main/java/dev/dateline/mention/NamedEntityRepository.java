package dev.dateline.mention;

import static dev.dateline.list.Keyset.Direction.ASCENDING;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import dev.dateline.list.Conditions;
import dev.dateline.list.Keyset;
import dev.dateline.list.Page;
import dev.dateline.list.Slice;
import dev.dateline.mention.AppearanceRepository.NewsAppearance;
import dev.dateline.mention.AppearanceRepository.Tally;
import dev.dateline.mention.MentionRepository.Subject;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The people, places and organisations of all articles. */
@ApplicationScoped
public class NamedEntityRepository implements PanacheRepository<NamedEntity> {

    /** How many articles an entity's own page shows. */
    static final int SHOWN_ARTICLES = 100;

    private static final String INSIDE =
            """
            with recursive inside (id) as (
                select e.id from named_entity e where e.kind = 'PLACE' and e.id = :place
                union all
                select e.id from named_entity e join inside on e.kind = 'PLACE' and e.within_id = inside.id)
            select id from inside
            """;

    private final AppearanceRepository appearances;
    private final RoleRepository roles;
    private final MentionRepository mentions;

    NamedEntityRepository(AppearanceRepository appearances, RoleRepository roles, MentionRepository mentions) {
        this.appearances = appearances;
        this.roles = roles;
        this.mentions = mentions;
    }

    /** The entity of that kind and id. */
    public <E extends NamedEntity> Optional<E> find(Class<E> type, String id) {
        return getEntityManager()
                .createQuery("from " + type.getSimpleName() + " e where e.id = :id", type)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** The entities of that kind with these ids, by id; unknown ones are not among them. */
    public <E extends NamedEntity> Map<String, E> find(Class<E> type, Collection<String> ids) {
        return getEntityManager()
                .createQuery("from " + type.getSimpleName() + " e where e.id in :ids", type)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(toMap(entity -> entity.id, Function.identity()));
    }

    /** Removes the entities that no article mentions any more, unless another place lies in one. */
    public void forgetUnmentioned() {
        delete(
                "from NamedEntity e where not exists (select 1 from Appearance p where p.entity = e)"
                        + " and not (type(e) = Place and exists (select 1 from Place contained where contained.within = e.id))");
    }

    /**
     * The ids of a place and of all that lies in it, however deep; empty for an unknown place.
     */
    public List<String> inside(String placeId) {
        List<?> keys = getEntityManager()
                .createNativeQuery(INSIDE, String.class)
                .setParameter("place", placeId)
                .getResultList();
        return keys.stream().map(String.class::cast).toList();
    }

    /** One page of the entities of a kind, by name, in three statements. */
    <E extends NamedEntity, T> Page<T> page(
            Class<E> type, Conditions filters, Slice slice, BiFunction<E, Tally, T> represent) {
        Keyset<E> byName = new Keyset<E>()
                .within("e.kind")
                .by("e.sortName", ASCENDING, entity -> entity.sortName, Function.identity())
                .by("e.id", ASCENDING, entity -> entity.id, Function.identity());
        Page<E> rows = byName.page(
                getEntityManager(), type, "select e", "from " + type.getSimpleName() + " e", "", filters, slice);
        Map<Long, Tally> tallies = tallies(rows.items());
        return rows.map(entity -> represent.apply(entity, tallies.getOrDefault(entity.pk, Tally.NONE)));
    }

    Tally tally(NamedEntity entity) {
        return tallies(List.of(entity)).getOrDefault(entity.pk, Tally.NONE);
    }

    private Map<Long, Tally> tallies(List<? extends NamedEntity> entities) {
        if (entities.isEmpty()) {
            return Map.of();
        }
        return appearances.tallies(entities.stream().map(entity -> entity.pk).toList()).stream()
                .collect(toMap(Tally::entity, Function.identity()));
    }

    /** What the newest articles say of the entity, in three statements. */
    List<EntityInArticle> appearances(NamedEntity entity, SubjectKind kind) {
        List<NewsAppearance> rows = appearances.newest(entity, SHOWN_ARTICLES);
        Map<Long, List<Role>> stated = roles
                .of(rows.stream().map(NewsAppearance::appearance).toList())
                .stream()
                .collect(groupingBy(role -> role.appearance.pk));
        Map<Subject, List<Mention>> spans = mentions.of(
                kind,
                rows.stream()
                        .map(row -> new Subject(row.appearance().articleId, entity.id))
                        .toList());
        return rows.stream()
                .map(row -> EntityInArticle.of(
                        row,
                        stated.getOrDefault(row.appearance().pk, List.of()).stream()
                                .map(RoleDetail::of)
                                .toList(),
                        ArticleEntities.namings(
                                spans.getOrDefault(new Subject(row.appearance().articleId, entity.id), List.of()))))
                .toList();
    }
}
