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

@Path("/api/v1/organisations")
@Produces(MediaTypes.JSON)
@Tag(name = "Who")
public class OrganisationResource {

    private final NamedEntityRepository entities;
    private final Paging paging;

    OrganisationResource(NamedEntityRepository entities, Paging paging) {
        this.entities = entities;
        this.paging = paging;
    }

    @GET
    @Produces({MediaTypes.JSON, MediaTypes.CSV, MediaTypes.WORKBOOK, MediaTypes.JSON_LINES})
    @Reading
    @Operation(
            operationId = "listOrganisations",
            summary = "The organisations of all articles",
            description = "Ordered by name.")
    public Page<OrganisationSummary> list(@BeanParam EntityQuery query, @BeanParam PageQuery page) {
        Parameters parameters = new Parameters();
        Conditions filters = query.conditions(parameters);
        return Page.read(
                paging.slice(page, parameters),
                slice -> entities.page(Organisation.class, filters, slice, OrganisationSummary::of));
    }

    @GET
    @Path("/{id}")
    @Reading
    @Operation(operationId = "getOrganisation", summary = "One organisation, and what the articles say")
    public OrganisationDetail get(@PathParam("id") @Parameter(example = "sohr") String id, @BeanParam FormQuery form) {
        Organisation organisation = entities.find(Organisation.class, id)
                .orElseThrow(() -> ProblemException.notFound("There is no organisation with this id."));
        return OrganisationDetail.of(
                OrganisationSummary.of(organisation), entities.appearances(organisation, SubjectKind.ORGANISATION));
    }
}
