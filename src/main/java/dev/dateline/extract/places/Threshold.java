package dev.dateline.extract.places;

import static dev.dateline.extract.language.Languages.ENGLISH;

import dev.dateline.mention.PlaceType;

import java.util.Set;

/** How likely a place must be for a name to be taken for it: less where the words say that it is one, more where little does. */
final class Threshold {

    /** A town of fewer people than ten to this power is meant only where something else in the text says so. */
    private static final double ENOUGH = 4.7;

    private static final double ENOUGH_IN = 4.3;
    private static final double ENOUGH_HINTED = 3.3;
    private static final double NEVER = 99;
    private static final double BESIDE_KM = 25;

    /** So many names of places say surely enough where a text is. */
    private static final int MANY = 4;

    /** ISO 3166-1 codes. */
    private static final Set<String> ENGLISH_SPEAKING = Set.of("US", "GB", "IE", "CA", "AU", "NZ");

    private final Gazetteer gazetteer;
    private final Surroundings surroundings;

    Threshold(Gazetteer gazetteer, Surroundings surroundings) {
        this.gazetteer = gazetteer;
        this.surroundings = surroundings;
    }

    /** How high the score must be for the words to be taken for the place's name. */
    double of(Spot spot, Choice choice) {
        Gazetteer.Sense best = choice.sense();
        Place place = best.place();
        if (best.doubtful() && !surroundings.names(place)) {
            return NEVER;
        }
        if (spot.isPeople()) {
            return 0;
        }
        if (spot.speaks && !spot.hinted && place.type() == PlaceType.CITY && !place.isCapital()) {
            return NEVER;
        }
        if (ENGLISH.words("month").contains(spot.key) && !spot.hinted) {
            return NEVER;
        }
        if (spot.standing == Spot.Standing.DOUBTFUL) {
            boolean known = place.type() != PlaceType.CITY
                    || place.isCapital()
                    || place.population() >= Place.WELL_KNOWN
                    || place.population() >= Place.LARGE
                            && (surroundings.hasIn(place.country()) || !surroundings.hasCountries());
            return known && !ENGLISH.words("places.common").contains(spot.key) ? ENOUGH : spot.placed ? ENOUGH : NEVER;
        }
        if (best.spelling() && (isEnglishTown(place) || !isCountryNamed(place))) {
            return NEVER;
        }
        if (isGuess(choice) || isAbroad(place) || isOneOfSeveral(choice)) {
            return NEVER;
        }
        return spot.hinted ? ENOUGH_HINTED : spot.placed ? ENOUGH_IN : ENOUGH;
    }

    /** Whether towns of two countries are nearly as likely and the text says nothing of the country of this one. */
    private boolean isGuess(Choice choice) {
        Place place = choice.sense().place();
        if (place.isCountry()
                && choice.rival() != null
                && choice.rival().place().type() == PlaceType.ADM1) {
            return choice.margin() < Choice.UNAIDED
                    && !surroundings.hasIn(place.country())
                    && !surroundings.hasIn(choice.rival().place().country());
        }
        return place.type() == PlaceType.CITY
                && !choice.isOneCountry()
                && choice.margin() < (place.population() < Place.LARGE ? Choice.CLEAR : Choice.CLOSE)
                && !surroundings.hasIn(place.country())
                && surroundings.hasCountries();
    }

    /** Of small towns of one name, none is meant surely, unless they are one place twice. */
    private static boolean isOneOfSeveral(Choice choice) {
        Place place = choice.sense().place();
        return place.isSmall()
                && choice.margin() < Choice.CLOSE
                && (!choice.rival().place().hasPoint()
                        || place.kmTo(choice.rival().place()) > BESIDE_KM);
    }

    /** A town that is not known everywhere, or a division, is meant only where its country is named, or something in it. */
    private boolean isAbroad(Place place) {
        long fewestPeople = place.type() == PlaceType.ADM1 ? 10 * Place.WELL_KNOWN : Place.WELL_KNOWN;
        boolean isOfMany = place.type() == PlaceType.ADM1
                && Compass.isAdjective(PlaceName.key(place.name()).split(" ")[0]);
        boolean known = place.isWellKnown() || place.population() >= fewestPeople && !isOfMany;
        if (surroundings.hasIn(place.country()) || known) {
            return false;
        }
        boolean division = place.type() == PlaceType.ADM1 && !ENGLISH_SPEAKING.contains(place.country());
        int fewest = place.population() >= Place.LARGE && !isOfMany ? MANY : 1;
        return place.isSmall() || (division || place.type() == PlaceType.CITY) && surroundings.size() >= fewest;
    }

    /** Where English is spoken a town has one spelling in English: "Frankfurt" is not Frankfort in Kentucky. */
    private static boolean isEnglishTown(Place place) {
        return place.type() == PlaceType.CITY && ENGLISH_SPEAKING.contains(place.country());
    }

    private boolean isCountryNamed(Place place) {
        return surroundings.names(gazetteer.country(place.country()));
    }
}
