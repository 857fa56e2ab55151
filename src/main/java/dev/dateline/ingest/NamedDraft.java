package dev.dateline.ingest;

import dev.dateline.article.Explanation;
import dev.dateline.casualty.AttributionKind;
import dev.dateline.ingest.Draft.Relation;
import dev.dateline.ingest.NewArticle.NewDateline;
import dev.dateline.ingest.NewCasualty.Filing;
import dev.dateline.ingest.NewCasualty.NewAttribution;
import dev.dateline.ingest.NewCasualty.NewEvidence;
import dev.dateline.ingest.NewEvent.NewToll;
import dev.dateline.problem.ProblemError;
import dev.dateline.text.CanonicalText;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A draft whose facts have ids: writes the article that they make. A fact can be taken out; what holds it stays and no longer
 * does: a figure of a place that is gone is a figure without a place.
 */
final class NamedDraft {

    private static final Pattern FACT =
            Pattern.compile("(people|places|organisations|dates|casualties|events)\\[([0-9]+)].*");
    private static final Pattern TOLL = Pattern.compile("events\\[([0-9]+)]\\.tolls\\[([0-9]+)].*");
    private static final String DATELINE = "dateline";

    private final Draft draft;
    private final Map<Object, String> ids;
    private final Map<Draft.Figure, List<Relation>> relations = new IdentityHashMap<>();
    private final Set<Object> out = Collections.newSetFromMap(new IdentityHashMap<>());

    /** @param ids of all facts of the draft, by the facts themselves */
    NamedDraft(Draft draft, Map<Object, String> ids) {
        this.draft = draft;
        this.ids = ids;
        draft.relations().forEach(relation -> relations
                .computeIfAbsent(relation.figure(), figure -> new ArrayList<>())
                .add(relation));
    }

    /** Takes out the facts of the written article that these errors are of; {@code false} where one is of no single fact. */
    boolean takeOut(List<ProblemError> errors) {
        Set<Object> refused = Collections.newSetFromMap(new IdentityHashMap<>());
        for (ProblemError error : errors) {
            Matcher fact = FACT.matcher(error.field());
            Matcher toll = TOLL.matcher(error.field());
            if (toll.matches()) {
                Draft.Event event = events().get(Integer.parseInt(toll.group(1)));
                refused.add(tolls(event).get(Integer.parseInt(toll.group(2))));
            } else if (fact.matches()) {
                refused.add(written(fact.group(1)).get(Integer.parseInt(fact.group(2))));
            } else if (error.field().startsWith(DATELINE)) {
                refused.add(draft.dateline());
            } else {
                return false;
            }
        }
        return out.addAll(refused);
    }

    /** Takes out all facts. */
    void takeOutAll() {
        out.addAll(ids.keySet());
        out.add(draft.dateline());
    }

    private List<?> written(String part) {
        return switch (part) {
            case "people" -> kept(draft.people());
            case "places" -> kept(draft.places());
            case "organisations" -> kept(draft.organisations());
            case "dates" -> kept(draft.dates());
            case "events" -> events();
            default -> kept(draft.figures());
        };
    }

    private <T> List<T> kept(List<T> facts) {
        return facts.stream().filter(fact -> !out.contains(fact)).toList();
    }

    private <T, N> List<N> written(List<T> facts, Function<T, N> write) {
        return kept(facts).stream().map(write).toList();
    }

    /** Of a fact that is there; {@code null} for none and for one that is taken out. */
    private String id(Object fact) {
        return out.contains(fact) ? null : ids.get(fact);
    }

    /** How each fact that is left was read. */
    List<Explanation> explain(CanonicalText text) {
        return Explaining.of(draft, this::id, text);
    }

    /** The article with the facts that are left. */
    NewArticle write(NewArticle bare) {
        return new NewArticle(
                bare.id(),
                bare.headline(),
                bare.standfirst(),
                bare.paragraphs(),
                bare.publisher(),
                draft.language().tag(),
                draft.language().note(),
                bare.url(),
                bare.published(),
                dateline(draft.dateline()),
                written(draft.people(), this::person),
                written(draft.places(), this::place),
                written(draft.organisations(), this::organisation),
                written(draft.dates(), this::date),
                written(draft.figures(), this::figure),
                events().stream().map(this::event).toList(),
                draft.failedReaders());
    }

    private NewDateline dateline(Draft.Dateline filed) {
        return filed == null || out.contains(filed)
                ? null
                : new NewDateline(filed.words(), id(filed.place()), filed.agency());
    }

    private NewPerson person(Draft.Person person) {
        List<NewRole> roles = person.roles().stream()
                .map(role -> new NewRole(role.words(), id(role.organisation())))
                .toList();
        return new NewPerson(
                id(person),
                person.name(),
                null,
                roles,
                person.mentions(),
                person.grounds().provenance());
    }

