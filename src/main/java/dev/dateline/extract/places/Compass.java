package dev.dateline.extract.places;

import static dev.dateline.extract.language.Languages.ENGLISH;

import dev.dateline.extract.passage.Tokens;
import dev.dateline.mention.Form;
import dev.dateline.mention.PlaceType;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** Parts of countries and provinces that have no border of their own: "southern Syria", and "the south" after it. */
final class Compass {

    /** Adjectives with the sides that they mean, of N, S, W and E; none in "central". */
    private static final Map<String, String> ADJECTIVES = ENGLISH.values("compass.adjective", Function.identity());

    private static final Set<PlaceType> UNDIVIDED = Set.of(PlaceType.CITY, PlaceType.FACILITY, PlaceType.WATER);

    private static final Map<String, String> NOUNS = ENGLISH.values("compass.noun", Function.identity());

    /** No text speaks of more parts before it comes back to one. */
    private static final int FARTHEST = 20;

    private static final double STRIPS = 3;

    private final Tokens tokens;

    Compass(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The mentions of such parts, in the order of the text. */
    List<Spot> parts(List<Spot> spots) {
        Map<String, Place> known = new HashMap<>();
        List<Spot> parts = new ArrayList<>();
        for (Spot spot : spots) {
            int from = start(spot);
            if (from >= 0) {
                String words = capitalised(tokens.words(from, spot.from)) + " " + spot.place.name();
                Place part = known.computeIfAbsent(
                        PlaceName.slug(words), id -> Place.ofText(id, words, PlaceType.REGION, spot.place.country()));
                Spot mention = Spot.of(from, spot.to, Form.NAME, part, PlaceRule.COMPASS);
                mention.host = spot;
                parts.add(mention);
            }
        }
        parts.addAll(alone(parts));
        return parts;
    }

    /** Where the direction before a place begins; −1 if there is none. */
    private int start(Spot spot) {
        int last = spot.from - 1;
        if (spot.isPeople()
                || UNDIVIDED.contains(spot.place.type())
                || tokens.isSentenceStart(spot.from)
                || !isAdjective(tokens.low(last))) {
            return -1;
        }
        return last;
    }

    /** "The south", where a southern part of one country was named before. */
    private List<Spot> alone(List<Spot> parts) {
        List<Spot> alone = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            int end = i + 1 < parts.size() ? parts.get(i + 1).from : tokens.size();
            for (int token = parts.get(i).to; token + 1 < end; token++) {
                if (PlacesByNoun.isArticle(tokens, token) && PlacesByNoun.endsPhrase(tokens, token + 2)) {
                    Spot part = latest(parts, i, NOUNS.get(tokens.low(token + 1)));
                    if (part != null) {
                        alone.add(Spot.of(token, token + 2, Form.NOMINAL, part.place, PlaceRule.COMPASS_ALONE));
                    }
                }
            }
        }
        return alone;
    }

    private Spot latest(List<Spot> parts, int from, String sides) {
        for (int i = from; sides != null && i >= Math.max(0, from - FARTHEST); i--) {
            if (sides.equals(ADJECTIVES.get(tokens.low(parts.get(i).from)))) {
                return parts.get(i);
            }
        }
        return null;
    }

    static boolean isAdjective(String lower) {
        return ADJECTIVES.containsKey(lower);
    }

    /** The sides that the words from one token to just before another name: N and W for "north-western". */
    static String sides(Tokens tokens, int from, int to) {
        StringBuilder sides = new StringBuilder();
        for (int token = from; token < to; token++) {
            String word = tokens.low(token);
            sides.append(ADJECTIVES.getOrDefault(word, NOUNS.getOrDefault(word, "")));
        }
        return sides.toString();
    }

    /**
     * Whether a place lies in the part of a country that is called so: of three equal strips, the outer ones are called after
     * the side they lie on.
     *
     * @param divisions of the country
     * @param sides as "southern" and "north-western" say; without one, as in "central", no place is known to lie there
     */
    static boolean isPart(Place place, List<Place> divisions, String sides) {
        DoubleSummaryStatistics latitudes = extent(divisions, Place::latitude);
        DoubleSummaryStatistics longitudes = extent(divisions, Place::longitude);
        double height = (latitudes.getMax() - latitudes.getMin()) / STRIPS;
        double width = (longitudes.getMax() - longitudes.getMin()) / STRIPS;
        return place.hasPoint()
                && !sides.isEmpty()
                && (sides.indexOf('S') < 0 || place.latitude() <= latitudes.getMin() + height)
                && (sides.indexOf('N') < 0 || place.latitude() >= latitudes.getMax() - height)
                && (sides.indexOf('W') < 0 || place.longitude() <= longitudes.getMin() + width)
                && (sides.indexOf('E') < 0 || place.longitude() >= longitudes.getMax() - width);
    }

    private static DoubleSummaryStatistics extent(List<Place> divisions, ToDoubleFunction<Place> degrees) {
        return divisions.stream().filter(Place::hasPoint).mapToDouble(degrees).summaryStatistics();
    }

    private static String capitalised(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
