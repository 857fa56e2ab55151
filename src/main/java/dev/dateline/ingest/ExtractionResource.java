package dev.dateline.ingest;

import dev.dateline.article.ArticleDetail;
import dev.dateline.http.Parameters;
import dev.dateline.ingest.ExtractionTurns.Limited;
import dev.dateline.representation.MediaTypes;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Text in, facts out: nothing is stored, and nobody is asked who they are. */
@Path("/api/v1/extractions")
@Tag(name = "Articles")
public class ExtractionResource {

    private final PostedDocuments documents;
    private final ArticleIntake intake;
    private final ExtractionTurns turns;

    ExtractionResource(PostedDocuments documents, ArticleIntake intake, ExtractionTurns turns) {
        this.documents = documents;
        this.intake = intake;
        this.turns = turns;
    }

    @POST
    @Limited
    @Consumes({MediaTypes.JSON, MediaTypes.TEXT})
    @Produces(MediaTypes.JSON)
    @Operation(
            operationId = "extract",
            summary = "An article's facts, with nothing stored",
            description =
                    """
                    Takes what posting an article takes, and answers what that would: facts that are not brought \
                    along are extracted. Nothing is stored: `stored` is `null` and `revision` is 0; `id` is the one \
                    that the article would get, or has where its text is stored already.

                    With `explain=true`, `explanation` says of each fact that was read out of the text by which rules of \
                    which layers, and on which words; facts that are brought along have none.

                    Dates and casualties that are read with a `confidence` under 0.5 are rather wrong than right, and are \
                    left out, as they are where an article is posted; `confidence=0` asks for all.""")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = MediaTypes.JSON, schema = @Schema(implementation = NewArticle.class)),
                @Content(mediaType = MediaTypes.TEXT, schema = @Schema(implementation = String.class))
            })
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaTypes.JSON, schema = @Schema(implementation = ArticleDetail.class)))
    public Response extract(
            byte[] body,
            @QueryParam("explain")
                    @Parameter(
                            description =
                                    "Whether `explanation` says of each fact by which rules and layers it was read.",
                            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
                    String explain,
            @BeanParam LeastConfidence confidence,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.CONTENT_TYPE) MediaType type,
            @Context RoutingContext context) {
        Parameters parameters = new Parameters();
        boolean explained = parameters.truth("explain", explain).orElse(false);
        double least = confidence.in(parameters);
        parameters.check();
        ArticleDetail article = turns.work(
                context, () -> intake.extract(documents.read(body, type).withFactsFrom(least), explained));
        return Response.ok(article, MediaTypes.JSON)
                .header(HttpHeaders.CONTENT_LANGUAGE, article.language())
                .build();
    }
}
