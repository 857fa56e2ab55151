package dev.dateline.ingest;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.dateline.mention.Location;
import dev.dateline.mention.PlaceType;
import dev.dateline.provenance.Provenance;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

import java.util.List;

/**
 * A place that the document finds in its text.
 *
 * @param countryCode ISO 3166-1 alpha-2, or XK for Kosovo
 * @param within the id of the place that contains it, in this document or stored already
 */
public record NewPlace(
        @Pattern(regexp = NewArticle.ID, message = NewArticle.ID_MESSAGE) @Size(max = 200) String id,
        @NotBlank @Visible @Size(max = 500) String name,
        @NotNull PlaceType type,
        String countryCode,
        String within,
        Location location,
        @Positive Long geonames,
        @Pattern(regexp = NewArticle.WIKIDATA, message = NewArticle.WIKIDATA_MESSAGE) @Size(max = 32) String wikidata,
        @NotEmpty List<@Valid @NotNull NewMention> mentions,
        @JsonIgnore Provenance provenance)
        implements NewEntity {

    public NewPlace {
        provenance = provenance == null ? Provenance.CURATED : provenance;
    }
}
