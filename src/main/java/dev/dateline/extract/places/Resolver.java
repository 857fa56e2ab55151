package dev.dateline.extract.places;

import dev.dateline.mention.PlaceType;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Says which of the places of a name is meant: what the words say it is in, the places beside it in the text, and how well it
 * is known, in this order. A name means the same all through a text, except where the words say otherwise.
 */
final class Resolver {

    /** As though ten times as many people lived there for each point. */
    private static final double COUNTRY = 9;

    private static final double REGION = 7.5;
    private static final double CAPITAL = 1;
    private static final double SPELLING = -1.5;
    private static final double QUARTER = -1;
    private static final double DIVISION = -0.3;

    /** A town of fewer people than ten to this power is meant only where something else in the text says so. */
    private static final double ENOUGH = 4.7;

    private static final double ENOUGH_IN = 4.3;
    private static final double ENOUGH_HINTED = 3.3;
    private static final double NEVER = 99;

    private static final double CLEAR = 1.5;

    private final Gazetteer gazetteer;
    private final Surroundings surroundings;

    Resolver(Gazetteer gazetteer, Surroundings surroundings) {
        this.gazetteer = gazetteer;
        this.surroundings = surroundings;
    }

    void resolve(List<Spot> spots) {
        Map<String, List<Spot>> same = new LinkedHashMap<>();
        for (Spot spot : spots) {
            if (spot.place == null) {
                same.computeIfAbsent(spot.key + (spot.isPeople() ? "*" : ""), any -> new ArrayList<>())
                        .add(spot);
            }
        }
        same.values().forEach(this::resolveContained);
        List<List<Spot>> open = new ArrayList<>(same.values());
        open.sort(Comparator.comparingInt(each -> each.get(0).senses.size()));
        open.forEach(this::resolveSame);
    }

    /** The words say what it is in: the largest place of the name there is meant, and is all through the text. */
    private void resolveContained(List<Spot> same) {
        Map<Place, Place> chosen = new HashMap<>();
        for (Spot spot : same) {
            if (spot.container != null) {
                spot.senses.stream()
                        .map(Gazetteer.Sense::place)
                        .filter(place -> place.isIn(spot.container))
                        .max(Comparator.comparingDouble(place ->
                                place.population() * (place.type() == PlaceType.CITY != spot.division ? 10 : 1)))
                        .ifPresent(place -> {
                            spot.place = place;
                            spot.rule = "contained";
                            chosen.put(spot.container, place);
                            surroundings.add(place, 2);
                        });
            }
        }
        if (chosen.size() == 1) {
            Place place = chosen.values().iterator().next();
            for (Spot spot : same) {
                if (spot.place == null) {
                    spot.place = place;
                    spot.rule = "contained-elsewhere";
                }
            }
        }
    }

    private void resolveSame(List<Spot> same) {
        List<Spot> open = same.stream().filter(spot -> spot.place == null).toList();
        if (open.isEmpty()) {
            return;
        }
        boolean division = open.stream().anyMatch(spot -> spot.division);
        boolean town = open.stream().anyMatch(spot -> spot.town);
        Gazetteer.Sense best = null;
        double first = Double.NEGATIVE_INFINITY;
        double second = Double.NEGATIVE_INFINITY;
        for (Gazetteer.Sense sense : open.get(0).senses) {
            double score = score(sense, division, town);
            if (score > first) {
                second = first;
                first = score;
                best = sense;
            } else {
                second = Math.max(second, score);
            }
        }
        String rule = rule(best, first - second);
        for (Spot spot : open) {
            if (first >= enough(spot, best) && !isAmbiguous(open.get(0))) {
                spot.place = best.place();
                spot.rule = rule;
            }
        }
        if (open.stream().anyMatch(Spot::isMention)) {
            surroundings.add(best.place(), open.size());
        }
    }

    /** Words that are an adjective of several countries: none is meant surely. */
    private boolean isAmbiguous(Spot spot) {
        return spot.isPeople()
                && spot.senses.size() > 1
                && spot.senses.stream().noneMatch(sense -> surroundings.names(sense.place()));
    }

    private double score(Gazetteer.Sense sense, boolean division, boolean town) {
        Place place = sense.place();
        double score = prior(place) + surroundings.support(place);
        if (sense.spelling()) {
            score += SPELLING;
        }
        if (division && place.type() == PlaceType.ADM1 || town && place.type() == PlaceType.CITY) {
            score += 10;
        }
        return score;
    }

    private static double prior(Place place) {
        double people = Math.log10(Math.max(100, place.population()));
        return switch (place.type()) {
            case COUNTRY -> COUNTRY;
            case CITY ->
                people + (place.isCapital() ? CAPITAL : 0) + (place.mark().equals("X") ? QUARTER : 0);
            case ADM1 -> people + DIVISION;
            default -> REGION;
        };
    }

    /** How high the score must be for the words to be taken for the place's name. */
    private double enough(Spot spot, Gazetteer.Sense best) {
        Place place = best.place();
        if (spot.isPeople()) {
            return best.doubtful() && !surroundings.names(place) ? NEVER : 0;
        }
        if (best.doubtful() && !surroundings.names(place)) {
            return NEVER;
        }
        if (spot.standing == Spot.Standing.DOUBTFUL) {
            boolean known = place.isCountry()
                    || place.isCapital()
                    || place.population() >= 300_000
                    || place.type() == PlaceType.REGION;
            return known && !Words.isCommon(spot.key) ? ENOUGH : spot.placed ? ENOUGH + 1 : NEVER;
        }
        if (best.spelling() && !surroundings.names(gazetteer.country(place.country()))) {
            return NEVER;
        }
        return spot.hinted ? ENOUGH_HINTED : spot.placed ? ENOUGH_IN : ENOUGH;
    }

    private static String rule(Gazetteer.Sense best, double margin) {
        String kind = best.people() ? "people" : best.place().type().name().toLowerCase(java.util.Locale.ROOT);
        return kind + (best.spelling() ? "-spelling" : "") + (margin < CLEAR ? "-near" : "");
    }
}
