package dev.dateline.ingest;

import static java.util.stream.Collectors.toSet;

import dev.dateline.http.ProblemError;
import dev.dateline.mention.NamedEntity;
import dev.dateline.mention.NamedEntityRepository;
import dev.dateline.mention.Organisation;
import dev.dateline.mention.Person;
import dev.dateline.mention.Place;
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

    /** The ids of all entities that the document names. */
    Set<String> ids(NewArticle document) {
        return Stream.of(document.people(), document.places(), document.organisations())
                .flatMap(List::stream)
                .map(NewEntity::id)
                .collect(toSet());
    }

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
        given.forEach(place -> places.get(place.id()).within = newest(place.within(), places.get(place.id()).within));
        for (int i = 0; i < given.size(); i++) {
            refuseCircle(given.get(i).id(), new HashMap<>(places), "places[" + i + "].within");
        }
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

    private static <T> T newest(T given, T stored) {
        return given == null ? stored : given;
    }
}
