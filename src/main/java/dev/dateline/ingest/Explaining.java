package dev.dateline.ingest;

import dev.dateline.article.Explanation;
import dev.dateline.mention.Mention;
import dev.dateline.mention.MentionDetail;
import dev.dateline.mention.SubjectKind;
import dev.dateline.provenance.Layer;
import dev.dateline.text.CanonicalText;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** Says of the facts of a draft by which steps they were read. */
final class Explaining {

    private final Draft draft;
    private final Function<Object, String> ids;
    private final CanonicalText text;
    private final List<Explanation> explanations = new ArrayList<>();

    /** @param ids of the facts; {@code null} of those that are none after all */
    private Explaining(Draft draft, Function<Object, String> ids, CanonicalText text) {
        this.draft = draft;
        this.ids = ids;
        this.text = text;
    }

    static List<Explanation> of(Draft draft, Function<Object, String> ids, CanonicalText text) {
        Explaining explaining = new Explaining(draft, ids, text);
        explaining.facts();
        return explaining.explanations;
    }

    private void facts() {
        draft.people().forEach(each -> add(SubjectKind.PERSON, each, own(each.grounds())));
        draft.places().forEach(each -> add(SubjectKind.PLACE, each, own(each.grounds())));
        draft.organisations().forEach(each -> add(SubjectKind.ORGANISATION, each, own(each.grounds())));
        draft.dates().forEach(each -> add(SubjectKind.DATE, each, own(each.grounds())));
        draft.figures().forEach(each -> add(SubjectKind.CASUALTY, each, steps(each)));
        draft.events().forEach(each -> add(SubjectKind.EVENT, each, steps(each)));
    }

    private void add(SubjectKind kind, Object fact, Stream<Explanation.Step> steps) {
        if (ids.apply(fact) != null) {
            explanations.add(new Explanation(
                    kind,
                    ids.apply(fact),
                    steps.sorted(Comparator.comparing(Explanation.Step::layer)).toList()));
        }
    }

    private Stream<Explanation.Step> own(Draft.Grounds grounds) {
        return grounds.steps().stream().map(step -> step(step.layer(), step.rule(), null, null, step.words()));
    }

    private Stream<Explanation.Step> steps(Draft.Figure figure) {
        List<Explanation.Step> steps = new ArrayList<>(own(figure.grounds()).toList());
        Draft.Party party = figure.source().party();
        if (party instanceof Draft.Person person) {
            link(
                    steps,
                    SubjectKind.PERSON,
                    person,
                    person.grounds(),
                    figure.source().words());
        } else if (party instanceof Draft.Organisation organisation) {
            link(
                    steps,
                    SubjectKind.ORGANISATION,
                    organisation,
                    organisation.grounds(),
                    figure.source().words());
        }
        if (figure.place() != null) {
            Draft.Place place = figure.place().place();
            link(
                    steps,
                    SubjectKind.PLACE,
                    place,
                    place.grounds(),
                    figure.place().words());
        }
        if (figure.time() != null && figure.time().date() != null) {
            Draft.Date date = figure.time().date();
            link(steps, SubjectKind.DATE, date, date.grounds(), figure.time().words());
        }
        draft.relations().stream()
                .filter(relation -> relation.figure() == figure && ids.apply(relation.other()) != null)
                .forEach(relation -> steps.add(step(
                        Layer.DISCOURSE,
                        relation.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        SubjectKind.CASUALTY,
                        relation.other(),
                        relation.other().evidence().claim())));
        return steps.stream();
    }

    /** An event is made of its figures: those that say how many, and those beside that. */
    private Stream<Explanation.Step> steps(Draft.Event event) {
        Stream<Explanation.Step> figures = event.figures().stream()
                .filter(figure -> ids.apply(figure) != null)
                .map(figure -> {
                    boolean isToll = event.tolls().stream()
                            .flatMap(toll -> toll.figures().stream())
                            .anyMatch(each -> each == figure);
                    return step(
                            Layer.DISCOURSE,
                            isToll ? "toll" : "of-event",
                            SubjectKind.CASUALTY,
                            figure,
                            figure.evidence().claim());
                });
        return Stream.concat(own(event.grounds()), figures);
    }

    /** By the rule that read the other fact in these words, or else that read it first. */
    private void link(
            List<Explanation.Step> steps, SubjectKind kind, Object other, Draft.Grounds grounds, NewMention words) {
        if (ids.apply(other) == null) {
            return;
        }
        List<Draft.Step> read = grounds.steps();
        Draft.Step last = read.get(read.size() - 1);
        Draft.Step here = read.stream()
                .filter(step -> step.words().at().equals(words.at()) && step.layer() == last.layer())
                .findFirst()
                .orElse(last);
        steps.add(step(here.layer(), here.rule(), kind, other, words));
    }

    private Explanation.Step step(Layer layer, String rule, SubjectKind kind, Object fact, NewMention words) {
        Mention mention = new Mention(null, null, null, words.form(), text, words.in(text));
        return new Explanation.Step(
                layer, rule, kind, fact == null ? null : ids.apply(fact), MentionDetail.of(mention));
    }
}
