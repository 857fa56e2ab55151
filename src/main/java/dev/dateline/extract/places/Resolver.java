package dev.dateline.extract.places;

import static dev.dateline.extract.language.Languages.ENGLISH;

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
    private static final double CAPITAL = 2;
    private static final double KNOWN = 1.5;
    private static final double SPELLING = -1.5;
    private static final double QUARTER = -1;
    private static final double DIVISION = -0.3;
    private static final double STATE = 0.7;
    private static final double NAMESAKE = -2;

    private final Surroundings surroundings;
    private final Threshold threshold;

    Resolver(Gazetteer gazetteer, Surroundings surroundings) {
        this.surroundings = surroundings;
        this.threshold = new Threshold(gazetteer, surroundings);
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
        List<List<Spot>> unclear = open.stream().filter(each -> !isClear(each)).toList();
        open.stream().filter(this::isClear).toList().forEach(this::resolveSame);
        unclear.forEach(this::noteCountry);
        unclear.forEach(this::resolveSame);
    }

    /** Whichever "Columbus" is meant, it is in the United States: so "Georgia" beside it is the state. */
    private void noteCountry(List<Spot> same) {
        Spot spot = same.get(0);
        Choice choice = choose(spot, false, false);
        Place likeliest = choice.sense().place();
        boolean town = spot.standing == Spot.Standing.FREE
                && likeliest.type() == PlaceType.CITY
                && likeliest.population() >= Place.LARGE
                && !choice.sense().spelling();
        if (town && spot.senses.stream().allMatch(sense -> isIn(likeliest.country(), sense, choice.score()))) {
            surroundings.addTownIn(likeliest.country(), same.size());
        }
    }

    /** Whether the sense is in the country, or far from as likely as the likeliest. */
    private boolean isIn(String country, Gazetteer.Sense sense, double best) {
        return sense.place().country().equals(country) || score(sense, false, false) < best - Choice.UNAIDED;
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
                            spot.rule = PlaceRule.CONTAINED;
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
                    spot.rule = PlaceRule.CONTAINED_ELSEWHERE;
                }
            }
        }
    }

    private void resolveSame(List<Spot> same) {
        List<Spot> open = same.stream().filter(spot -> spot.place == null).toList();
        if (open.isEmpty()) {
            return;
        }
        boolean town = open.stream().anyMatch(spot -> spot.town);
        List<Spot> divisions = open.stream().filter(spot -> spot.division).toList();
        List<Spot> others = open.stream().filter(spot -> !spot.division).toList();
        if (!divisions.isEmpty() && !others.isEmpty() && isTownBesideDivision(open.get(0), town)) {
            resolveAs(divisions, true, town);
            resolveAs(others, false, town);
        } else {
            resolveAs(open, !divisions.isEmpty(), town);
        }
    }

    /** "Washington state" does not make the Washington that a text is filed from a state: no more is New York, which has its own. */
    private boolean isTownBesideDivision(Spot spot, boolean town) {
        Place division = choose(spot, true, town).sense().place();
        Place plain = choose(spot, false, town).sense().place();
        boolean known = plain.isCapital() || plain.population() >= Place.WELL_KNOWN || !plain.isIn(division);
        return division.type() == PlaceType.ADM1 && plain.type() == PlaceType.CITY && known;
    }

    private void resolveAs(List<Spot> open, boolean division, boolean town) {
        Choice choice = choose(open.get(0), division, town);
        name(open, choice);
        if (open.stream().anyMatch(spot -> isWitness(spot, choice))) {
            surroundings.add(choice.sense().place(), open.size());
        }
    }

    /** Those whose sense is clear from themselves are a help with the others. */
    private boolean isClear(List<Spot> same) {
        Choice choice = choose(same.get(0), false, false);
        return choice.margin() >= Choice.UNAIDED
                && !choice.sense().spelling()
                && !choice.sense().place().isSmall();
    }

    /** Small towns, those that might be another of the name, and what may be a person's say nothing about where the others are. */
    private static boolean isWitness(Spot spot, Choice choice) {
        if (spot.place == null || spot.standing == Spot.Standing.PERSON) {
            return false;
        }
        boolean town = spot.place.type() == PlaceType.CITY;
        return !town || spot.isMention() && choice.margin() >= Choice.CLEAR && spot.place.population() >= Place.LARGE;
    }

    private Choice choose(Spot spot, boolean division, boolean town) {
        Gazetteer.Sense best = null;
        Gazetteer.Sense rival = null;
        double first = Double.NEGATIVE_INFINITY;
        double second = Double.NEGATIVE_INFINITY;
        for (Gazetteer.Sense sense : spot.senses) {
            double score = score(sense, division, town) + (isNamesake(sense.place(), spot) ? NAMESAKE : 0);
            if (score > first) {
                second = first;
                rival = best;
                first = score;
                best = sense;
            } else if (score > second) {
                second = score;
                rival = sense;
            }
        }
        return new Choice(best, first, rival, first - second);
    }

    /** Where a name is a place's in one sentence, it is so at the beginning of another. */
    private void name(List<Spot> open, Choice choice) {
        boolean sure = open.stream()
                .anyMatch(spot -> (spot.county || spot.standing == Spot.Standing.FREE)
                        && choice.score() >= threshold.of(spot, choice));
        for (Spot spot : open) {
            boolean again = sure
                    && spot.standing == Spot.Standing.DOUBTFUL
                    && !ENGLISH.words("places.common").contains(spot.key);
            if (again || choice.score() >= threshold.of(spot, choice)) {
                spot.place = choice.sense().place();
                spot.rule = PlaceRule.NAME;
                spot.choice = choice;
            }
        }
    }

    /** Whether it is a division that has a town of its name: without more words, the town is meant. */
    private static boolean isNamesake(Place place, Spot spot) {
        return place.type() == PlaceType.ADM1
                && spot.senses.stream().anyMatch(sense -> sense.place().isIn(place));
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
        if (place.isSmall()) {
            return people + (place.isQuarter() ? QUARTER : 0);
        }
        return switch (place.type()) {
            case COUNTRY -> COUNTRY;
            case CITY ->
                people
                        + (place.isCapital() ? CAPITAL : place.isWellKnown() ? KNOWN : 0)
                        + (place.isQuarter() ? QUARTER : 0);
            case ADM1 -> people + (place.country().equals("US") ? STATE : DIVISION);
            default -> REGION;
        };
    }
}
