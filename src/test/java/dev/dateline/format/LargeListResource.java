package dev.dateline.format;

import dev.dateline.list.Page;
import dev.dateline.representation.MediaTypes;
import dev.dateline.text.Paragraph;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;

import java.util.List;
import java.util.Optional;

/** A list that says it is longer than any test could make one. */
@Path("/api/v1/-test/large")
@Produces({MediaTypes.JSON, MediaTypes.CSV, MediaTypes.WORKBOOK})
public class LargeListResource {

    @GET
    @Operation(hidden = true)
    public Page<Paragraph> list(@QueryParam("format") String format) {
        return new Page<>(List.of(), new Page.Info(20, 1_000_001, null), Optional.empty());
    }
}
