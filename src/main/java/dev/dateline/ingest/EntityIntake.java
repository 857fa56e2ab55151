package dev.dateline.ingest;

import dev.dateline.http.ProblemError;
import dev.dateline.mention.NamedEntity;
import dev.dateline.mention.NamedEntityRepository;
import dev.dateline.mention.Organisation;
import dev.dateline.mention.Person;
import dev.dateline.mention.Place;
import dev.dateline.provenance.Origin;
import dev.dateline.text.Folding;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Stores the named entities of a document. What a new document says of the entity itself (its links, its location)
 * stands from then on, and what it does not say stays. What was extracted never takes the place of what is there. What an article calls an entity, and the roles it gives one, stay
 * with that article.
 */
@ApplicationScoped
class EntityIntake {

    private final NamedEntityRepository entities;

    EntityIntake(NamedEntityRepository entities) {
        this.entities = entities;
    }

    /** The rows of a document's entities, by their ids. */
    record Known(Map<String, Person> people, Map<String, Place> places, Map<String, Organisation> organisations) {}

    /**
     * The stored rows, with what this document says of them.
     *
     * @throws RefusedArticleException where a place lies in an unknown one, or in itself
     */
    Known store(NewArticle document) {
        Known known = new Known(
                stored(Person.class, document.people()),
                stored(Place.class, document.places()),
                stored(Organisation.class, document.organisations()));
        fill(document, known);
        contain(document.places(), known.places());
        Stream.of(known.people(), known.places(), known.organisations())
                .flatMap(rows -> rows.values().stream())
                .forEach(entities::persist);
        return known;
    }

    /** Rows of what this document alone says, which are not going to be stored. */
    static Known unstored(NewArticle document) {
        Known known = new Known(new HashMap<>(), new HashMap<>(), new HashMap<>());
        fill(document, known);
        document.places().forEach(given -> known.places().get(given.id()).within = given.within());
        return known;
    }

    private <E extends NamedEntity> Map<String, E> stored(Class<E> type, List<? extends NewEntity> given) {
        return new HashMap<>(
                entities.find(type, given.stream().map(NewEntity::id).toList()));
    }

    private static void fill(NewArticle document, Known known) {
        document.people().forEach(given -> row(given, known.people(), Person::new));
        document.places().forEach(given -> fill(row(given, known.places(), Place::new), given));
        document.organisations().forEach(given -> fill(row(given, known.organisations(), Organisation::new), given));
    }

    private static <E extends NamedEntity> E row(NewEntity given, Map<String, E> rows, Supplier<E> create) {
        E row = rows.computeIfAbsent(given.id(), id -> create.get());
        row.id = given.id();
        row.name = standing(given, given.name(), row.name);
        row.sortName = Folding.fold(row.name);
        row.wikidata = standing(given, given.wikidata(), row.wikidata);
        return row;
    }

    private static void fill(Place row, NewPlace given) {
        row.type = standing(given, given.type(), row.type);
        row.countryCode = standing(given, given.countryCode(), row.countryCode);
        row.geonames = standing(given, given.geonames(), row.geonames);
        if (given.location() != null && (row.latitude == null || !isExtracted(given))) {
            row.latitude = given.location().latitude();
            row.longitude = given.location().longitude();
            row.locationPrecision = given.location().precision();
            row.locationSource = given.location().source();
        }
    }

    private static void fill(Organisation row, NewOrganisation given) {
        row.type = standing(given, given.type(), row.type);
        row.acronym = standing(given, given.acronym(), row.acronym);
    }

    private void contain(List<NewPlace> given, Map<String, Place> places) {
        given.stream().filter(place -> !isExtracted(place)).forEach(place -> contain(place, places.get(place.id())));
        for (int i = 0; i < given.size(); i++) {
            Place row = places.get(given.get(i).id());
            String before = row.within;
            try {
                contain(given.get(i), row);
                refuseCircle(row.id, new HashMap<>(places), "places[" + i + "].within");
            } catch (RefusedArticleException wrong) {
                if (!isExtracted(given.get(i))) {
                    throw wrong;
                }
                // The rest of what was read out of the text is not the worse for it.
                row.within = before;
            }
        }
    }

    private static void contain(NewPlace given, Place row) {
        row.within = standing(given, given.within(), row.within);
    }

    // The places inside a place are found by walking down; a circle would be walked for ever.
    private void refuseCircle(String place, Map<String, Place> places, String field) {
        Set<String> inner = new HashSet<>(Set.of(place));
        String outer = places.get(place).within;
        while (outer != null) {
            if (!inner.add(outer)) {
                throw refused(field, "would make a place lie in itself", outer);
            }
            String id = outer;
            outer = places.computeIfAbsent(id, unread -> entities.find(Place.class, id)
                            .orElseThrow(() -> refused(field, "is no place of this document, and none stored", id)))
                    .within;
        }
    }

    private static RefusedArticleException refused(String field, String message, String value) {
        return new RefusedArticleException(List.of(new ProblemError(field, field + " " + message + ".", value)));
    }

    // What a person says stands; what was read out of a text only fills the gaps.
    private static <T> T standing(NewEntity by, T given, T stored) {
        return given == null || stored != null && isExtracted(by) ? stored : given;
    }

    private static boolean isExtracted(NewEntity given) {
        return given.provenance().origin() == Origin.EXTRACTED;
    }
}
