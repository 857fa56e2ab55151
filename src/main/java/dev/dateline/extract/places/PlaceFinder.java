package dev.dateline.extract.places;

import dev.dateline.extract.passage.Tokens;
import dev.dateline.extract.rules.Confidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the places that an English news text names, and which of the world's places each of them is. Safe for use by many threads. */
public final class PlaceFinder {

    private static final Comparator<Spot> IN_ORDER =
            Comparator.comparingInt((Spot spot) -> spot.from).thenComparingInt(spot -> -spot.to);

    private final Confidence confidence = Confidence.measured(PlaceFinder.class);

    /** Reads the gazetteer if need be, which takes some tenths of a second. */
    public void load() {
        Gazetteer.get();
    }

    /**
     * The places of a text, in the order in which they are first named.
     *
     * @param hints the names that a tagger found, in the order of the text and none overlapping; {@code null} or none if
     *     there was no tagger: then the gazetteer and the words beside a name must do
     */
    public List<PlaceFound> find(Tokens tokens, List<Hint> hints) {
        Gazetteer gazetteer = Gazetteer.get();
        List<Spot> spots = named(gazetteer, tokens, hints == null ? List.of() : hints);
        List<Spot> all = new ArrayList<>(spots);
        all.addAll(new Compass(tokens).parts(spots));
        all.sort(IN_ORDER);
        all.addAll(new PlacesByNoun(gazetteer, tokens).found(all));
        all.sort(IN_ORDER);
        return new Assembly(gazetteer, tokens, confidence).places(all);
    }

    private static List<Spot> named(Gazetteer gazetteer, Tokens tokens, List<Hint> hints) {
        List<Spot> spots = new Spotter(gazetteer, tokens).spots();
        new Neighbours(tokens, hints, spots).judge(spots);
        Facilities facilities = new Facilities(tokens);
        spots = facilities.added(new Containers(gazetteer, tokens).linked(spots));
        facilities.host(spots);
        Surroundings surroundings = new Surroundings();
        spots.stream()
                .filter(spot -> spot.rule == PlaceRule.ABBREVIATION)
                .forEach(spot -> surroundings.add(spot.place, 1));
        new Resolver(gazetteer, surroundings).resolve(spots);
        return spots.stream().filter(Spot::isMention).toList();
    }

    /** The dateline of a report, if it has one. */
    public Optional<DatelineFound> dateline(Tokens tokens, List<PlaceFound> places) {
        return new DatelineReader(tokens).read(places);
    }
}
