package dev.dateline.mention;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A place, as lists show one.
 *
 * @param countryCode ISO 3166-1 alpha-2, or XK for Kosovo; {@code null} where the place lies in no one country, or that is disputed
 * @param within the id of the smallest known place that contains this one
 * @param withinName what that place is listed as
 * @param articles in how many articles the place is mentioned
 * @param mentions how often, in all of them
 */
public record PlaceSummary(
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
        long mentions) {

    static PlaceSummary of(NestedPlace nested) {
        Place row = nested.place();
        return new PlaceSummary(
                row.id,
                row.name,
                row.type,
                row.countryCode,
                row.within,
                nested.withinName(),
                Location.of(row),
                row.geonames,
                row.wikidata,
                row.articles,
                row.mentions);
    }
}
