package dev.dateline.format;

import dev.dateline.format.GeoJson.Feature;
import dev.dateline.format.GeoJson.Point;
import dev.dateline.mention.Location;
import dev.dateline.mention.MentionedPlace;
import dev.dateline.mention.PlaceSummary;
import dev.dateline.mention.PlaceType;

import java.util.LinkedHashMap;
import java.util.Map;

/** Places as GeoJSON features, each with how often it is mentioned. */
final class PlaceFeatures {

    private PlaceFeatures() {}

    static Feature of(PlaceSummary place) {
        Map<String, Object> properties = properties(
                place.name(),
                place.type(),
                place.countryCode(),
                place.within(),
                place.withinName(),
                place.location(),
                place.geonames(),
                place.wikidata());
        properties.put("articles", place.articles());
        properties.put("mentions", place.mentions());
        return new Feature(place.id(), Point.of(place.location()), properties);
    }

    static Feature of(MentionedPlace place) {
        Map<String, Object> properties = properties(
                place.name(),
                place.type(),
                place.countryCode(),
                place.within(),
                place.withinName(),
                place.location(),
                place.geonames(),
                place.wikidata());
        properties.put("asWritten", place.asWritten());
        properties.put("mentions", place.mentions().size());
        return new Feature(place.id(), Point.of(place.location()), properties);
    }

    /** {@code precision} says what the point stands for: a map should not draw a country as a pin. */
    private static Map<String, Object> properties(
            String name,
            PlaceType type,
            String countryCode,
            String within,
            String withinName,
            Location location,
            Long geonames,
            String wikidata) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("name", name);
        properties.put("type", type);
        properties.put("countryCode", countryCode);
        properties.put("within", within);
        properties.put("withinName", withinName);
        properties.put("precision", location == null ? null : location.precision());
        properties.put("source", location == null ? null : location.source());
        properties.put("geonames", geonames);
        properties.put("wikidata", wikidata);
        return properties;
    }
}
