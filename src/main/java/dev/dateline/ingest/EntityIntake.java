package dev.dateline.ingest;

import dev.dateline.http.ProblemError;
import dev.dateline.mention.NamedEntity;
import dev.dateline.mention.NamedEntityRepository;
import dev.dateline.mention.Organisation;
import dev.dateline.mention.Person;
import dev.dateline.mention.Place;
import dev.dateline.text.Folding;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Stores the named entities of a document. What a new document says of the entity itself (its links, its location)
 * stands from then on, and what it does not say stays. What an article calls an entity, and the roles it gives one, stay
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

    /** @throws RefusedArticleException where a place lies in an unknown one, or in itself */
    Known store(NewArticle document) {
        Map<String, Person> people = rows(Person.class, document.people(), Person::new);
        Map<String, Place> places = rows(Place.class, document.places(), Place::new);
        document.places().forEach(given -> fill(places.get(given.id()), given));
        contain(document.places(), places);
        Map<String, Organisation> organisations = rows(Organisation.class, document.organisations(), Organisation::new);
        document.organisations().forEach(given -> fill(organisations.get(given.id()), given));
        return new Known(people, places, organisations);
    }

    private <E extends NamedEntity> Map<String, E> rows(
            Class<E> type, List<? extends NewEntity> given, Supplier<E> create) {
        Map<String, E> rows = new HashMap<>(
                entities.find(type, given.stream().map(NewEntity::id).toList()));
        for (NewEntity entity : given) {
            E row = rows.computeIfAbsent(entity.id(), id -> create.get());
            row.id = entity.id();
            row.name = entity.name();
            row.sortName = Folding.fold(entity.name());
            row.wikidata = newest(entity.wikidata(), row.wikidata);
            entities.persist(row);
        }
        return rows;
    }

    private static void fill(Place row, NewPlace given) {
        row.type = given.type();
        row.countryCode = newest(given.countryCode(), row.countryCode);
        row.geonames = newest(given.geonames(), row.geonames);
        if (given.location() != null) {
            row.latitude = given.location().latitude();
            row.longitude = given.location().longitude();
            row.locationPrecision = given.location().precision();
            row.locationSource = given.location().source();
        }
    }

    private static void fill(Organisation row, NewOrganisation given) {
        row.type = given.type();
        row.acronym = newest(given.acronym(), row.acronym);
    }

    private void contain(List<NewPlace> given, Map<String, Place> places) {
        for (int i = 0; i < given.size(); i++) {
            String within = given.get(i).within();
            if (within != null) {
                String field = "places[" + i + "].within";
                Place container = places.containsKey(within)
                        ? places.get(within)
                        : entities.find(Place.class, within)
                                .orElseThrow(
                                        () -> refused(field, "is no place of this document, and none stored", within));
                Place place = places.get(given.get(i).id());
                place.within = container;
                refuseCircle(place, field, within);
            }
        }
    }

    // The places inside a place are found by walking down; a circle would be walked for ever.
    private static void refuseCircle(Place place, String field, String within) {
        for (Place outer = place.within; outer != null; outer = outer.within) {
            if (outer == place) {
                throw refused(field, "would make the place lie in itself", within);
            }
        }
    }

    private static RefusedArticleException refused(String field, String message, String value) {
        return new RefusedArticleException(List.of(new ProblemError(field, message, value)));
    }

    private static <T> T newest(T given, T stored) {
        return given == null ? stored : given;
    }
}
