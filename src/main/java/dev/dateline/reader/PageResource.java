package dev.dateline.reader;

import dev.dateline.article.ArticleDetail;
import dev.dateline.article.ArticleQuery;
import dev.dateline.article.ArticleResource;
import dev.dateline.article.ArticleSummary;
import dev.dateline.casualty.CasualtyResource;
import dev.dateline.casualty.FigureDetail;
import dev.dateline.casualty.FigureQuery;
import dev.dateline.list.Page;
import dev.dateline.list.PageQuery;
import dev.dateline.mention.EntityQuery;
import dev.dateline.mention.PlaceQuery;
import dev.dateline.mention.PlaceResource;
import dev.dateline.mention.PlaceSummary;
import dev.dateline.representation.FormQuery;
import dev.dateline.representation.MediaTypes;
import dev.dateline.time.DateDetail;
import dev.dateline.time.DateQuery;
import dev.dateline.time.DateResource;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * The pages for people. Each is another form of what a resource of the API answers, to the same parameters: it is built
 * from the same record and kept in the same memory.
 */
@Path("/")
@Produces(MediaTypes.HTML)
public class PageResource {

    /** A picture shows more at once than a list. */
    private static final int ROWS = 100;

    private final ArticleResource articles;
    private final DateResource dates;
    private final PlaceResource places;
    private final CasualtyResource figures;

    PageResource(ArticleResource articles, DateResource dates, PlaceResource places, CasualtyResource figures) {
        this.articles = articles;
        this.dates = dates;
        this.places = places;
        this.figures = figures;
    }

    @GET
    @Operation(hidden = true)
    public Page<ArticleSummary> articles(@BeanParam ArticleQuery query, @BeanParam PageQuery page) {
        return articles.list(query, page);
    }

    @GET
    @Path("articles/{id}")
    @Operation(hidden = true)
    public RestResponse<ArticleDetail> article(@PathParam("id") String id, @BeanParam FormQuery form) {
        return articles.get(id, null, form);
    }

    @GET
    @Path("timeline")
    @Operation(hidden = true)
    public Page<DateDetail> timeline(@BeanParam DateQuery query, @BeanParam PageQuery page) {
        return dates.list(query, page.orRows(ROWS));
    }

    @GET
    @Path("map")
    @Operation(hidden = true)
    public Page<PlaceSummary> map(
            @BeanParam EntityQuery query, @BeanParam PlaceQuery placeQuery, @BeanParam PageQuery page) {
        return places.list(query, placeQuery, page.orRows(ROWS));
    }

    @GET
    @Path("figures")
    @Operation(hidden = true)
    public Page<FigureDetail> figures(@BeanParam FigureQuery query, @BeanParam PageQuery page) {
        return figures.list(query, page.orRows(ROWS));
    }
}
