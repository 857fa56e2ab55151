package dev.dateline.ingest;

import dev.dateline.casualty.Measure;
import dev.dateline.ingest.NewEvent.NewToll;
import dev.dateline.ingest.References.To;
import dev.dateline.provenance.Origin;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What must hold of events beyond their words being there: each figure is of one event, and a toll is of its event's figures. */
final class EventCheck {

    private final NewArticle article;
    private final References references;
    private final Findings findings;
    private final Map<String, NewCasualty> figures = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    EventCheck(NewArticle article, References references, Findings findings) {
        this.article = article;
        this.references = references;
        this.findings = findings;
        article.casualties().stream().filter(Objects::nonNull).forEach(figure -> figures.put(figure.id(), figure));
    }

    void check() {
        Set<Boolean> mains = new HashSet<>();
        Findings.each("events", article.events(), (field, event) -> {
            findings.words(field + ".words", event.words());
            references.require(field + ".placeId", event.placeId(), To.PLACE);
            references.require(field + ".periodId", event.periodId(), To.DATE);
            findings.require(
                    !event.main() || mains.add(true), field + ".main", "is true of an event before already", true);
            if (findings.areSound(field + ".figures")) {
                event.figures().forEach(figure -> figure(field + ".figures", figure));
                tolls(field, event);
            }
        });
        // who reads events out of a text need not know them all; who states them does
        boolean areStated = article.events().stream()
                .anyMatch(event -> event != null && event.provenance().origin() == Origin.CURATED);
        if (areStated && findings.areSound("events")) {
            Findings.each(
                    "casualties",
                    article.casualties(),
                    (field, figure) -> findings.require(
                            figure.id() == null || taken.contains(figure.id()),
                            field,
                            "is in none of the document's events",
                            figure.id()));
        }
    }

    private void figure(String field, String id) {
        references.require(field, id, To.FIGURE);
        findings.require(taken.add(id), field, "names a figure that an event has already", id);
    }

    private void tolls(String event, NewEvent given) {
        Set<Measure> measures = EnumSet.noneOf(Measure.class);
        Findings.each(event + ".tolls", given.tolls(), (field, toll) -> {
            if (findings.areSound(field)) {
                findings.require(
                        measures.add(toll.measure()), field + ".measure", "has a toll already", toll.measure());
                toll.figures().forEach(figure -> standing(field + ".figures", figure, toll, given));
            }
        });
    }

    private void standing(String field, String id, NewToll toll, NewEvent event) {
        if (!event.figures().contains(id)) {
            findings.add(field, "names a figure that is none of the event", id);
            return;
        }
        NewCasualty figure = figures.get(id);
        if (figure != null && figure.measure() != null) {
            findings.require(figure.measure() == toll.measure(), field, "names a figure of another measure", id);
            findings.require(!isPart(figure, event), field, "names a figure that is only a part of another one", id);
        }
    }

    private boolean isPart(NewCasualty figure, NewEvent event) {
        NewCasualty whole = figures.get(figure.subsetOf());
        return whole != null
                && whole.measure() == figure.measure()
                && event.figures().contains(whole.id());
    }
}
