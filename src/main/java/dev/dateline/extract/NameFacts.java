package dev.dateline.extract;

import dev.dateline.extract.names.Entity;
import dev.dateline.extract.names.Entity.MentionFound;
import dev.dateline.extract.names.NameKind;
import dev.dateline.extract.names.NameReader;
import dev.dateline.extract.names.OrganisationFound;
import dev.dateline.extract.names.OrganisationFound.Rule;
import dev.dateline.extract.names.PersonFound;
import dev.dateline.extract.passage.Mention;
import dev.dateline.extract.passage.Passage;
import dev.dateline.extract.rules.Confidence;
import dev.dateline.ingest.Draft;
import dev.dateline.ingest.Draft.Grounds;
import dev.dateline.ingest.Draft.Step;
import dev.dateline.ingest.NewMention;
import dev.dateline.mention.Form;
import dev.dateline.provenance.Layer;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes facts of the people and organisations that were found. */
final class NameFacts {

    private static final String EXTRACTOR = ReaderKind.NAMES.word();

    /** What the model of names found, with a word that says the same or without one. */
    private static final Set<Rule> BY_THE_MODEL = EnumSet.of(Rule.TAGGED, Rule.TAGGED_KIND);

    private final ArticleText text;
    private final String version;
    private final List<Draft.Person> people = new ArrayList<>();
    private final List<Draft.Organisation> organisations = new ArrayList<>();
    private final Map<Entity, Draft.Party> made = new IdentityHashMap<>();

    NameFacts(ArticleText text, String version) {
        this.text = text;
        this.version = version;
    }

    void read(Passage passage) {
        all(passage, OrganisationFound.class).forEach(this::add);
        all(passage, PersonFound.class).forEach(this::add);
    }

    List<Draft.Person> people() {
        return people;
    }

    List<Draft.Organisation> organisations() {
        return organisations;
    }

    /** The fact that a person or an organisation is. */
    Draft.Party fact(Entity entity) {
        return made.get(entity);
    }

    private static <E extends Entity> List<E> all(Passage passage, Class<E> kind) {
        return passage.all(NameReader.ENTITIES).stream()
                .map(Mention::of)
                .distinct()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private void add(PersonFound found) {
        List<Draft.Role> roles = found.roles().stream()
                .map(role -> new Draft.Role(
                        text.mention(role.start(), role.end(), Form.ROLE),
                        role.organisation() == null ? null : organisations.get(role.organisation())))
                .toList();
        List<NewMention> mentions = mentions(found.mentions());
        List<Step> steps =
                List.of(tagged(NameKind.PERSON, mentions), new Step(Layer.NAMES, found.rule(), mentions.get(0)));
        Draft.Person person = new Draft.Person(
                found.name(), roles, mentions, Grounds.of(EXTRACTOR, version, found.confidence(), steps));
        people.add(person);
        made.put(found, person);
    }

    private void add(OrganisationFound found) {
        List<NewMention> mentions = mentions(found.mentions());
        Step gathered = new Step(Layer.NAMES, found.rule(), mentions.get(0));
        List<Step> steps = BY_THE_MODEL.contains(found.foundBy())
                ? List.of(tagged(NameKind.ORGANISATION, mentions), gathered)
                : List.of(gathered);
        Draft.Organisation organisation = new Draft.Organisation(
                found.name(),
                found.acronym(),
                found.type(),
                found.known(),
                found.common() || isDescribed(found),
                mentions,
                Grounds.of(EXTRACTOR, version, found.confidence(), steps));
        organisations.add(organisation);
        made.put(found, organisation);
    }

    /** Whether it has no name but a description such as "government forces". */
    private boolean isDescribed(OrganisationFound found) {
        return found.mentions().stream().allMatch(mention -> mention.form() == Form.NOMINAL)
                && found.mentions().stream()
                        .anyMatch(mention -> found.name().equals(text.words(mention.start(), mention.end())));
    }

    private List<NewMention> mentions(List<MentionFound> found) {
        return found.stream()
                .map(each -> text.mention(each.start(), each.end(), each.form()))
                .toList();
    }

    private static Step tagged(NameKind kind, List<NewMention> mentions) {
        return new Step(Layer.NAMES_MODEL, Confidence.key(kind), mentions.get(0));
    }
}
