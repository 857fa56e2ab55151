package dev.dateline.mention;

import dev.dateline.database.Reading;
import dev.dateline.http.Parameters;
import dev.dateline.list.Conditions;
import dev.dateline.list.Page;
import dev.dateline.list.PageQuery;
import dev.dateline.list.Paging;
import dev.dateline.problem.ProblemException;
import dev.dateline.representation.FormQuery;
import dev.dateline.representation.MediaTypes;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/places")
@Produces({MediaTypes.JSON, MediaTypes.GEO_JSON})
@Tag(name = "Where")
public class PlaceResource {

    private final NamedEntityRepository entities;
    private final Paging paging;

    PlaceResource(NamedEntityRepository entities, Paging paging) {
        this.entities = entities;
        this.paging = paging;
    }

    @GET
    @Produces({MediaTypes.JSON, MediaTypes.GEO_JSON, MediaTypes.CSV, MediaTypes.WORKBOOK, MediaTypes.JSON_LINES})
    @Reading
    @Operation(operationId = "listPlaces", summary = "The places of all articles", description = "Ordered by name.")
    public Page<PlaceSummary> list(
            @BeanParam EntityQuery query, @BeanParam PlaceQuery placeQuery, @BeanParam PageQuery page) {
        Parameters parameters = new Parameters();
        Conditions filters = query.conditions(parameters);
        placeQuery.add(filters, parameters);
        return Page.read(paging.slice(page, parameters), slice -> entities.places(filters, slice));
    }

    @GET
    @Path("/{id}")
    @Reading
    @Operation(operationId = "getPlace", summary = "One place, and what the articles say")
    public PlaceDetail get(@PathParam("id") @Parameter(example = "sweida") String id, @BeanParam FormQuery form) {
        NestedPlace nested =
                entities.findPlace(id).orElseThrow(() -> ProblemException.notFound("There is no place with this id."));
        return PlaceDetail.of(PlaceSummary.of(nested), entities.appearances(nested.place(), SubjectKind.PLACE));
    }
}
