package dev.dateline.extract.places;

import dev.dateline.extract.names.NameReader;
import dev.dateline.extract.passage.Mention;
import dev.dateline.extract.passage.Passage;

import java.util.List;

/** The places of a text. */
final class Places {

    private static final PlaceFinder FINDER = new PlaceFinder();

    private final Passage passage;

    private Places(Passage passage) {
        this.passage = passage.read(FINDER);
    }

    /** Of one in which nobody found names. */
    static Places of(String text) {
        Passage passage = Passage.of(text);
        passage.giveNothing(new NameReader().gives());
        return new Places(passage);
    }

    /** Of one whose names are read. */
    static Places of(Passage named) {
        return new Places(named);
    }

    List<PlaceFound> all() {
        return passage.all(PlaceFinder.PLACES).stream()
                .map(Mention::of)
                .distinct()
                .toList();
    }

    List<DatelineFound> datelines() {
        return passage.all(PlaceFinder.DATELINE).stream().map(Mention::of).toList();
    }
}
