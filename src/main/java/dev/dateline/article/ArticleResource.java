package dev.dateline.article;

import dev.dateline.database.Reading;
import dev.dateline.http.Parameters;
import dev.dateline.list.Conditions;
import dev.dateline.list.Keyset.Direction;
import dev.dateline.list.Page;
import dev.dateline.list.PageQuery;
import dev.dateline.list.Paging;
import dev.dateline.mention.MentionRepository;
import dev.dateline.problem.ProblemException;
import dev.dateline.representation.FormQuery;
import dev.dateline.representation.MediaTypes;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.Explode;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import java.util.EnumSet;
import java.util.Set;

@Path("/api/v1/articles")
@Produces(MediaTypes.JSON)
@Tag(name = "Articles")
public class ArticleResource {

    private final ArticleRepository articles;
    private final ArticleReading reading;
    private final MentionRepository mentions;
    private final Paging paging;

    ArticleResource(ArticleRepository articles, ArticleReading reading, MentionRepository mentions, Paging paging) {
        this.articles = articles;
        this.reading = reading;
        this.mentions = mentions;
        this.paging = paging;
    }

    @GET
    @Produces({MediaTypes.JSON, MediaTypes.CSV, MediaTypes.WORKBOOK, MediaTypes.JSON_LINES})
    @Reading
    @Operation(operationId = "listArticles", summary = "The articles, newest first")
    public Page<ArticleSummary> list(@BeanParam ArticleQuery query, @BeanParam PageQuery page) {
        Parameters parameters = new Parameters();
        Conditions filters = query.conditions(parameters);
        Direction direction = query.direction(parameters);
        return Page.read(paging.slice(page, parameters), slice -> articles.page(filters, direction, slice));
    }

    @GET
    @Path("/{id}")
    @Produces({MediaTypes.JSON, MediaTypes.JSON_LD, MediaTypes.ANNOTATIONS, MediaTypes.TEXT})
    @Reading
    @Operation(
            operationId = "getArticle",
            summary = "One article: its text and its facts",
            description = "Every fact carries the words it stands on, as spans of `text`.")
    public RestResponse<ArticleDetail> get(
            @PathParam("id") @Parameter(example = "syria-israel-baku-talks") String id,
            @QueryParam("include")
                    @Parameter(
                            description = "Only these parts beside the article's own fields, with commas between them;"
                                    + " without it, all parts.",
                            explode = Explode.FALSE,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = Part.class))
                    String include,
            @BeanParam FormQuery form) {
        Parameters parameters = new Parameters();
        Set<Part> parts = parameters
                .someOf("include", include, Part.class, Part::toString)
                .orElseGet(() -> EnumSet.allOf(Part.class));
        parameters.check();
        ArticleDetail article = reading.read(id, parts).orElseThrow(ArticleResource::unknown);
        return ContentLanguage.of(article, article);
    }

    @GET
    @Path("/{id}/verification")
    @Reading
    @Operation(operationId = "verifyArticle", summary = "Every span recomputed against the stored text and its hash")
    public Verification verify(
            @PathParam("id") @Parameter(example = "syria-israel-baku-talks") String id, @BeanParam FormQuery form) {
        Article article = articles.findByIdOptional(id).orElseThrow(ArticleResource::unknown);
        return Verification.of(article, mentions.rowsOfArticle(id));
    }

    static ProblemException unknown() {
        return ProblemException.notFound("There is no article with this id.");
    }
}
