package dev.dateline.extract.places;

import dev.dateline.extract.names.NameReader;
import dev.dateline.extract.passage.Layer;
import dev.dateline.extract.passage.Mention;
import dev.dateline.extract.passage.Passage;
import dev.dateline.extract.passage.Reader;
import dev.dateline.extract.passage.Tokens;
import dev.dateline.extract.rules.Confidence;
import dev.dateline.mention.Form;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Finds the places that an English news text names, and which of the world's places each of them is. Safe for use by many threads. */
public final class PlaceFinder extends Reader {

    /** Where places are named. */
    public static final Layer<Mention<PlaceFound>> PLACES = new Layer<>("PLACES");

    /** The line that says where the text was filed, if it has one. */
    public static final Layer<Mention<DatelineFound>> DATELINE = new Layer<>("DATELINE");

    private static final Comparator<Spot> IN_ORDER =
            Comparator.comparingInt((Spot spot) -> spot.from).thenComparingInt(spot -> -spot.to);

    private final Confidence confidence = Confidence.measured(PlaceFinder.class);

    public PlaceFinder() {
        super(Set.of(NameReader.NAMES, NameReader.ENTITIES), Set.of(PLACES, DATELINE));
    }

    /** Reads the gazetteer if need be, which takes some tenths of a second. */
    public static void load() {
        Gazetteer.get().smallSenses("");
    }

    /**
     * Adds the places of a dump of GeoNames for texts of their countries; the first time, it is indexed.
     *
     * @param dump a file of it, as text or zipped, or a folder of such files
     * @param folder where the index is kept
     */
    public static void add(Path dump, Path folder) throws IOException {
        Gazetteer.add(new GeoNamesIndex(dump, folder));
    }

    @Override
    public void read(Passage passage) {
        Tokens tokens = passage.tokens();
        List<PlaceFound> places = find(passage);
        passage.give(
                PLACES,
                places.stream()
                        .flatMap(place -> place.mentions().stream().map(each -> mention(tokens, each, place)))
                        .toList());
        passage.give(
                DATELINE,
                new DatelineReader(tokens)
                        .read(places).stream()
                                .map(line -> new Mention<>(tokens.span(line.start(), line.end()), Form.DATELINE, line))
                                .toList());
    }

    private static Mention<PlaceFound> mention(Tokens tokens, PlaceMention words, PlaceFound place) {
        return new Mention<>(tokens.span(words.start(), words.end()), words.form(), place);
    }

    /** The places of a text, in the order in which they are first named. */
    private List<PlaceFound> find(Passage passage) {
        Gazetteer gazetteer = Gazetteer.get();
        Tokens tokens = passage.tokens();
        List<Spot> spots = named(gazetteer, passage);
        List<Spot> all = new ArrayList<>(spots);
        all.addAll(new Compass(tokens).parts(spots));
        all.sort(IN_ORDER);
        all.addAll(new PlacesByNoun(gazetteer, tokens).found(all));
        all.sort(IN_ORDER);
        return new Assembly(gazetteer, tokens, confidence).places(all);
    }

    private static List<Spot> named(Gazetteer gazetteer, Passage passage) {
        Tokens tokens = passage.tokens();
        List<Spot> spots = new Spotter(gazetteer, tokens, Unlisted.keys(passage)).spots();
        new Neighbours(passage, spots).judge(spots);
        Facilities facilities = new Facilities(tokens);
        spots = facilities.added(new Containers(gazetteer, tokens).linked(spots));
        facilities.host(spots);
        Surroundings surroundings = new Surroundings();
        spots.stream()
                .filter(spot -> spot.rule == PlaceRule.ABBREVIATION)
                .forEach(spot -> surroundings.add(spot.place, 1));
        new Resolver(gazetteer, surroundings).resolve(spots);
        List<Spot> found =
                new ArrayList<>(spots.stream().filter(Spot::isMention).toList());
        found.addAll(new Unlisted(passage, found).found());
        return found;
    }
}
