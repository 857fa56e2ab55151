package dev.dateline.extract.places;

import dev.dateline.mention.PlaceType;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The places that a text is known to name: others of its places are likely to be near them, or in them. */
final class Surroundings {

    private static final int MOST = 200;
    private static final double NEAR_KM = 150;
    private static final double SAME_COUNTRY = 1;
    private static final double SAME_DIVISION = 2;
    private static final double MOST_NEAR = 2;

    private final Map<Integer, Place> places = new HashMap<>();
    private final List<Place> towns = new ArrayList<>();
    private final Map<String, Integer> countries = new HashMap<>();
    private final Map<String, Integer> divisions = new HashMap<>();
    private final Map<String, Integer> inside = new HashMap<>();
    private int all;

    /** @param weight how often it is named */
    void add(Place place, int weight) {
        if (places.size() >= MOST && !places.containsKey(place.index())) {
            return;
        }
        boolean fresh = places.put(place.index(), place) == null;
        all += weight;
        countries.merge(place.country(), weight, Integer::sum);
        if (!place.isCountry()) {
            inside.merge(place.country(), weight, Integer::sum);
        }
        if (!place.isCountry() && !place.division().isEmpty()) {
            divisions.merge(place.division(), weight, Integer::sum);
        }
        if (fresh && place.type() == PlaceType.CITY && place.hasPoint()) {
            towns.add(place);
        }
    }

    /** A town of which only the country is known. */
    void addTownIn(String country, int weight) {
        all += weight;
        countries.merge(country, weight, Integer::sum);
        inside.merge(country, weight, Integer::sum);
    }

    /** Whether the text names this place, or its people. */
    boolean names(Place place) {
        return place != null
                && (places.containsKey(place.index()) || countries.containsKey(place.country()) && place.isCountry());
    }

    /** Whether the text names the country of this code, or anything in it. */
    boolean hasIn(String country) {
        return countries.containsKey(country);
    }

    /** How many names of places say where the text is. */
    int size() {
        return all;
    }

    boolean hasCountries() {
        return !countries.isEmpty();
    }

    /** How much more likely they make it that this place is meant, in tens of times. */
    double support(Place place) {
        double support = 0;
        Map<String, Integer> counted = place.type() == PlaceType.ADM1 ? inside : countries;
        int compatriots = counted.getOrDefault(place.country(), 0);
        if (compatriots > 0 && !place.country().isEmpty()) {
            support += SAME_COUNTRY + (double) compatriots / all;
        }
        if (!place.isCountry() && divisions.containsKey(place.division()) && !isNamedInFull(place)) {
            support += SAME_DIVISION;
        }
        return support + near(place);
    }

    /** "Washington state" makes it no likelier that "Washington" is the state. */
    private boolean isNamedInFull(Place place) {
        return place.type() == PlaceType.ADM1 && places.containsKey(place.index());
    }

    private double near(Place place) {
        if (place.type() != PlaceType.CITY || !place.hasPoint()) {
            return 0;
        }
        double most = 0;
        for (Place town : towns) {
            if (town.index() != place.index()) {
                most = Math.max(most, MOST_NEAR * (1 - town.kmTo(place) / NEAR_KM));
            }
        }
        return most;
    }
}
