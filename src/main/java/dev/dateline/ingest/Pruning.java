package dev.dateline.ingest;

import dev.dateline.casualty.AttributionKind;
import dev.dateline.ingest.NewArticle.NewDateline;
import dev.dateline.ingest.NewCasualty.NewAttribution;
import dev.dateline.ingest.NewCasualty.NewEvidence;
import dev.dateline.problem.ProblemError;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out of an article those of its extracted facts that the check refuses, so that the others stand. What names one of
 * them stays, and no longer names it: a figure of a place that is gone is a figure without a place.
 */
final class Pruning {

    /** The kinds of facts, as an error's field begins. */
    enum Part {
        PEOPLE,
        PLACES,
        ORGANISATIONS,
        DATES,
        CASUALTIES
    }

    private static final Pattern FACT = Pattern.compile("(people|places|organisations|dates|casualties)\\[([0-9]+)].*");
    private static final String DATELINE = "dateline";

    private final NewArticle article;
    private final Map<Part, Set<Integer>> refused = new EnumMap<>(Part.class);
    private final Map<Part, Set<String>> left = new EnumMap<>(Part.class);
    private boolean isDatelineRefused;

    private Pruning(NewArticle article) {
        this.article = article;
        for (Part part : Part.values()) {
            refused.put(part, new HashSet<>());
        }
    }

    /** The article without the facts that these errors are of; empty where one is of no single fact. */
    static Optional<NewArticle> of(NewArticle article, List<ProblemError> errors) {
        Pruning pruning = new Pruning(article);
        boolean isAllOfFacts = errors.stream().allMatch(pruning::refuse);
        return isAllOfFacts ? Optional.of(pruning.pruned()) : Optional.empty();
    }

    private boolean refuse(ProblemError error) {
        Matcher fact = FACT.matcher(error.field());
        if (fact.matches()) {
            refused.get(Part.valueOf(fact.group(1).toUpperCase(Locale.ROOT))).add(Integer.valueOf(fact.group(2)));
            return true;
        }
        boolean isOfDateline = error.field().startsWith(DATELINE);
        isDatelineRefused |= isOfDateline;
        return isOfDateline;
    }

    private NewArticle pruned() {
        List<NewPerson> people = kept(Part.PEOPLE, article.people(), NewPerson::id);
        List<NewPlace> places = kept(Part.PLACES, article.places(), NewPlace::id);
        List<NewOrganisation> organisations = kept(Part.ORGANISATIONS, article.organisations(), NewOrganisation::id);
        List<NewDate> dates = kept(Part.DATES, article.dates(), NewDate::id);
        List<NewCasualty> figures = kept(Part.CASUALTIES, article.casualties(), NewCasualty::id);
        return article.withFacts(
                isDatelineRefused ? null : dateline(article.dateline()),
                people.stream().map(this::person).toList(),
                places.stream().map(this::place).toList(),
                organisations,
                dates,
                figures.stream().map(this::figure).toList());
    }

    private <T> List<T> kept(Part part, List<T> facts, Function<T, String> id) {
        List<T> kept = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            if (!refused.get(part).contains(i)) {
                kept.add(facts.get(i));
            }
        }
        left.put(part, new HashSet<>(kept.stream().map(id).toList()));
        return kept;
    }

    /** The id, if it is that of a fact that is still there; otherwise {@code null}. */
    private String left(Part part, String id) {
        return left.get(part).contains(id) ? id : null;
    }

    private NewDateline dateline(NewDateline filed) {
        return filed == null
                ? null
                : new NewDateline(filed.words(), left(Part.PLACES, filed.placeId()), filed.agency());
    }

    private NewPerson person(NewPerson person) {
        List<NewRole> roles = person.roles().stream()
                .map(role -> new NewRole(role.words(), left(Part.ORGANISATIONS, role.organisationId())))
                .toList();
        return new NewPerson(
                person.id(), person.name(), person.wikidata(), roles, person.mentions(), person.provenance());
    }

    /** What a place lies in may be stored already, and is no fact of this text. */
    private NewPlace place(NewPlace place) {
        boolean isGone = refused.get(Part.PLACES).stream()
                .anyMatch(gone -> article.places().get(gone).id().equals(place.within()));
        return new NewPlace(
                place.id(),
                place.name(),
                place.type(),
                place.countryCode(),
                isGone ? null : place.within(),
                place.location(),
                place.geonames(),
                place.wikidata(),
                place.mentions(),
                place.provenance());
    }

    private NewCasualty figure(NewCasualty figure) {
        String place = left(Part.PLACES, figure.placeId());
        String period = left(Part.DATES, figure.periodId());
        String asOf = left(Part.DATES, figure.asOfId());
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
                attribution(figure.attribution()),
                place,
                place == null ? null : figure.placePrecision(),
                period,
                asOf,
                left(Part.CASUALTIES, figure.subsetOf()),
                left(Part.CASUALTIES, figure.restates()),
                figure.contradicts().stream()
                        .filter(left.get(Part.CASUALTIES)::contains)
                        .toList(),
                evidence(figure.evidence(), place != null, period != null, asOf != null),
                figure.provenance());
    }

    /** As for a source whose words name nobody that is known. */
    private NewAttribution attribution(NewAttribution source) {
        String organisation = left(Part.ORGANISATIONS, source.organisationId());
        String person = left(Part.PEOPLE, source.personId());
        boolean isNameless = source.kind() == AttributionKind.NAMED && organisation == null && person == null;
        return new NewAttribution(isNameless ? AttributionKind.OFFICIAL : source.kind(), organisation, person);
    }

    private static NewEvidence evidence(NewEvidence given, boolean hasPlace, boolean hasPeriod, boolean hasAsOf) {
        return new NewEvidence(
                given.claim(),
                given.number(),
                given.quantifier(),
                given.measure(),
                given.victims(),
                given.attribution(),
                hasPlace ? given.place() : null,
                hasPeriod ? given.period() : null,
                hasAsOf ? given.asOf() : null);
    }
}
