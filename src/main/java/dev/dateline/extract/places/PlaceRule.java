package dev.dateline.extract.places;

import dev.dateline.extract.rules.Confidence;

/** What says that some words mean a place. */
enum PlaceRule {
    /** The short form of a state after a town: "Springfield, Ill.". */
    ABBREVIATION,
    CAPITAL,
    CAPITAL_OF,
    COMPASS,
    COMPASS_ALONE,
    /** The words go on to say what it is in. */
    CONTAINED,
    CONTAINED_ELSEWHERE,
    FACILITY,
    /** Of the places that are called so, it is the likeliest. */
    NAME,
    NOUN,
    /** The gazetteer has no such place; its words say what it is, or what it is in. */
    UNLISTED,
    /** The words before it say that it is one. */
    UNLISTED_PLACED;

    /**
     * What the measures of confidence call the rule that found a place. A name's say what is meant and how close the next
     * sense is; what the model of names takes for a place's name as well is oftener one.
     */
    static String key(Spot spot) {
        String key = spot.rule == NAME ? key(spot.choice) : Confidence.key(spot.rule);
        return spot.hinted ? key + "-tagged" : key;
    }

    private static String key(Choice choice) {
        Gazetteer.Sense sense = choice.sense();
        String kind = sense.people() ? "people" : Confidence.key(sense.place().type());
        String spelling = sense.spelling() ? "-spelling" : "";
        String rival = choice.margin() < Choice.CLOSE ? "-close" : choice.margin() < Choice.CLEAR ? "-near" : "";
        return kind + spelling + rival;
    }
}
