package dev.dateline.extract.places;

import dev.dateline.extract.names.NameWords;
import dev.dateline.extract.passage.Tokens;
import dev.dateline.extract.rules.Confidence;
import dev.dateline.mention.Form;
import dev.dateline.mention.PlaceType;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts the mentions of each place together, and says which of the places found lies in which. */
final class Assembly {

    private final Gazetteer gazetteer;
    private final Tokens tokens;
    private final Confidence confidence;

    Assembly(Gazetteer gazetteer, Tokens tokens, Confidence confidence) {
        this.gazetteer = gazetteer;
        this.tokens = tokens;
        this.confidence = confidence;
    }

    /** @param spots in the order of the text */
    List<PlaceFound> places(List<Spot> spots) {
        Map<String, List<Spot>> byId = new LinkedHashMap<>();
        spots.forEach(spot ->
                byId.computeIfAbsent(spot.place.id(), id -> new ArrayList<>()).add(spot));
        List<PlaceFound> found = new ArrayList<>();
        byId.values().forEach(same -> found.add(place(same, byId)));
        return found;
    }

    private PlaceFound place(List<Spot> same, Map<String, List<Spot>> all) {
        Place place = same.get(0).place;
        Place host = host(same);
        String country = place.country().isEmpty() && place.type() == PlaceType.FACILITY && host != null
                ? host.country()
                : place.country();
        Place division = gazetteer.division(place.division());
        return new PlaceFound(
                place.id(),
                place.name(),
                place.type(),
                country.isEmpty() ? null : country,
                division == null || place.type() != PlaceType.CITY ? null : division.name(),
                host == null ? within(place, all) : host.id(),
                place.location(),
                place.geonames() == 0 ? null : place.geonames(),
                same.stream().map(this::mention).toList());
    }

    private static Place host(List<Spot> same) {
        return same.stream()
                .filter(spot -> spot.host != null
                        && spot.host.isMention()
                        && !spot.host.place.id().equals(spot.place.id()))
                .map(spot -> spot.host.place)
                .findFirst()
                .orElse(null);
    }

    private PlaceMention mention(Spot spot) {
        String rule = PlaceRule.key(spot);
        int to = spot.to + (isOfName(spot) ? 1 : 0);
        return new PlaceMention(tokens.start(spot.from), tokens.end(to - 1), spot.form, rule, confidence.of(rule));
    }

    /** "Rakhine State", "Vigan City": the noun with a capital letter that says what it is is a word of the name. */
    private boolean isOfName(Spot spot) {
        return spot.form == Form.NAME
                && tokens.isCapital(spot.to)
                && !tokens.isSentenceStart(spot.to)
                && spot.place.type() == Unlisted.KINDS.get(tokens.low(spot.to))
                && NameWords.endsPhrase(tokens, spot.to + 1);
    }

    /** The smallest of the places found that this one lies in. */
    private String within(Place place, Map<String, List<Spot>> all) {
        return all.values().stream()
                .map(same -> same.get(0))
                .filter(other -> place.isIn(other.place) || isInPart(place, other))
                .min(Comparator.comparingInt(
                        other -> other.place.isCountry() ? 2 : other.place.type() == PlaceType.REGION ? 1 : 0))
                .map(other -> other.place.id())
                .orElse(null);
    }

    /** Whether it is a province far enough in the south of a country to be in "the southern" part, or in the north, and so on. */
    private boolean isInPart(Place place, Spot part) {
        return part.rule == PlaceRule.COMPASS
                && place.type() == PlaceType.ADM1
                && place.isIn(part.host.place)
                && Compass.isPart(
                        place,
                        gazetteer.divisionsOf(place.country()),
                        Compass.sides(tokens, part.from, part.host.from));
    }
}
