package dev.dateline.extract;

import dev.dateline.extract.passage.Mention;
import dev.dateline.extract.passage.Passage;
import dev.dateline.extract.places.DatelineFound;
import dev.dateline.extract.places.PlaceFinder;
import dev.dateline.extract.places.PlaceFound;
import dev.dateline.ingest.Draft;
import dev.dateline.ingest.Draft.Grounds;
import dev.dateline.ingest.Draft.Step;
import dev.dateline.mention.Form;
import dev.dateline.provenance.Layer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes facts of the places that were found and of the dateline. */
final class PlaceFacts {

    private static final String EXTRACTOR = ReaderKind.PLACES.word();

    private final ArticleText text;
    private final String version;
    private final Map<String, PlaceFound> found = new LinkedHashMap<>();

    /** By the ids of what was found; {@code null} of a place that is just being made. */
    private final Map<String, Draft.Place> made = new HashMap<>();

    private final List<Draft.Place> facts = new ArrayList<>();
    private Draft.Dateline dateline;

    PlaceFacts(ArticleText text, String version) {
        this.text = text;
        this.version = version;
    }

    void read(Passage passage) {
        passage.all(PlaceFinder.PLACES).stream().map(Mention::of).forEach(each -> found.putIfAbsent(each.id(), each));
        found.keySet().forEach(id -> facts.add(made(id)));
        dateline = passage.all(PlaceFinder.DATELINE).stream()
                .map(line -> fact(line.of()))
                .findFirst()
                .orElse(null);
    }

    List<Draft.Place> facts() {
        return facts;
    }

    /** {@code null} where the text has none. */
    Draft.Dateline dateline() {
        return dateline;
    }

    /** The fact that a place is. */
    Draft.Place fact(PlaceFound place) {
        return made.get(place.id());
    }

    /** The outer ones first; one that would lie in itself lies nowhere. */
    private Draft.Place made(String id) {
        PlaceFound place = found.get(id);
        if (place == null || made.containsKey(id)) {
            return made.get(id);
        }
        made.put(id, null);
        List<Step> steps = place.mentions().stream()
                .map(each -> new Step(Layer.PLACES, each.rule(), text.mention(each.start(), each.end(), each.form())))
                .toList();
        Draft.Place fact = new Draft.Place(
                id,
                place.name(),
                place.type(),
                place.countryCode(),
                made(place.within()),
                place.location(),
                place.geonames(),
                steps.stream().map(Step::words).toList(),
                Grounds.of(EXTRACTOR, version, place.confidence(), steps));
        made.put(id, fact);
        return fact;
    }

    private Draft.Dateline fact(DatelineFound line) {
        String agency = line.agencyStart() < 0 ? null : text.words(line.agencyStart(), line.agencyEnd());
        return new Draft.Dateline(
                text.mention(line.start(), line.end(), Form.DATELINE), made.get(line.placeId()), agency);
    }
}
