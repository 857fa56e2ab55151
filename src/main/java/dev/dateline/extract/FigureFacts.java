package dev.dateline.extract;

import dev.dateline.extract.dates.DateFound;
import dev.dateline.extract.discourse.Discourse;
import dev.dateline.extract.discourse.FigureFound;
import dev.dateline.extract.discourse.Scene;
import dev.dateline.extract.figures.Figure;
import dev.dateline.extract.numbers.Count;
import dev.dateline.extract.passage.Mention;
import dev.dateline.extract.passage.Passage;
import dev.dateline.extract.passage.Span;
import dev.dateline.extract.people.Group;
import dev.dateline.extract.places.PlaceFound;
import dev.dateline.extract.rules.Confidence;
import dev.dateline.extract.setting.When;
import dev.dateline.extract.sources.Attribution;
import dev.dateline.ingest.Draft;
import dev.dateline.ingest.Draft.Grounds;
import dev.dateline.ingest.Draft.Relation;
import dev.dateline.ingest.Draft.Step;
import dev.dateline.ingest.NewMention;
import dev.dateline.mention.Form;
import dev.dateline.provenance.Layer;

import java.util.ArrayList;
import java.util.List;

/** Makes facts of the casualty figures that were found. */
final class FigureFacts {

    private static final String EXTRACTOR = ReaderKind.CASUALTIES.word();

    private final ArticleText text;
    private final Passage passage;
    private final NameFacts names;
    private final PlaceFacts places;
    private final DateFacts dates;
    private final String version;
    private final List<Draft.Figure> facts = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();
    private final List<Draft.Event> events = new ArrayList<>();

    FigureFacts(
            ArticleText text, Passage passage, NameFacts names, PlaceFacts places, DateFacts dates, String version) {
        this.text = text;
        this.passage = passage;
        this.names = names;
        this.places = places;
        this.dates = dates;
        this.version = version;
    }

    void read() {
        List<FigureFound> found = passage.all(Discourse.TOLD);
        found.forEach(each -> facts.add(fact(each)));
        for (int i = 0; i < found.size(); i++) {
            FigureFound.Links links = found.get(i).links();
            relate(i, Relation.Kind.PART_OF, links.partOf());
            relate(i, Relation.Kind.RESTATES, links.restates());
            for (Integer rival : links.contradicts()) {
                relate(i, Relation.Kind.CONTRADICTS, rival);
            }
        }
        passage.all(Discourse.SCENES).forEach(scene -> events.add(event(scene)));
    }

    Draft.HowMany howMany() {
        return new Draft.HowMany(facts, relations, events);
    }

    private Draft.Event event(Scene scene) {
        return new Draft.Event(
                scene.isMain(),
                mention(scene.words(), Form.EVENT),
                scene.place() == null ? null : places.fact(scene.place()),
                scene.period() == null ? null : dates.fact(scene.period()),
                factsOf(scene.figures()),
                scene.tolls().stream()
                        .map(toll -> new Draft.Toll(toll.measure(), factsOf(toll.figures())))
                        .toList(),
                Grounds.of(EXTRACTOR, version, scene.confidence(), steps(scene)));
    }

    /** By the words that name it, or else by what its first figure says; its figures are explained as what it holds. */
    private List<Step> steps(Scene scene) {
        Figure first = passage.all(Discourse.TOLD).get(scene.figures().get(0)).figure();
        NewMention words = scene.words() == null
                ? mention(first.words().number(), Form.NUMBER)
                : mention(scene.words(), Form.EVENT);
        return List.of(new Step(Layer.DISCOURSE, Confidence.key(scene.telling()), words));
    }

    private List<Draft.Figure> factsOf(List<Integer> figures) {
        return figures.stream().map(facts::get).toList();
    }

    private void relate(int figure, Relation.Kind kind, Integer other) {
        if (other != null) {
            relations.add(new Relation(facts.get(figure), kind, facts.get(other)));
        }
    }

    private Draft.Figure fact(FigureFound found) {
        Figure figure = found.figure();
        Draft.Amount amount = new Draft.Amount(
                figure.amount().quantifier(),
                figure.amount().value(),
                figure.amount().lower(),
                figure.amount().upper());
        return new Draft.Figure(
                new Draft.Counted(figure.measure(), amount, figure.victims(), found.aggregation(), found.status()),
                source(found.source()),
                place(found.place()),
                time(found),
                evidence(figure.words()),
                Grounds.of(EXTRACTOR, version, figure.confidence(), steps(figure)));
    }

    private List<Step> steps(Figure figure) {
        Group people = figure.harm().group();
        Figure.Words words = figure.words();
        List<Step> steps = new ArrayList<>();
        if (people.count() != null) {
            Count count = people.count();
            for (int i = 0; i < count.rules().size(); i++) {
                boolean isOfBound = i > 0;
                Span span = isOfBound ? words.bound() : words.number();
                steps.add(new Step(
                        Layer.NUMBERS, count.rules().get(i), mention(span, isOfBound ? Form.QUANTIFIER : Form.NUMBER)));
            }
        }
        steps.add(
                words.victims() == null
                        ? new Step(Layer.PEOPLE, Confidence.key(people.kind()), mention(words.number(), Form.NUMBER))
                        : new Step(
                                Layer.PEOPLE, Confidence.key(people.kind()), mention(words.victims(), Form.VICTIMS)));
        steps.add(
                new Step(Layer.FIGURES, Confidence.key(figure.construction()), mention(words.measure(), Form.MEASURE)));
        return steps;
    }

    private Draft.Source source(Attribution source) {
        Draft.Party party = source.party() == null ? null : names.fact(source.party());
        Span words = party == null ? source.meant() : source.phrase();
        return new Draft.Source(source.kind(), party, mention(words, Form.ATTRIBUTION));
    }

    /** {@code null} where the text does not say where. */
    private Draft.Where place(Mention<PlaceFound> named) {
        Draft.Place place = named == null ? null : places.fact(named.of());
        return place == null ? null : new Draft.Where(place, mention(named.span(), Form.LOCATION));
    }

    /** {@code null} where it is the time of the story as far as the text says. */
    private Draft.When time(FigureFound found) {
        When time = found.time();
        if (time == null) {
            boolean isOther = passage.all(Discourse.ELSEWHEN).stream().anyMatch(each -> each == found.figure());
            return isOther ? Draft.When.OTHER : null;
        }
        DateFound named = time.date().of();
        Draft.Date date = dates.fact(named);
        return date == null
                ? Draft.When.OTHER
                : new Draft.When(
                        date, text.mention(named.start(), named.end(), Form.PERIOD), time.isAsOf(), time.isOpen());
    }

    private Draft.Evidence evidence(Figure.Words words) {
        return new Draft.Evidence(
                mention(words.claim(), Form.CLAIM),
                mention(words.number(), Form.NUMBER),
                mention(words.bound(), Form.QUANTIFIER),
                mention(words.measure(), Form.MEASURE),
                mention(words.victims(), Form.VICTIMS));
    }

    private NewMention mention(Span span, Form form) {
        return span == null
                ? null
                : text.mention(
                        passage.tokens().start(span.from()), passage.tokens().end(span.to() - 1), form);
    }
}
