package dev.dateline.extract;

import dev.dateline.extract.names.Entity;
import dev.dateline.extract.names.MentionFound;
import dev.dateline.extract.names.NameReader;
import dev.dateline.extract.names.OrganisationFound;
import dev.dateline.extract.names.PersonFound;
import dev.dateline.extract.passage.Mention;
import dev.dateline.extract.passage.Passage;
import dev.dateline.ingest.NewMention;
import dev.dateline.ingest.NewOrganisation;
import dev.dateline.ingest.NewPerson;
import dev.dateline.ingest.NewRole;
import dev.dateline.mention.Form;
import dev.dateline.provenance.Origin;
import dev.dateline.provenance.Provenance;
import dev.dateline.text.Slug;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes facts of the people and organisations that were found, and says which of them some words name. */
final class NameFacts {

    private static final String EXTRACTOR = ReaderKind.NAMES.word();
    private static final int LONGEST_ID = 80;
    private static final int DIGITS = 8;

    private final ArticleText text;
    private final String version;
    private final List<NewPerson> people = new ArrayList<>();
    private final List<NewOrganisation> organisations = new ArrayList<>();
    private final Map<Entity, String> ids = new IdentityHashMap<>();

    NameFacts(ArticleText text, Passage passage, String version) {
        this.text = text;
        this.version = version;
        List<String> organisationIds = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (OrganisationFound each : all(passage, OrganisationFound.class)) {
            organisationIds.add(free(organisationId(each), taken));
            add(each, organisationIds.get(organisationIds.size() - 1));
        }
        Set<String> takenByPeople = new HashSet<>();
        all(passage, PersonFound.class)
                .forEach(each -> add(each, free(personId(each), takenByPeople), organisationIds));
    }

    List<NewPerson> people() {
        return people;
    }

    List<NewOrganisation> organisations() {
        return organisations;
    }

    /** What a person or an organisation is called in the facts. */
    String id(Entity entity) {
        return ids.get(entity);
    }

    private static <E extends Entity> List<E> all(Passage passage, Class<E> kind) {
        return passage.all(NameReader.ENTITIES).stream()
                .map(Mention::of)
                .distinct()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private void add(PersonFound found, String id, List<String> organisationIds) {
        List<NewRole> roles = found.roles().stream()
                .map(role -> new NewRole(
                        text.mention(role.start(), role.end(), Form.ROLE),
                        role.organisation() == null ? null : organisationIds.get(role.organisation())))
                .toList();
        ids.put(found, id);
        people.add(new NewPerson(
                id, found.name(), null, roles, mentions(found.mentions()), provenance(found.confidence())));
    }

    private void add(OrganisationFound found, String id) {
        ids.put(found, id);
        organisations.add(new NewOrganisation(
                id,
                found.name(),
                found.acronym(),
                found.type(),
                null,
                mentions(found.mentions()),
                provenance(found.confidence())));
    }

    private List<NewMention> mentions(List<MentionFound> found) {
        return found.stream()
                .map(each -> text.mention(each.start(), each.end(), each.form()))
                .toList();
    }

    private Provenance provenance(double confidence) {
        return new Provenance(Origin.EXTRACTED, EXTRACTOR, version, confidence);
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
                        .anyMatch(mention -> organisation.name().equals(text.words(mention.start(), mention.end())));
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
