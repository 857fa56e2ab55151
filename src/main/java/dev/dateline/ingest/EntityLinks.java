package dev.dateline.ingest;

import static java.util.stream.Collectors.toMap;

import dev.dateline.database.ReadTransaction;
import dev.dateline.ingest.NewArticle.NewDateline;
import dev.dateline.ingest.NewCasualty.NewAttribution;
import dev.dateline.mention.NamedEntity;
import dev.dateline.mention.NamedEntityRepository;
import dev.dateline.mention.Organisation;
import dev.dateline.mention.Place;
import dev.dateline.text.Folding;
import dev.dateline.text.Slug;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.HashMap;
import java.util.HashSet;
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

    /** The same article with other ids; references among its facts follow. */
    NewArticle link(NewArticle article) {
        if (article.places().isEmpty() && article.organisations().isEmpty()) {
            return article;
        }
        Map<String, String> places = transaction.call(() -> places(article.places()));
        Map<String, String> organisations = transaction.call(() -> organisations(article.organisations()));
        return article.withFacts(
                dateline(article.dateline(), places),
                article.people().stream()
                        .map(person -> linked(person, organisations))
                        .toList(),
                article.places().stream().map(place -> linked(place, places)).toList(),
                article.organisations().stream()
                        .map(organisation -> linked(organisation, organisations))
                        .toList(),
                article.dates(),
                article.casualties().stream()
                        .map(figure -> linked(figure, places, organisations))
                        .toList());
    }

    private Map<String, String> places(List<NewPlace> given) {
        Map<Long, String> byGeonames =
                entities
                        .findByGeonames(given.stream()
                                .map(NewPlace::geonames)
                                .filter(Objects::nonNull)
                                .toList())
                        .stream()
                        .collect(toMap(place -> place.geonames, place -> place.id, (first, later) -> first));
        Map<String, Place> byId =
                entities.find(Place.class, given.stream().map(NewPlace::id).toList());
        Map<String, String> ids = new HashMap<>();
        for (NewPlace place : given) {
            String known = place.geonames() == null ? null : byGeonames.get(place.geonames());
            ids.put(place.id(), known != null ? known : ownId(place, byId.get(place.id())));
        }
        return unique(ids);
    }

    /** Two places of one name are told apart by their GeoNames ids. */
    private static String ownId(NewPlace place, Place stored) {
        boolean another = stored != null
                && stored.geonames != null
                && place.geonames() != null
                && !stored.geonames.equals(place.geonames());
        return another ? place.id() + "-" + place.geonames() : place.id();
    }

    private Map<String, String> organisations(List<NewOrganisation> given) {
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
        Map<String, String> ids = new HashMap<>();
        for (NewOrganisation each : given) {
            String stored = byName.get(Folding.fold(each.name()));
            ids.put(each.id(), stored != null && isNamed(each) ? stored : each.id());
        }
        return unique(ids);
    }

    /** Whether its id is its name: one that says more is of its text only, such as "the Supreme Court". */
    private static boolean isNamed(NewOrganisation organisation) {
        return Slug.of(organisation.name(), Integer.MAX_VALUE).startsWith(organisation.id())
                || organisation.acronym() != null
                        && Slug.of(organisation.acronym(), Integer.MAX_VALUE).equals(organisation.id());
    }

    /** Entities that the article tells apart stay apart. */
    private static Map<String, String> unique(Map<String, String> ids) {
        Set<String> taken = new HashSet<>();
        boolean apart = ids.values().stream().allMatch(taken::add);
        if (!apart) {
            ids.replaceAll((id, linked) -> id);
        }
        return ids;
    }

    private static NewDateline dateline(NewDateline dateline, Map<String, String> places) {
        return dateline == null
                ? null
                : new NewDateline(dateline.words(), places.get(dateline.placeId()), dateline.agency());
    }

    private static NewPerson linked(NewPerson person, Map<String, String> organisations) {
        List<NewRole> roles = person.roles().stream()
                .map(role -> new NewRole(role.words(), organisations.get(role.organisationId())))
                .toList();
        return new NewPerson(
                person.id(), person.name(), person.wikidata(), roles, person.mentions(), person.provenance());
    }

    private static NewPlace linked(NewPlace place, Map<String, String> ids) {
        return new NewPlace(
                ids.get(place.id()),
                place.name(),
                place.type(),
                place.countryCode(),
                ids.getOrDefault(place.within(), place.within()),
                place.location(),
                place.geonames(),
                place.wikidata(),
                place.mentions(),
                place.provenance());
    }

    private static NewOrganisation linked(NewOrganisation organisation, Map<String, String> ids) {
        return new NewOrganisation(
                ids.get(organisation.id()),
                organisation.name(),
                organisation.acronym(),
                organisation.type(),
                organisation.wikidata(),
                organisation.mentions(),
                organisation.provenance());
    }

    private static NewCasualty linked(
            NewCasualty figure, Map<String, String> places, Map<String, String> organisations) {
        NewAttribution source = figure.attribution();
        return new NewCasualty(
                figure.id(),
                figure.measure(),
                figure.quantifier(),
                figure.value(),
                figure.lowerBound(),
                figure.upperBound(),
                figure.victims(),
                figure.aggregation(),
                figure.status(),
                new NewAttribution(source.kind(), organisations.get(source.organisationId()), source.personId()),
                places.get(figure.placeId()),
                figure.placePrecision(),
                figure.periodId(),
                figure.asOfId(),
                figure.subsetOf(),
                figure.restates(),
                figure.contradicts(),
                figure.evidence(),
                figure.provenance());
    }
}
