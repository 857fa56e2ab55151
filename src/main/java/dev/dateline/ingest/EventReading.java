package dev.dateline.ingest;

import static java.util.stream.Collectors.toMap;

import dev.dateline.ingest.NewEvent.NewToll;
import dev.dateline.text.CanonicalText;
import dev.dateline.text.Span;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The events of figures that a person stated without any: they are read out of the text, where the figure that was read in the
 * same words stands for the stated one. A figure of which that says nothing is of no event.
 */
final class EventReading {

    private final NewArticle article;
    private final CanonicalText text;
    private final Draft draft;
    private final Map<String, String> dates;
    /** Which event each stated figure is of, by its id. */
    private final Map<String, Draft.Event> events = new HashMap<>();

    private final Map<Draft.Figure, String> stated = new IdentityHashMap<>();

    private EventReading(CheckedArticle checked, Draft draft) {
        this.article = checked.document();
        this.text = checked.text();
        this.draft = draft;
        this.dates = article.dates().stream().collect(toMap(NewDate::id, NewDate::edtf));
    }

    static List<NewEvent> of(CheckedArticle checked, Draft draft) {
        EventReading reading = new EventReading(checked, draft);
        reading.match();
        reading.follow();
        return reading.write();
    }

    private void match() {
        for (NewCasualty figure : article.casualties()) {
            Span number = figure.evidence().number().in(text);
            for (Draft.Event event : draft.events()) {
                event.figures().stream()
                        .filter(read -> read.counted().measure() == figure.measure())
                        .filter(read -> overlap(read.evidence().number().in(text), number))
                        .findFirst()
                        .ifPresent(read -> {
                            events.putIfAbsent(figure.id(), event);
                            stated.putIfAbsent(read, figure.id());
                        });
            }
        }
    }

    private static boolean overlap(Span one, Span other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    /** What is said again, and what is said against it, is of the same event. */
    private void follow() {
        int known;
        do {
            known = events.size();
            for (NewCasualty figure : article.casualties()) {
                Stream.concat(Stream.ofNullable(figure.restates()), figure.contradicts().stream())
                        .map(events::get)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .ifPresent(event -> events.putIfAbsent(figure.id(), event));
            }
        } while (events.size() > known);
    }

    private List<NewEvent> write() {
        List<NewEvent> written = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Draft.Event event : draft.events()) {
            List<NewCasualty> figures = article.casualties().stream()
                    .filter(figure -> events.get(figure.id()) == event)
                    .toList();
            if (!figures.isEmpty()) {
                written.add(event(event, figures, ids));
            }
        }
        return written;
    }

    private NewEvent event(Draft.Event event, List<NewCasualty> figures, Set<String> ids) {
        String place = common(figures, NewCasualty::placeId);
        String period = common(figures, NewCasualty::periodId);
        String id = EntityIds.ofEvent(place == null ? "" : place, period == null ? "" : dates.get(period));
        return new NewEvent(
                EntityIds.free(id, ids),
                event.isMain(),
                event.words(),
                place,
                period,
                figures.stream().map(NewCasualty::id).toList(),
                event.tolls().stream().map(this::toll).flatMap(Optional::stream).toList(),
                event.grounds().provenance());
    }

    /** Empty where one of its figures was not stated: the others alone would not be the answer. */
    private Optional<NewToll> toll(Draft.Toll toll) {
        List<String> figures = toll.figures().stream().map(stated::get).toList();
        return figures.contains(null) ? Optional.empty() : Optional.of(new NewToll(toll.measure(), figures));
    }

    /** The one that all name that name any. */
    private static String common(List<NewCasualty> figures, Function<NewCasualty, String> named) {
        List<String> all =
                figures.stream().map(named).filter(Objects::nonNull).distinct().toList();
        return all.size() == 1 ? all.get(0) : null;
    }
}
