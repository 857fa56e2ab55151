package dev.dateline.article;

import dev.dateline.http.DayRange;
import dev.dateline.http.Parameters;
import dev.dateline.list.Conditions;
import dev.dateline.list.Keyset.Direction;
import dev.dateline.list.RangeQuery;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters and the order of the articles. */
public class ArticleQuery extends RangeQuery {

    private static final String NAMES = "exists (select 1 from Appearance p join %s e on e = p.entity"
            + " where p.articleId = a.id and e.id = :%s)";

    @QueryParam("person")
    @Parameter(description = "Only articles that mention the person of this id.", example = "ahmad-al-sharaa")
    String person;

    @QueryParam("place")
    @Parameter(description = "Only articles that mention the place of this id.", example = "sweida")
    String place;

    @QueryParam("organisation")
    @Parameter(description = "Only articles that mention the organisation of this id.", example = "sohr")
    String organisation;

    @QueryParam("publisher")
    @Parameter(description = "Only articles of this publisher; case does not count.", example = "MNTV")
    String publisher;

    @QueryParam("language")
    @Parameter(description = "Only articles in this language: a BCP 47 tag.", example = "en")
    String language;

    @QueryParam("publishedFrom")
    @Parameter(
            description = "Only articles that can have been published on this day or later.",
            schema = @Schema(implementation = String.class, format = "date", examples = "2025-07-01"))
    String publishedFrom;

    @QueryParam("publishedTo")
    @Parameter(
            description = "Only articles that can have been published on this day or earlier.",
            schema = @Schema(implementation = String.class, format = "date", examples = "2025-07-31"))
    String publishedTo;

    @QueryParam("sort")
    @Parameter(
            description = "The order: `-published`, newest first, or `published`, oldest first.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"-published", "published"},
                            defaultValue = "-published"))
    String sort;

    /** The orders that {@code sort} names. */
    private enum Sort {
        NEWEST_FIRST("-published", Direction.DESCENDING),
        OLDEST_FIRST("published", Direction.ASCENDING);

        private final String parameter;
        private final Direction direction;

        Sort(String parameter, Direction direction) {
            this.parameter = parameter;
            this.direction = direction;
        }

        @Override
        public String toString() {
            return parameter;
        }
    }

    Direction direction(Parameters parameters) {
        return parameters.oneOf("sort", sort, Sort.class, Sort::toString).orElse(Sort.NEWEST_FIRST).direction;
    }

    Conditions conditions(Parameters parameters) {
        Conditions filters = new Conditions()
                .and(NAMES.formatted("Person", "person"), "person", parameters.text("person", person, 200))
                .and(NAMES.formatted("Place", "place"), "place", parameters.text("place", place, 200))
                .and(
                        NAMES.formatted("Organisation", "organisation"),
                        "organisation",
                        parameters.text("organisation", organisation, 200))
                .and(
                        "lower(a.publisher) = lower(:publisher)",
                        "publisher",
                        parameters.text("publisher", publisher, 200))
                .and("lower(a.language) = lower(:language)", "language", parameters.text("language", language, 200));
        DayRange published = parameters.days("publishedFrom", publishedFrom, "publishedTo", publishedTo);
        return inRange(published, "a.publishedEarliest", "a.publishedLatest", filters, parameters);
    }
}
