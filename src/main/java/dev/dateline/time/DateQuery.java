package dev.dateline.time;

import dev.dateline.http.Parameters;
import dev.dateline.list.Conditions;
import dev.dateline.list.RangeQuery;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters of the timeline. */
public class DateQuery extends RangeQuery {

    @QueryParam("from")
    @Parameter(
            description = "Only expressions that can mean this day or a later one.",
            schema = @Schema(implementation = String.class, format = "date", examples = "2025-07-01"))
    String from;

    @QueryParam("to")
    @Parameter(
            description = "Only expressions that can mean this day or an earlier one.",
            schema = @Schema(implementation = String.class, format = "date", examples = "2025-07-31"))
    String to;

    @QueryParam("precision")
    @Parameter(description = "Only expressions of this precision.", schema = @Schema(implementation = Precision.class))
    String precision;

    Conditions conditions(Parameters parameters) {
        Conditions filters = new Conditions()
                .and(
                        "d.precision = :precision",
                        "precision",
                        parameters.oneOf("precision", precision, Precision.class));
        return inRange(parameters.days("from", from, "to", to), "d.earliest", "d.latest", filters, parameters);
    }
}
