package dev.dateline.ingest;

import dev.dateline.mention.NamedEntity;
import dev.dateline.mention.NamedEntityRepository;
import dev.dateline.mention.Organisation;
import dev.dateline.mention.Person;
import dev.dateline.mention.Place;
import dev.dateline.problem.ProblemError;
import dev.dateline.provenance.Origin;
import dev.dateline.text.Folding;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
     * The stored rows, with what this document says of them. They are not stored by this: see {@link #store}.
     *
     * @throws RefusedArticleException where a place lies in an unknown one, or in itself
     */
    Known rows(NewArticle document) {
        Known known = new Known(
                stored(Person.class, document.people()),
                stored(Place.class, document.places()),
                stored(Organisation.class, document.organisations()));
        fill(document, known);
        contain(document.places(), known.places());
        return known;
    }

    void store(Known known) {
        Stream.of(known.people(), known.places(), known.organisations())
                .flatMap(rows -> rows.values().stream())
                .forEach(entities::persist);
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

    // Checked already; but another writer may have moved a place since.
    private void contain(List<NewPlace> given, Map<String, Place> places) {
        Containment containment = new Containment(id -> entities.find(Place.class, id));
        given.forEach(place -> containment.put(place.id(), places.get(place.id()).within));
        given.stream()
                .filter(place -> !isExtracted(place))
                .forEach(place -> contain(place, places.get(place.id()), containment));
        for (int i = 0; i < given.size(); i++) {
            NewPlace place = given.get(i);
            Place row = places.get(place.id());
            String before = row.within;
            contain(place, row, containment);
            Optional<String> fault = containment.fault(place.id());
            if (fault.isPresent()) {
                refuseCurated(place, "places[" + i + "].within", fault.get());
                // The rest of what was read out of the text is not the worse for it.
                row.within = before;
                containment.put(place.id(), before);
            }
        }
    }

    private static void contain(NewPlace given, Place row, Containment containment) {
        row.within = standing(given, given.within(), row.within);
        containment.put(row.id, row.within);
    }

    private static void refuseCurated(NewPlace place, String field, String fault) {
        if (!isExtracted(place)) {
            throw new RefusedArticleException(
                    List.of(new ProblemError(field, field + " " + fault + ".", place.within())));
        }
    }

    // What a person says stands; what was read out of a text only fills the gaps.
    private static <T> T standing(NewEntity by, T given, T stored) {
        return given == null || stored != null && isExtracted(by) ? stored : given;
    }

    private static boolean isExtracted(NewEntity given) {
        return given.provenance().origin() == Origin.EXTRACTED;
    }
}
