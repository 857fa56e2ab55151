package dev.dateline.ingest;

import dev.dateline.mention.Place;
import dev.dateline.provenance.Origin;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Which place lies in which: as a document says it, over what is stored. The places inside a place are found by walking
 * down; a circle would be walked for ever.
 */
final class Containment {

    private final Function<String, Optional<Place>> stored;

    /** The outer place of each that was looked up, empty where there is none; no entry where there is no such place. */
    private final Map<String, Optional<String>> outer = new HashMap<>();

    Containment(Function<String, Optional<Place>> stored) {
        this.stored = stored;
    }

    /** Finds what is wrong with the places that a person says something of; what was read in a text only fills gaps. */
    static void check(List<NewPlace> places, Function<String, Optional<Place>> stored, Findings findings) {
        Containment containment = new Containment(stored);
        Findings.each("places", places, (field, place) -> {
            String within = isExtracted(place) ? null : place.within();
            containment.put(
                    place.id(), within == null ? containment.outer(place.id()).orElse(null) : within);
        });
        Findings.each("places", places, (field, place) -> {
            if (!isExtracted(place) && findings.areSound("places", field + ".id")) {
                containment
                        .fault(place.id())
                        .ifPresent(fault -> findings.add(field + ".within", fault, place.within()));
            }
        });
    }

    private static boolean isExtracted(NewPlace place) {
        return place.provenance().origin() == Origin.EXTRACTED;
    }

    /** From now on this place lies in that one, or in none. */
    void put(String place, String within) {
        outer.put(place, Optional.ofNullable(within));
    }

    /** What is wrong with where this place lies. */
    Optional<String> fault(String place) {
        Set<String> passed = new HashSet<>();
        Optional<String> here = outer(place);
        if (here.isPresent() && !isKnown(here.get())) {
            return Optional.of("is no place of this document, and none stored");
        }
        while (here.isPresent() && passed.add(here.get())) {
            if (here.get().equals(place)) {
                return Optional.of("would make a place lie in itself");
            }
            here = outer(here.get());
        }
        return Optional.empty();
    }

    private Optional<String> outer(String place) {
        return isKnown(place) ? outer.get(place) : Optional.empty();
    }

    private boolean isKnown(String place) {
        if (!outer.containsKey(place)) {
            stored.apply(place).ifPresent(row -> put(place, row.within));
        }
        return outer.containsKey(place);
    }
}
