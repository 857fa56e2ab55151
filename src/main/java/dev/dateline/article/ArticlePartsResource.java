package dev.dateline.article;

import dev.dateline.casualty.FigureDetail;
import dev.dateline.database.Reading;
import dev.dateline.event.EventDetail;
import dev.dateline.http.Parameters;
import dev.dateline.list.Page;
import dev.dateline.list.PageQuery;
import dev.dateline.list.Paging;
import dev.dateline.list.Slice;
import dev.dateline.mention.MentionedOrganisation;
import dev.dateline.mention.MentionedPerson;
import dev.dateline.mention.MentionedPlace;
import dev.dateline.mention.SubjectMention;
import dev.dateline.representation.MediaTypes;
import dev.dateline.text.Paragraph;
import dev.dateline.time.DateDetail;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The parts of an article, each as a list of its own. */
@Path("/api/v1/articles/{id}")
@Produces({MediaTypes.JSON, MediaTypes.CSV, MediaTypes.WORKBOOK, MediaTypes.JSON_LINES})
@Tag(name = "Articles")
public class ArticlePartsResource {

    private final ArticleReading reading;
    private final Paging paging;

    @PathParam("id")
    @Parameter(example = "syria-israel-baku-talks")
    String id;

    ArticlePartsResource(ArticleReading reading, Paging paging) {
        this.reading = reading;
        this.paging = paging;
    }

    @GET
    @Path("/paragraphs")
    @Reading
    @Operation(operationId = "listArticleParagraphs", summary = "An article's paragraphs, the headline first")
    public RestResponse<Page<Paragraph>> paragraphs(@BeanParam PageQuery page) {
        return part(Part.PARAGRAPHS, ArticleDetail::paragraphs, page);
    }

    @GET
    @Path("/people")
    @Reading
    @Operation(operationId = "listArticlePeople", summary = "The people an article names, with their roles as stated")
    public RestResponse<Page<MentionedPerson>> people(@BeanParam PageQuery page) {
        return part(Part.PEOPLE, ArticleDetail::people, page);
    }

    @GET
    @Path("/places")
    @Produces({MediaTypes.JSON, MediaTypes.GEO_JSON, MediaTypes.CSV, MediaTypes.WORKBOOK, MediaTypes.JSON_LINES})
    @Reading
    @Operation(operationId = "listArticlePlaces", summary = "The places an article names")
    public RestResponse<Page<MentionedPlace>> places(@BeanParam PageQuery page) {
        return part(Part.PLACES, ArticleDetail::places, page);
    }

    @GET
    @Path("/organisations")
    @Reading
    @Operation(operationId = "listArticleOrganisations", summary = "The organisations an article names")
    public RestResponse<Page<MentionedOrganisation>> organisations(@BeanParam PageQuery page) {
        return part(Part.ORGANISATIONS, ArticleDetail::organisations, page);
    }

    @GET
    @Path("/dates")
    @Produces({MediaTypes.JSON, MediaTypes.I_CALENDAR, MediaTypes.CSV, MediaTypes.WORKBOOK, MediaTypes.JSON_LINES})
    @Reading
    @Operation(operationId = "listArticleDates", summary = "An article's date expressions, in text order")
    public RestResponse<Page<DateDetail>> dates(@BeanParam PageQuery page) {
        return part(Part.DATES, ArticleDetail::dates, page);
    }

    @GET
    @Path("/casualties")
    @Reading
    @Operation(operationId = "listArticleCasualties", summary = "An article's casualty figures")
    public RestResponse<Page<FigureDetail>> casualties(@BeanParam PageQuery page) {
        return part(Part.CASUALTIES, ArticleDetail::casualties, page);
    }

    @GET
    @Path("/events")
    @Reading
    @Operation(
            operationId = "listArticleEvents",
            summary = "What an article tells of",
            description = "Each event with the figures that count its harm, and those of them that say how many.")
    public RestResponse<Page<EventDetail>> events(@BeanParam PageQuery page) {
        return part(Part.EVENTS, ArticleDetail::events, page);
    }

    @GET
    @Path("/mentions")
    @Produces({MediaTypes.JSON, MediaTypes.ANNOTATIONS, MediaTypes.CSV, MediaTypes.WORKBOOK, MediaTypes.JSON_LINES})
    @Reading
    @Operation(
            operationId = "listArticleMentions",
            summary = "Every span that a fact of an article stands on, in text order")
    public RestResponse<Page<SubjectMention>> mentions(@BeanParam PageQuery page) {
        return part(EnumSet.allOf(Part.class), ArticleMentions::of, page);
    }

    private <T> RestResponse<Page<T>> part(Part part, Function<ArticleDetail, List<T>> rows, PageQuery page) {
        return part(EnumSet.of(part), rows, page);
    }

    private <T> RestResponse<Page<T>> part(Set<Part> parts, Function<ArticleDetail, List<T>> rows, PageQuery page) {
        Slice first = paging.slice(page, new Parameters());
        ArticleDetail article = reading.read(id, parts).orElseThrow(ArticleResource::unknown);
        List<T> all = rows.apply(article);
        return ContentLanguage.of(article, Page.read(first, slice -> Page.of(all, slice)));
    }
}
