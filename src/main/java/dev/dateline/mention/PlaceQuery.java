package dev.dateline.mention;

import dev.dateline.geo.CountryCodes;
import dev.dateline.http.BoundingBox;
import dev.dateline.http.Parameters;
import dev.dateline.list.Conditions;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import java.util.Locale;
import java.util.Optional;

/** The filters that only places take. */
public class PlaceQuery {

    @QueryParam("type")
    @Parameter(description = "Only places of this type.", schema = @Schema(implementation = PlaceType.class))
    String type;

    @QueryParam("country")
    @Parameter(
            description = "Only places in this country: ISO 3166-1 alpha-2, or XK for Kosovo.",
            schema = @Schema(implementation = String.class, pattern = "[A-Za-z]{2}", examples = "SY"))
    String country;

    @QueryParam("bbox")
    @Parameter(
            description = "Only places whose point lies in `west,south,east,north`, in degrees (RFC 7946, section 5);"
                    + " a west beyond the east crosses the antimeridian.",
            example = "35,32,43,38")
    String bbox;

    void add(Conditions filters, Parameters parameters) {
        filters.and("e.type = :type", "type", parameters.oneOf("type", type, PlaceType.class))
                .and("e.countryCode = :country", "country", country(parameters));
        parameters.boundingBox("bbox", bbox).ifPresent(box -> within(box, filters));
    }

    private Optional<String> country(Parameters parameters) {
        Optional<String> code = Optional.ofNullable(country).map(given -> given.toUpperCase(Locale.ROOT));
        if (code.isPresent() && !CountryCodes.isOne(code.get())) {
            parameters.refuse("country", country, "country must be an ISO 3166-1 alpha-2 code such as SY.");
        }
        return code;
    }

    private static void within(BoundingBox box, Conditions filters) {
        String longitude = !box.crossesAntimeridian()
                ? "e.longitude between :west and :east"
                : "e.longitude >= :west or e.longitude <= :east";
        filters.and("e.latitude between :south and :north", "south", box.south())
                .with("north", box.north())
                .and(longitude, "west", box.west())
                .with("east", box.east());
    }
}
