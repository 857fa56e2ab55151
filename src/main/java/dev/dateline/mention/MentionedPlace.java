package dev.dateline.mention;

import dev.dateline.provenance.Provenance;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;

/** A place in one article. */
public record MentionedPlace(
        String id,
        String name,
        List<String> asWritten,
        PlaceType type,
        @Schema(
                        nullable = true,
                        description =
                                "ISO 3166-1 alpha-2, or XK for Kosovo; null where the place lies in no one country, or that is disputed.")
                String countryCode,
        @Schema(nullable = true, description = "The id of the smallest known place that contains this one.")
                String within,
        @Schema(nullable = true, description = "What that place is listed as.") String withinName,
        @Schema(nullable = true) Location location,
        @Schema(nullable = true, description = "Only where somebody checked it.") Long geonames,
        @Schema(nullable = true, description = "Only where somebody checked it.") String wikidata,
        List<MentionDetail> mentions,
        Provenance provenance) {

    static MentionedPlace of(NamedInArticle named, Place place, List<MentionDetail> mentions) {
        return new MentionedPlace(
                place.id,
                named.name(),
                ArticleEntities.asWritten(mentions),
                place.type,
                place.countryCode,
                place.within,
                named.withinName(),
                Location.of(place),
                place.geonames,
                place.wikidata,
                mentions,
                named.provenance());
    }
}
