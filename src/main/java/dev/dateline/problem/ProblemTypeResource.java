package dev.dateline.problem;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What a problem's type leads to when it is opened (RFC 9457 section 3.1.1 asks for a place that explains it). */
@Path(ProblemType.BASE)
public class ProblemTypeResource {

    @GET
    @Path("{slug}")
    @Produces(MediaType.TEXT_PLAIN)
    @Operation(hidden = true)
    public String explanation(@PathParam("slug") String slug) {
        ProblemType type = ProblemType.ofSlug(slug)
                .orElseThrow(() -> ProblemException.notFound("There is no such kind of problem."));
        return type.title() + " (" + type.status() + ")\n\n" + type.explanation() + "\n";
    }
}
