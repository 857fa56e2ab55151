package dev.dateline.mention;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;

/**
 * A place, and what each article calls it.
 *
 * @param countryCode ISO 3166-1 alpha-2, or XK for Kosovo; {@code null} where the place lies in no one country, or that is disputed
 * @param within the id of the smallest known place that contains this one
 * @param withinName what that place is listed as
 * @param articles in how many articles the place is mentioned
 * @param mentions how often, in all of them
 * @param appearances the newest articles, at most 100; {@code /articles?place=} walks them all
 */
public record PlaceDetail(
        String id,
        String name,
        PlaceType type,
        @Schema(nullable = true) String countryCode,
        @Schema(nullable = true) String within,
        @Schema(nullable = true) String withinName,
        @Schema(nullable = true) Location location,
        @Schema(nullable = true, description = "Only where somebody checked it.") Long geonames,
        @Schema(nullable = true, description = "Only where somebody checked it.") String wikidata,
        long articles,
        long mentions,
        List<EntityInArticle> appearances) {

    static PlaceDetail of(PlaceSummary place, List<EntityInArticle> appearances) {
        return new PlaceDetail(
                place.id(),
                place.name(),
                place.type(),
                place.countryCode(),
                place.within(),
                place.withinName(),
                place.location(),
                place.geonames(),
                place.wikidata(),
                place.articles(),
                place.mentions(),
                appearances);
    }

    /** The place without what each article says. */
    public PlaceSummary summary() {
        return new PlaceSummary(
                id, name, type, countryCode, within, withinName, location, geonames, wikidata, articles, mentions);
    }
}