    private NewPlace place(Draft.Place place) {
        return new NewPlace(
                id(place),
                place.name(),
                place.type(),
                place.countryCode(),
                id(place.within()),
                place.location(),
                place.geonames(),
                null,
                place.mentions(),
                place.grounds().provenance());
    }

    private NewOrganisation organisation(Draft.Organisation organisation) {
        return new NewOrganisation(
                id(organisation),
                organisation.name(),
                organisation.acronym(),
                organisation.type(),
                null,
                organisation.mentions(),
                organisation.grounds().provenance());
    }

    private NewDate date(Draft.Date date) {
        return new NewDate(
                id(date),
                date.edtf(),
                date.modifier(),
                date.partOfDay(),
                date.basis(),
                date.note() != null,
                date.note(),
                date.mentions(),
                date.grounds().provenance());
    }

    private NewCasualty figure(Draft.Figure figure) {
        Draft.Counted counted = figure.counted();
        Draft.Evidence words = figure.evidence();
        Draft.Amount amount = counted.amount();
        Optional<Draft.Where> place = place(figure);
        Optional<Draft.When> period = time(figure, false);
        Optional<Draft.When> asOf = time(figure, true);
        return new NewCasualty(
                id(figure),
                counted.measure(),
                amount.quantifier(),
                amount.value(),
                amount.lowerBound(),
                amount.upperBound(),
                counted.victims(),
                counted.aggregation(),
                counted.status(),
                attribution(figure.source()),
                place.map(where -> id(where.place())).orElse(null),
                null,
                period.map(when -> id(when.date())).orElse(null),
                asOf.map(when -> id(when.date())).orElse(null),
                others(figure, Relation.Kind.PART_OF).findFirst().orElse(null),
                others(figure, Relation.Kind.RESTATES).findFirst().orElse(null),
                others(figure, Relation.Kind.CONTRADICTS).toList(),
                new NewEvidence(
                        words.claim(),
                        words.number(),
                        words.quantifier(),
                        words.measure(),
                        words.victims(),
                        figure.source().words(),
                        place.map(Draft.Where::words).orElse(null),
                        period.map(Draft.When::words).orElse(null),
                        asOf.map(Draft.When::words).orElse(null)),
                filing(figure.time()),
                figure.grounds().provenance());
    }

    /** Those of whose figures one is left. */
    private List<Draft.Event> events() {
        return kept(draft.events()).stream()
                .filter(event -> !kept(event.figures()).isEmpty())
                .toList();
    }

    private List<Draft.Toll> tolls(Draft.Event event) {
        return kept(event.tolls()).stream()
                .filter(toll -> !kept(toll.figures()).isEmpty())
                .toList();
    }

    private NewEvent event(Draft.Event event) {
        return new NewEvent(
                id(event),
                event.isMain(),
                event.words(),
                id(event.place()),
                id(event.period()),
                written(event.figures(), this::id),
                tolls(event).stream()
                        .map(toll -> new NewToll(toll.measure(), written(toll.figures(), this::id)))
                        .toList(),
                event.grounds().provenance());
    }

    /** What was of a time that is not known, or no fact after all, is not of the publication's. */
    private Filing filing(Draft.When time) {
        if (time == null) {
            return Filing.AS_DATED;
        }
        return id(time.date()) == null ? Filing.NOWHERE : time.isOpen() ? Filing.OPEN : Filing.AS_DATED;
    }

    /** A source whose words name nobody that is known is some official. */
    private NewAttribution attribution(Draft.Source source) {
        String party = id(source.party());
        boolean isNameless = source.kind() == AttributionKind.NAMED && party == null;
        boolean isPerson = source.party() instanceof Draft.Person;
        return new NewAttribution(
                isNameless ? AttributionKind.OFFICIAL : source.kind(),
                isPerson ? null : party,
                isPerson ? party : null);
    }

    private Optional<Draft.Where> place(Draft.Figure figure) {
        return Optional.ofNullable(figure.place()).filter(where -> id(where.place()) != null);
    }

    private Optional<Draft.When> time(Draft.Figure figure, boolean isAsOf) {
        return Optional.ofNullable(figure.time())
                .filter(when -> when.isAsOf() == isAsOf)
                .filter(when -> id(when.date()) != null);
    }

    private Stream<String> others(Draft.Figure figure, Relation.Kind kind) {
        return relations.getOrDefault(figure, List.of()).stream()
                .filter(relation -> relation.kind() == kind)
                .map(relation -> id(relation.other()))
                .filter(Objects::nonNull);
    }
}
