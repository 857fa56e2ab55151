package dev.dateline.extract.names;

import dev.dateline.extract.names.Entity.MentionFound;
import dev.dateline.extract.names.OrganisationFound.Rule;
import dev.dateline.extract.passage.Tokens;
import dev.dateline.extract.rules.Confidence;
import dev.dateline.mention.Form;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/**
 * Turns the names that were found in a text into the people and organisations it is about, each with all its mentions. What
 * is doubtful is left out: a wrong fact is worse than none.
 */
public final class Entities {

    /**
     * What a text names.
     *
     * @param names all that are people's, organisations' or places' names, in order; which places, is for others to say
     */
    public record Found(List<PersonFound> people, List<OrganisationFound> organisations, List<NameFound> names) {}

    private static final ToDoubleBiFunction<String, Double> MEASURED =
            Confidence.measured(Entities.class, "entities.properties")::of;

    /** The confidence below which an entity is left out. */
    private static final double LEAST = 0.5;

    private static final double MOST_AGREED = 0.98;

    private final Tokens tokens;
    private final ToDoubleBiFunction<String, Double> confidence;
    private final double least;
    private final BitSet covered = new BitSet();
    private final BitSet inPeople = new BitSet();
    private final BitSet inOthers = new BitSet();

    private Entities(Tokens tokens, ToDoubleBiFunction<String, Double> confidence, double least) {
        this.tokens = tokens;
        this.confidence = confidence;
        this.least = least;
    }

    /** The people and organisations in the order of their first mention. */
    public static Found of(Tokens tokens, List<NameFound> names) {
        return new Entities(tokens, MEASURED, LEAST).found(names);
    }

    /** All of them, with how sure each rule says it is instead of how often it is right: what calibration starts from. */
    public static Found uncalibrated(Tokens tokens, List<NameFound> names) {
        return new Entities(tokens, (rule, score) -> score, 0).found(names);
    }

    private Found found(List<NameFound> given) {
        NameRepair repair = new NameRepair(tokens);
        Acronyms acronyms = new Acronyms(tokens);
        List<NameFound> repaired = acronyms.completed(Misreadings.corrected(tokens, repair.repair(given)));
        List<OrganisationSpan> groups = groups(repaired);
        List<NameFound> names =
                new ArrayList<>(Misreadings.corrected(tokens, KindVote.agreed(tokens, outside(groups, repaired))));
        groups.forEach(group -> covered.set(group.from(), group.to()));
        names.forEach(name -> covered.set(name.from(), name.to()));
        names.addAll(Repeats.of(tokens, names, covered));
        names = repair.repair(names);
        names.forEach(name -> covered.set(name.from(), name.to()));

        List<Person> people = PersonClusters.of(tokens, of(NameKind.PERSON, names));
        List<Organisation> organisations =
                OrganisationClusters.of(tokens, groups, Institutions.of(tokens, names), acronyms, covered);
        organisations.removeIf(organisation -> confidence(organisation) < least);
        mark(people, organisations, of(NameKind.PLACE, names));
        return new Found(
                new PeopleWithRoles(tokens, organisations, inPeople, inOthers)
                        .of(people).stream()
                                .map(person ->
                                        person.with(confidence.applyAsDouble(person.rule(), person.confidence())))
                                .filter(person -> person.confidence() >= least)
                                .toList(),
                organisations.stream().map(this::found).toList(),
                names);
    }

    /** What the grammars find, but not inside a longer organisation's name; longer ones first. */
    private List<OrganisationSpan> groups(List<NameFound> names) {
        BitSet taken = new BitSet();
        List<OrganisationSpan> all = new ArrayList<>(new OutletGrammar(tokens).find());
        all.addAll(new GroupGrammar(tokens).find());
        all.sort(Comparator.comparingInt((OrganisationSpan span) -> span.from() - span.to())
                .thenComparingInt(OrganisationSpan::from));
        BitSet longer = new BitSet();
        names.stream()
                .filter(name -> name.kind() == NameKind.ORGANISATION)
                .forEach(name -> longer.set(name.from(), name.to()));
        List<OrganisationSpan> kept = new ArrayList<>();
        for (OrganisationSpan span : all) {
            boolean free = taken.get(span.from(), span.to()).isEmpty();
            boolean inside = longer.get(span.from())
                    && (span.from() > 0 && longer.get(span.from() - 1) || longer.get(span.to()));
            if (free && !inside) {
                kept.add(span);
                taken.set(span.from(), span.to());
            }
        }
        kept.sort(Comparator.comparingInt(OrganisationSpan::from));
        return kept;
    }

    private static List<NameFound> outside(List<OrganisationSpan> groups, List<NameFound> names) {
        BitSet taken = new BitSet();
        groups.forEach(group -> taken.set(group.from(), group.to()));
        return names.stream()
                .filter(name -> taken.get(name.from(), name.to()).isEmpty())
                .toList();
    }

    private static List<NameFound> of(NameKind kind, List<NameFound> names) {
        return names.stream().filter(name -> name.kind() == kind).toList();
    }

    private void mark(List<Person> people, List<Organisation> organisations, List<NameFound> places) {
        for (Person person : people) {
            person.mentions.forEach(name -> inPeople.set(name.from(), name.to()));
        }
        for (Organisation organisation : organisations) {
            organisation.mentions.forEach(span -> inOthers.set(span.from(), span.to()));
        }
        places.forEach(place -> inOthers.set(place.from(), place.to()));
    }

    private OrganisationFound found(Organisation organisation) {
        return new OrganisationFound(
                organisation.name,
                organisation.acronym,
                organisation.type,
                organisation.mentions.stream()
                        .map(span -> mention(tokens, withOwner(span), span.to(), span.form()))
                        .toList(),
                organisation.rule() == Rule.LISTED,
                organisation.rule() != Rule.LISTED && OrganisationTypes.isCommon(organisation.name),
                organisation.rule(),
                confidence(organisation));
    }

    /** "Libya's health ministry" names it with whose it is. */
    private int withOwner(OrganisationSpan span) {
        boolean isOfCountry = span.rule() == Rule.MINISTRY || span.rule() == Rule.GROUP;
        int owner = isOfCountry ? Demonyms.ownerFrom(tokens, span.from()) : -1;
        return owner < 0 ? span.from() : owner;
    }

    static MentionFound mention(Tokens tokens, int from, int to, Form form) {
        return new MentionFound(tokens.start(from), tokens.end(to - 1), form);
    }

    private double confidence(Organisation organisation) {
        Rule rule = organisation.rule();
        double score = agreed(organisation.mentions.stream()
                .filter(span -> span.rule() == rule)
                .map(OrganisationSpan::score)
                .toList());
        return confidence.applyAsDouble(Confidence.key(rule), score);
    }

    /** How sure an entity is whose mentions are each so sure: that many say the same makes it surer, but they share their faults. */
    static double agreed(List<Double> confidences) {
        double mean =
                confidences.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        double doubt = Math.pow(1 - mean, Math.min(2, Math.sqrt(Math.sqrt(confidences.size()))));
        return Math.min(MOST_AGREED, 1 - doubt);
    }
}
