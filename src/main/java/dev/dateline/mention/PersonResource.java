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

@Path("/api/v1/people")
@Produces(MediaTypes.JSON)
@Tag(name = "Who")
public class PersonResource {

    private final NamedEntityRepository entities;
    private final Paging paging;

    PersonResource(NamedEntityRepository entities, Paging paging) {
        this.entities = entities;
        this.paging = paging;
    }

    @GET
    @Produces({MediaTypes.JSON, MediaTypes.CSV, MediaTypes.WORKBOOK, MediaTypes.JSON_LINES})
    @Reading
    @Operation(operationId = "listPeople", summary = "The people of all articles", description = "Ordered by name.")
    public Page<PersonSummary> list(@BeanParam EntityQuery query, @BeanParam PageQuery page) {
        Parameters parameters = new Parameters();
        Conditions filters = query.conditions(parameters);
        return Page.read(
                paging.slice(page, parameters),
                slice -> entities.page(Person.class, filters, slice, PersonSummary::of));
    }

    @GET
    @Path("/{id}")
    @Reading
    @Operation(operationId = "getPerson", summary = "One person, and what the articles say")
    public PersonDetail get(
            @PathParam("id") @Parameter(example = "ahmad-al-sharaa") String id, @BeanParam FormQuery form) {
        Person person = entities.find(Person.class, id)
                .orElseThrow(() -> ProblemException.notFound("There is no person with this id."));
        return PersonDetail.of(PersonSummary.of(person), entities.appearances(person, SubjectKind.PERSON));
    }
}
