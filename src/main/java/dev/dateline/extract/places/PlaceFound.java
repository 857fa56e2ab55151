package dev.dateline.extract.places;

import dev.dateline.mention.Location;
import dev.dateline.mention.PlaceType;

import java.util.List;

/**
 * A place that a text names.
 *
 * @param id the same in every text that names the place
 * @param countryCode ISO 3166-1 alpha-2, or XK for Kosovo; {@code null} where the place lies in no one country, or that is disputed
 * @param division the name of the first division that a town is in: "Texas"; {@code null} for other places
 * @param within the id of the smallest place found in the same text that contains this one; {@code null} if there is none
 * @param location {@code null} where no point is known
 * @param geonames {@code null} where GeoNames has no such place
 * @param mentions in the order of the text, at least one
 */
public record PlaceFound(
        String id,
        String name,
        PlaceType type,
        String countryCode,
        String division,
        String within,
        Location location,
        Long geonames,
        List<PlaceMention> mentions) {

    /** That of its surest mention. */
    public double confidence() {
        return mentions.stream().mapToDouble(PlaceMention::confidence).max().orElseThrow();
    }

    /** A text may name it a thousand times, and it is looked up as often. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
