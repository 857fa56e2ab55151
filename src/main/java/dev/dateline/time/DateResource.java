package dev.dateline.time;

import dev.dateline.database.Reading;
import dev.dateline.http.Parameters;
import dev.dateline.list.Conditions;
import dev.dateline.list.Page;
import dev.dateline.list.PageQuery;
import dev.dateline.list.Paging;
import dev.dateline.representation.MediaTypes;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/dates")
@Produces({MediaTypes.JSON, MediaTypes.I_CALENDAR, MediaTypes.CSV, MediaTypes.WORKBOOK, MediaTypes.JSON_LINES})
@Tag(name = "When")
public class DateResource {

    private final DateExpressionRepository dates;
    private final Paging paging;

    DateResource(DateExpressionRepository dates, Paging paging) {
        this.dates = dates;
        this.paging = paging;
    }

    @GET
    @Reading
    @Operation(
            operationId = "listDates",
            summary = "The date expressions of all articles: the timeline",
            description = "Ordered by the earliest day they can mean. `from` and `to` ask for overlap.")
    public Page<DateDetail> list(@BeanParam DateQuery query, @BeanParam PageQuery page) {
        Parameters parameters = new Parameters();
        Conditions filters = query.conditions(parameters);
        return Page.read(paging.slice(page, parameters), slice -> dates.timeline(filters, slice));
    }
}
