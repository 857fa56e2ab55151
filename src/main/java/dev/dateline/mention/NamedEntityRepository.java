package dev.dateline.mention;

import static dev.dateline.list.Keyset.Direction.ASCENDING;
import static java.util.stream.Collectors.toMap;

import dev.dateline.list.Conditions;
import dev.dateline.list.Keyset;
import dev.dateline.list.Page;
import dev.dateline.list.Slice;
import dev.dateline.mention.AppearanceRepository.NewsAppearance;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private static final String NESTED = "select e, around.name";
    private static final String AROUND = "left join Place around on around.id = e.within";

    private static final String COUNT =
            """
            update named_entity set articles = articles ± 1, mentions = mentions ±
                (select mention_count from appearance where article_id = :article and entity_pk = named_entity.pk)
            where pk in (select entity_pk from appearance where article_id = :article)
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

    /** What the entities with these ids are listed as, whatever their kind: one statement, or none where there is no id. */
    public EntityNames names(Collection<String> ids) {
        return new EntityNames(
                ids.isEmpty()
                        ? List.of()
                        : getEntityManager()
                                .createQuery(
                                        "select e.kind, e.id, e.name from NamedEntity e where e.id in :ids",
                                        EntityNames.Row.class)
                                .setParameter("ids", ids)
                                .getResultList());
    }

    /** What the entity of that kind and id is listed as. */
    public Optional<String> nameOf(Class<? extends NamedEntity> type, String id) {
        return find(type, id).map(entity -> entity.name);
    }

    /** What the places with these ids are listed as, by id; unknown ones are not among them. */
    public Map<String, String> placeNames(Collection<String> ids) {
        return find(Place.class, ids).values().stream().collect(toMap(place -> place.id, place -> place.name));
    }

    /** The entities of that kind that are listed under one of these folded names. */
    public <E extends NamedEntity> List<E> findByName(Class<E> type, Collection<String> sortNames) {
        return getEntityManager()
                .createQuery("from " + type.getSimpleName() + " e where e.sortName in :names order by e.pk", type)
                .setParameter("names", sortNames)
                .getResultList();
    }

    /** The places with these GeoNames ids. */
    public List<Place> findByGeonames(Collection<Long> geonames) {
        return getEntityManager()
                .createQuery("from Place e where e.geonames in :geonames order by e.pk", Place.class)
                .setParameter("geonames", geonames)
                .getResultList();
    }

    /**
     * Counts an article's appearances in its entities, after they are stored.
     */
    public void countIn(String articleId) {
        count(articleId, '+');
    }

    /** Takes an article's appearances out of what its entities count, before they are removed. */
    public void countOut(String articleId) {
        count(articleId, '-');
    }

    private void count(String articleId, char sign) {
        getEntityManager()
                .createNativeQuery(COUNT.replace('±', sign))
                .setParameter("article", articleId)
                .executeUpdate();
    }

    /**
     * Removes the entities that no article mentions any more, unless another place lies in one: from the innermost place
     * outwards, since a country can go once its towns have gone.
     */
    public void forgetUnmentioned() {
        long removed;
        do {
            removed = delete(
                    "from NamedEntity e where e.articles = 0"
                            + " and not (type(e) = Place and exists (select 1 from Place contained where contained.within = e.id))");
        } while (removed > 0);
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

    /** One page of the entities of a kind, by name, in two statements. */
    <E extends NamedEntity, T> Page<T> page(Class<E> type, Conditions filters, Slice slice, Function<E, T> represent) {
        return NamedEntityRepository.<E>byName(Function.identity())
                .page(getEntityManager(), type, "select e", "from " + type.getSimpleName() + " e", "", filters, slice)
                .map(represent);
    }

    /** One page of the places, by name, in two statements. */
    Page<PlaceSummary> places(Conditions filters, Slice slice) {
        return byName(NestedPlace::place)
                .page(getEntityManager(), NestedPlace.class, NESTED, "from Place e", AROUND, filters, slice)
                .map(PlaceSummary::of);
    }

    /** The place of that id. */
    Optional<NestedPlace> findPlace(String id) {
        return getEntityManager()
                .createQuery(NESTED + " from Place e " + AROUND + " where e.id = :id", NestedPlace.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    private static <R> Keyset<R> byName(Function<R, ? extends NamedEntity> entity) {
        return new Keyset<R>()
                .within("e.kind")
                .by("e.sortName", ASCENDING, row -> entity.apply(row).sortName, Function.identity())
                .by("e.id", ASCENDING, row -> entity.apply(row).id, Function.identity());
    }

    /** What the newest articles say of the entity, in three statements. */
    List<EntityInArticle> appearances(NamedEntity entity, SubjectKind kind) {
        List<NewsAppearance> rows = appearances.newest(entity, SHOWN_ARTICLES);
        Map<Long, List<RoleDetail>> stated =
                roles.of(rows.stream().map(NewsAppearance::appearance).toList());
        Map<Subject, List<MentionDetail>> spans = mentions.of(
                kind,
                rows.stream()
                        .map(row -> new Subject(row.appearance().articleId, entity.id))
                        .toList());
        return rows.stream()
                .map(row -> EntityInArticle.of(
                        row,
                        stated.getOrDefault(row.appearance().pk, List.of()),
                        ArticleEntities.namings(
                                spans.getOrDefault(new Subject(row.appearance().articleId, entity.id), List.of()))))
                .toList();
    }
}
