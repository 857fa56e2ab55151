package dev.dateline.casualty;

import dev.dateline.http.Parameters;
import dev.dateline.list.Conditions;
import dev.dateline.list.RangeQuery;
import dev.dateline.mention.NamedEntityRepository;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters of the casualty figures. */
public class FigureQuery extends RangeQuery {

    @QueryParam("measure")
    @Parameter(description = "Only figures of this measure.", schema = @Schema(implementation = Measure.class))
    String measure;

    @QueryParam("attributedTo")
    @Parameter(
            description = "Only figures that the text attributes to the organisation or person of this id.",
            example = "sohr")
    String attributedTo;

    @QueryParam("place")
    @Parameter(description = "Only figures in the place of this id or in any place that lies in it.", example = "syria")
    String place;

    @QueryParam("from")
    @Parameter(
            description = "Only figures whose time (`when`) reaches to this day or a later one.",
            schema = @Schema(implementation = String.class, format = "date", examples = "2025-07-01"))
    String from;

    @QueryParam("to")
    @Parameter(
            description = "Only figures whose time (`when`) begins on this day or an earlier one.",
            schema = @Schema(implementation = String.class, format = "date", examples = "2025-07-31"))
    String to;

    @QueryParam("event")
    @Parameter(
            description = "Only figures of the event of this id. An event's id is unique in its article.",
            example = "sweida-clashes")
    String event;

    @QueryParam("toll")
    @Parameter(
            description =
                    "`true`: only figures that their articles give for how many, as the newest statement of the whole"
                            + " or as a rival of that; no parts and no earlier counts."
                            + " `false`: only the others.",
            schema = @Schema(type = SchemaType.BOOLEAN))
    String toll;

    @QueryParam("atLeast")
    @Parameter(
            description = "Only figures of this many people or more.",
            schema = @Schema(type = SchemaType.INTEGER, format = "int64", minimum = "0", examples = "1000"))
    String atLeast;

    @QueryParam("atMost")
    @Parameter(
            description = "Only figures of this many people or fewer.",
            schema = @Schema(type = SchemaType.INTEGER, format = "int64", minimum = "0", examples = "5000"))
    String atMost;

    @QueryParam("match")
    @Parameter(
            description = "How `atLeast` and `atMost` meet a figure that is a range: `certain`, only where the whole"
                    + " range satisfies them; `possible`, where a number in it does.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"certain", "possible"},
                            defaultValue = "certain"))
    String match;

    Conditions conditions(Parameters parameters, NamedEntityRepository places) {
        boolean certain =
                parameters.oneOf("match", match, Match.class, Match::toString).orElse(Match.CERTAIN) == Match.CERTAIN;
        Conditions filters = new Conditions()
                .and("f.measure = :measure", "measure", parameters.oneOf("measure", measure, Measure.class))
                .and(
                        "f.attributionOrganisationId = :source or f.attributionPersonId = :source",
                        "source",
                        parameters.text("attributedTo", attributedTo, 200))
                .and(
                        "f.placeId in :places",
                        "places",
                        parameters.text("place", place, 200).map(places::inside))
                .and("f.eventId = :event", "event", parameters.text("event", event, 200))
                .and("f.toll = :toll", "toll", parameters.truth("toll", toll))
                .and(atLeast(certain), "atLeast", parameters.wholeNumber("atLeast", atLeast))
                .and(atMost(certain), "atMost", parameters.wholeNumber("atMost", atMost));
        return inRange(parameters.days("from", from, "to", to), "f.earliest", "f.latest", filters, parameters);
    }

    private static String atLeast(boolean certain) {
        return certain ? "f.smallest >= :atLeast" : "f.largest is null or f.largest >= :atLeast";
    }

    private static String atMost(boolean certain) {
        return certain ? "f.largest <= :atMost" : "f.smallest <= :atMost";
    }
}
