package dev.dateline.extract.places;

import dev.dateline.mention.Form;
import dev.dateline.mention.PlaceType;

import java.util.List;

/** Words of a text that may name a place, and what has been found out about them. */
final class Spot {

    /** How far its words are from being a place's name. */
    enum Standing {
        /** Nothing beside it says otherwise. */
        FREE,
        /** Only if something else says that it is a place: it begins a sentence, or is a word of another kind as well. */
        DOUBTFUL,
        /** It is part of another name: it says where that is, but is no mention. */
        PART,
        /** It is a person's name. */
        PERSON
    }

    final int from;
    final int to;
    final String key;
    final Form form;
    final List<Gazetteer.Sense> senses;

    Standing standing = Standing.FREE;

    /** The place that its words go on to name as the one it is in: "Texas" in "Paris, Texas"; {@code null} if none. */
    Place container;

    /** Whether "province" or the like stands beside it, or a place that is sure to be a province. */
    boolean division;

    /** Whether it is a county's name, which says that there is a place of the name, but not where. */
    boolean county;

    /** Whether "city" or the like stands beside it. */
    boolean town;

    /** Whether a word such as "in" stands before it. */
    boolean placed;

    /** Whether it says something, as people do, and capitals for their governments. */
    boolean speaks;

    /** Whether it is in a name that the model calls a place's. */
    boolean hinted;

    /** Of a facility or a part of a country, the spot that says where it is; {@code null} if none does. */
    Spot host;

    Place place;
    PlaceRule rule;

    /** Of one that is known by its name alone; {@code null} of others. */
    Choice choice;

    Spot(int from, int to, String key, Form form, List<Gazetteer.Sense> senses) {
        this.from = from;
        this.to = to;
        this.key = key;
        this.form = form;
        this.senses = senses;
    }

    /** One whose place is known from the words themselves. */
    static Spot of(int from, int to, Form form, Place place, PlaceRule rule) {
        Spot spot = new Spot(from, to, place.id(), form, List.of());
        spot.place = place;
        spot.rule = rule;
        return spot;
    }

    boolean isPeople() {
        return form == Form.DEMONYM;
    }

    boolean isFacility() {
        return place != null
                ? place.type() == PlaceType.FACILITY
                : !senses.isEmpty() && senses.get(0).place().type() == PlaceType.FACILITY;
    }

    boolean isMention() {
        return place != null && standing != Standing.PART && standing != Standing.PERSON;
    }
}
