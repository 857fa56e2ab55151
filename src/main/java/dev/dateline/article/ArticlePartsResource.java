package dev.dateline.article;

import dev.dateline.casualty.FigureDetail;
import dev.dateline.http.Parameters;
import dev.dateline.list.Page;
import dev.dateline.list.PageQuery;
import dev.dateline.list.Paging;
import dev.dateline.list.Slice;
import dev.dateline.mention.MentionRepository;
import dev.dateline.mention.MentionedOrganisation;
import dev.dateline.mention.MentionedPerson;
import dev.dateline.mention.MentionedPlace;
import dev.dateline.mention.SubjectMention;
import dev.dateline.text.Paragraph;
import dev.dateline.time.DateDetail;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.util.EnumSet;
import java.util.List;
import java.util.function.Function;

/** The parts of an article, each as a list of its own. */
@Path("/api/v1/articles/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Articles")
public class ArticlePartsResource {

    private final ArticleRepository articles;
    private final ArticleReading reading;
    private final MentionRepository mentions;
    private final Paging paging;

    @PathParam("id")
    @Parameter(example = "syria-israel-baku-talks")
    String id;

    ArticlePartsResource(
            ArticleRepository articles, ArticleReading reading, MentionRepository mentions, Paging paging) {
        this.articles = articles;
        this.reading = reading;
        this.mentions = mentions;
        this.paging = paging;
    }

    @GET
    @Path("/paragraphs")
    @Transactional
    @Operation(operationId = "listArticleParagraphs", summary = "An article's paragraphs, the headline first")
    public Page<Paragraph> paragraphs(@BeanParam PageQuery page) {
        return part(Part.PARAGRAPHS, ArticleDetail::paragraphs, page);
    }

    @GET
    @Path("/people")
    @Transactional
    @Operation(operationId = "listArticlePeople", summary = "The people an article names, with their roles as stated")
    public Page<MentionedPerson> people(@BeanParam PageQuery page) {
        return part(Part.PEOPLE, ArticleDetail::people, page);
    }

    @GET
    @Path("/places")
    @Transactional
    @Operation(operationId = "listArticlePlaces", summary = "The places an article names")
    public Page<MentionedPlace> places(@BeanParam PageQuery page) {
        return part(Part.PLACES, ArticleDetail::places, page);
    }

    @GET
    @Path("/organisations")
    @Transactional
    @Operation(operationId = "listArticleOrganisations", summary = "The organisations an article names")
    public Page<MentionedOrganisation> organisations(@BeanParam PageQuery page) {
        return part(Part.ORGANISATIONS, ArticleDetail::organisations, page);
    }

    @GET
    @Path("/dates")
    @Transactional
    @Operation(operationId = "listArticleDates", summary = "An article's date expressions, in text order")
    public Page<DateDetail> dates(@BeanParam PageQuery page) {
        return part(Part.DATES, ArticleDetail::dates, page);
    }

    @GET
    @Path("/casualties")
    @Transactional
    @Operation(operationId = "listArticleCasualties", summary = "An article's casualty figures")
    public Page<FigureDetail> casualties(@BeanParam PageQuery page) {
        return part(Part.CASUALTIES, ArticleDetail::casualties, page);
    }

    @GET
    @Path("/mentions")
    @Transactional
    @Operation(
            operationId = "listArticleMentions",
            summary = "Every span that a fact of an article stands on, in text order")
    public Page<SubjectMention> mentions(@BeanParam PageQuery page) {
        Slice slice = slice(page);
        articles.findByIdOptional(id).orElseThrow(ArticleResource::unknown);
        return Page.of(mentions.ofArticle(id).stream().map(SubjectMention::of).toList(), slice);
    }

    private <T> Page<T> part(Part part, Function<ArticleDetail, List<T>> rows, PageQuery page) {
        Slice slice = slice(page);
        ArticleDetail article = reading.read(id, EnumSet.of(part)).orElseThrow(ArticleResource::unknown);
        return Page.of(rows.apply(article), slice);
    }

    private Slice slice(PageQuery page) {
        return paging.slice(page, new Parameters());
    }
}
