package dev.dateline.extract;

import dev.dateline.extract.names.Entities;
import dev.dateline.extract.names.MentionFound;
import dev.dateline.extract.names.OrganisationFound;
import dev.dateline.extract.names.PersonFound;
import dev.dateline.extract.places.PlaceFound;
import dev.dateline.ingest.NewMention;
import dev.dateline.ingest.NewOrganisation;
import dev.dateline.ingest.NewPerson;
import dev.dateline.ingest.NewPlace;
import dev.dateline.ingest.NewRole;
import dev.dateline.mention.Form;
import dev.dateline.provenance.Origin;
import dev.dateline.provenance.Provenance;
import dev.dateline.text.CanonicalText;
import dev.dateline.text.Slug;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes facts of the people, organisations and places that were found, and says which of them some words name. */
final class EntityFacts {

    /** A mention of an entity: the words' offsets are in UTF-16 units. */
    record Named(String id, boolean isPerson, int start, int end) {

        boolean overlaps(int from, int to) {
            return start < to && from < end;
        }
    }

    private static final String NAMES = "names";
    private static final String PLACES = "places";
    private static final int LONGEST_ID = 80;
    private static final int DIGITS = 8;

    private final CanonicalText text;
    private final String version;
    private final List<NewPerson> people = new ArrayList<>();
    private final List<NewOrganisation> organisations = new ArrayList<>();
    private final List<NewPlace> places = new ArrayList<>();
    private final List<Named> sources = new ArrayList<>();
    private final List<Named> spots = new ArrayList<>();

    EntityFacts(CanonicalText text, Entities.Found named, List<PlaceFound> located, String version) {
        this.text = text;
        this.version = version;
        List<String> organisationIds = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (OrganisationFound each : named.organisations()) {
            organisationIds.add(free(organisationId(each), taken));
            add(each, organisationIds.get(organisationIds.size() - 1));
        }
        Set<String> takenByPeople = new HashSet<>();
        named.people().forEach(each -> add(each, free(personId(each), takenByPeople), organisationIds));
        located.forEach(this::add);
    }

    List<NewPerson> people() {
        return people;
    }

    List<NewOrganisation> organisations() {
        return organisations;
    }

    List<NewPlace> places() {
        return places;
    }

    /** The person or organisation that is named among these words. */
    Optional<Named> source(int start, int end) {
        return among(sources, start, end);
    }

    /** The place that is named among these words. */
    Optional<Named> place(int start, int end) {
        return among(spots, start, end);
    }

    /** The last of several, and "southern Syria" rather than the "Syria" in it. */
    private static Optional<Named> among(List<Named> named, int start, int end) {
        return named.stream()
                .filter(each -> each.overlaps(start, end))
                .max(Comparator.comparingInt(Named::end).thenComparing(Named::start, Comparator.reverseOrder()));
    }

    private void add(PersonFound found, String id, List<String> organisationIds) {
        List<NewRole> roles = found.roles().stream()
                .map(role -> new NewRole(
                        NewMention.at(text, role.start(), role.end(), Form.ROLE),
                        role.organisation() == null ? null : organisationIds.get(role.organisation())))
                .toList();
        found.mentions().forEach(each -> sources.add(new Named(id, true, each.start(), each.end())));
        people.add(new NewPerson(
                id, found.name(), null, roles, mentions(found.mentions()), provenance(NAMES, found.confidence())));
    }

    private void add(OrganisationFound found, String id) {
        found.mentions().forEach(each -> sources.add(new Named(id, false, each.start(), each.end())));
        organisations.add(new NewOrganisation(
                id,
                found.name(),
                found.acronym(),
                found.type(),
                null,
                mentions(found.mentions()),
                provenance(NAMES, found.confidence())));
    }

    private void add(PlaceFound found) {
        found.mentions().forEach(each -> spots.add(new Named(found.id(), false, each.start(), each.end())));
        places.add(new NewPlace(
                found.id(),
                found.name(),
                found.type(),
                found.countryCode(),
                found.within(),
                found.location(),
                found.geonames(),
                null,
                found.mentions().stream()
                        .map(each -> NewMention.at(text, each.start(), each.end(), each.form()))
                        .toList(),
                provenance(PLACES, found.confidence())));
    }

    private List<NewMention> mentions(List<MentionFound> found) {
        return found.stream()
                .map(each -> NewMention.at(text, each.start(), each.end(), each.form()))
                .toList();
    }

    private Provenance provenance(String extractor, double confidence) {
        return new Provenance(Origin.EXTRACTED, extractor, version, confidence);
    }

    /** One word names many people: the id of somebody of whom a text says no more holds in this text only. */
    private String personId(PersonFound person) {
        String id = slug(person.name());
        return id.contains("-") ? id : id + "-" + text.sha256().substring(0, DIGITS);
    }

    /**
     * So is a description such as "government forces", unless a name was made of it, and so are names such as "Supreme
     * Court". An acronym is an id only of those that are known by it: the same letters are short for many others.
     */
    private String organisationId(OrganisationFound organisation) {
        boolean described = organisation.mentions().stream().allMatch(mention -> mention.form() == Form.NOMINAL)
                && organisation.mentions().stream()
                        .anyMatch(mention ->
                                organisation.name().equals(text.text().substring(mention.start(), mention.end())));
        boolean byAcronym = organisation.known() && organisation.acronym() != null;
        String id = slug(byAcronym ? organisation.acronym() : organisation.name());
        return described || organisation.common() ? id + "-" + text.sha256().substring(0, DIGITS) : id;
    }

    private static String slug(String name) {
        String id = Slug.of(name, LONGEST_ID);
        return id.isEmpty() ? "unnamed" : id;
    }

    private static String free(String id, Set<String> taken) {
        String free = id;
        for (int i = 2; !taken.add(free); i++) {
            free = id + "-" + i;
        }
        return free;
    }
}
