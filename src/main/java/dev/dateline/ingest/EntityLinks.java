package dev.dateline.ingest;

import static java.util.stream.Collectors.toMap;

import dev.dateline.database.ReadTransaction;
import dev.dateline.mention.NamedEntity;
import dev.dateline.mention.NamedEntityRepository;
import dev.dateline.mention.Organisation;
import dev.dateline.mention.Place;
import dev.dateline.text.Folding;
import dev.dateline.text.Slug;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Gives what was read out of a text the ids of the entities that are stored already: a place is the one with its GeoNames
 * id, an organisation the one with its name. So one entity has one id, whatever a text calls it: "sweida" for As-Suwayda.
 */
@ApplicationScoped
class EntityLinks {

    private final NamedEntityRepository entities;
    private final ReadTransaction transaction;

    EntityLinks(NamedEntityRepository entities, ReadTransaction transaction) {
        this.entities = entities;
        this.transaction = transaction;
    }

    /** @param ids those that the draft's facts have by their text alone; some of them become others */
    void link(Draft draft, Map<Object, String> ids) {
        if (!draft.places().isEmpty()) {
            putApart(transaction.call(() -> places(draft.places(), ids)), ids);
        }
        if (!draft.organisations().isEmpty()) {
            putApart(transaction.call(() -> organisations(draft.organisations(), ids)), ids);
        }
    }

    private Map<Object, String> places(List<Draft.Place> given, Map<Object, String> ids) {
        Map<Long, String> byGeonames =
                entities
                        .findByGeonames(given.stream()
                                .map(Draft.Place::geonames)
                                .filter(Objects::nonNull)
                                .toList())
                        .stream()
                        .collect(toMap(place -> place.geonames, place -> place.id, (first, later) -> first));
        Map<String, Place> byId =
                entities.find(Place.class, given.stream().map(ids::get).toList());
        Map<Object, String> linked = new IdentityHashMap<>();
        for (Draft.Place place : given) {
            String known = place.geonames() == null ? null : byGeonames.get(place.geonames());
            linked.put(place, known != null ? known : ownId(place, ids.get(place), byId));
        }
        return linked;
    }

    /** Two places of one name are told apart by their GeoNames ids. */
    private static String ownId(Draft.Place place, String id, Map<String, Place> byId) {
        Place stored = byId.get(id);
        boolean another = stored != null
                && stored.geonames != null
                && place.geonames() != null
                && !stored.geonames.equals(place.geonames());
        return another ? id + "-" + place.geonames() : id;
    }

    private Map<Object, String> organisations(List<Draft.Organisation> given, Map<Object, String> ids) {
        Map<String, String> byName =
                entities
                        .findByName(
                                Organisation.class,
                                given.stream()
                                        .map(each -> Folding.fold(each.name()))
                                        .toList())
                        .stream()
                        .collect(toMap(
                                stored -> stored.sortName, (NamedEntity stored) -> stored.id, (first, later) -> first));
        Map<Object, String> linked = new IdentityHashMap<>();
        for (Draft.Organisation each : given) {
            String stored = byName.get(Folding.fold(each.name()));
            linked.put(each, stored != null && isNamed(each, ids.get(each)) ? stored : ids.get(each));
        }
        return linked;
    }

    /** Whether its id is its name: one that says more is of its text only, such as "the Supreme Court". */
    private static boolean isNamed(Draft.Organisation organisation, String id) {
        return Slug.of(organisation.name(), Integer.MAX_VALUE).startsWith(id)
                || organisation.acronym() != null
                        && Slug.of(organisation.acronym(), Integer.MAX_VALUE).equals(id);
    }

    /** Entities that the text tells apart stay apart. */
    private static void putApart(Map<Object, String> linked, Map<Object, String> ids) {
        Set<String> taken = new HashSet<>();
        if (linked.values().stream().allMatch(taken::add)) {
            ids.putAll(linked);
        }
    }
}
