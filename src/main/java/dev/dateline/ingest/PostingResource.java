package dev.dateline.ingest;

import dev.dateline.article.ArticleDetail;
import dev.dateline.http.Parameters;
import dev.dateline.ingest.ArticleIntake.Posted;
import dev.dateline.problem.Problem;
import dev.dateline.problem.ProblemException;
import dev.dateline.representation.MediaTypes;
import dev.dateline.representation.Writes;
import dev.dateline.security.EditorsOnly;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where articles are posted and removed. */
@Path(PostingResource.ARTICLES)
@EditorsOnly
@Tag(name = "Articles")
@SecurityRequirement(name = "password")
@SecurityRequirement(name = "token")
public class PostingResource {

    static final String ARTICLES = "/api/v1/articles";

    private final PostedDocuments documents;
    private final PostedLines lines;
    private final ArticleIntake intake;
    private final Writes writes;

    PostingResource(PostedDocuments documents, PostedLines lines, ArticleIntake intake, Writes writes) {
        this.documents = documents;
        this.lines = lines;
        this.intake = intake;
        this.writes = writes;
    }

    @POST
    @Consumes({MediaTypes.JSON, MediaTypes.TEXT, MediaTypes.JSON_LINES})
    @Produces({MediaTypes.JSON, MediaTypes.JSON_LINES})
    @Operation(
            operationId = "postArticle",
            summary = "Store an article, or many",
            description =
                    """
                    Facts that it does not bring along are extracted from its text. The same text again is the article \
                    that is there, unchanged: to change its facts, remove it first.

                    In plain text, the first line is the headline and each other line a paragraph. JSON Lines hold an \
                    article in each line; the answer has a line for each, as soon as it is known what became of it, \
                    and a line that is wrong leaves the others as they are.

                    Dates and casualties that are read out of the text with a `confidence` under 0.5 are left out; \
                    `confidence=0` stores all.""")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = MediaTypes.JSON, schema = @Schema(implementation = NewArticle.class)),
                @Content(mediaType = MediaTypes.TEXT, schema = @Schema(implementation = String.class)),
                @Content(mediaType = MediaTypes.JSON_LINES, schema = @Schema(implementation = String.class))
            })
    @APIResponse(
            responseCode = "201",
            description = "It is stored, for good",
            content = @Content(mediaType = MediaTypes.JSON, schema = @Schema(implementation = ArticleDetail.class)))
    @APIResponse(
            responseCode = "200",
            description = "An article with this text is there already; or, of JSON Lines, what became of each",
            content = {
                @Content(mediaType = MediaTypes.JSON, schema = @Schema(implementation = ArticleDetail.class)),
                @Content(mediaType = MediaTypes.JSON_LINES, schema = @Schema(implementation = LineResult.class))
            })
    public Response post(
            byte[] body,
            @BeanParam LeastConfidence confidence,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.CONTENT_TYPE) MediaType type) {
        Parameters parameters = new Parameters();
        double least = confidence.in(parameters);
        parameters.check();
        if (PostedDocuments.is(MediaTypes.JSON_LINES, type)) {
            return Response.ok(lines.post(body, type, least), MediaTypes.JSON_LINES)
                    .build();
        }
        Posted posted = intake.post(documents.read(body, type).withFactsFrom(least));
        String location = location(posted.article().id());
        Response.ResponseBuilder answer = posted.created()
                ? Response.status(Response.Status.CREATED).header(HttpHeaders.LOCATION, location)
                : Response.ok();
        return answer.header(HttpHeaders.CONTENT_LOCATION, location)
                .header(HttpHeaders.CONTENT_LANGUAGE, posted.article().language())
                .type(MediaTypes.JSON)
                .entity(posted.article())
                .build();
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "deleteArticle", summary = "Remove an article and what stands only on it")
    @APIResponse(responseCode = "204", description = "It is removed")
    public void delete(
            @PathParam("id") @Parameter(example = "syria-israel-baku-talks") String id,
            @Context HttpServerRequest request) {
        if (!intake.remove(id, writes.condition(request))) {
            throw ProblemException.notFound("There is no article with this id.");
        }
    }

    static String location(String id) {
        return ARTICLES + "/" + id;
    }

    /**
     * What became of one line.
     *
     * @param line counted from 1, empty ones too
     * @param status as if it had been posted alone
     * @param location the article's path
     * @param problem why nothing was stored
     */
    @Schema(name = "PostedLine")
    public record LineResult(
            int line,
            int status,
            @Schema(nullable = true) String id,
            @Schema(nullable = true) String location,
            @Schema(nullable = true) Problem problem) {

        static LineResult of(int line, Posted posted) {
            String id = posted.article().id();
            return new LineResult(line, posted.created() ? 201 : 200, id, PostingResource.location(id), null);
        }

        static LineResult of(int line, Problem problem) {
            return new LineResult(line, problem.status(), null, null, problem);
        }
    }
}
