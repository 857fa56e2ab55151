package dev.dateline.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.dateline.casualty.FigureDetail;
import dev.dateline.event.EventDetail;
import dev.dateline.mention.MentionDetail;
import dev.dateline.mention.MentionedOrganisation;
import dev.dateline.mention.MentionedPerson;
import dev.dateline.mention.MentionedPlace;
import dev.dateline.text.Paragraph;
import dev.dateline.time.DateDetail;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.Instant;
import java.util.List;

/**
 * An article and its facts.
 *
 * @param languageNote how the language is known, where nobody said it and it is not clearly English, and what that means for the
 *     facts
 * @param text the canonical text: every offset counts in it
 * @param textSha256 of the text's UTF-8 bytes, lower-case hexadecimal
 * @param stored {@code null} where it is not stored; then its revision is 0
 * @param paragraphs {@code null}, and no key, where {@code include} left the part out; so for the other parts
 * @param explanation {@code null}, and no key, unless it was asked for
 */
@Schema(
        name = "Article",
        requiredProperties = {
            "id",
            "headline",
            "standfirst",
            "dateline",
            "publisher",
            "language",
            "languageNote",
            "url",
            "published",
            "text",
            "textSha256",
            "revision",
            "stored",
            "provenance"
        })
public record ArticleDetail(
        String id,
        String headline,
        @Schema(nullable = true) String standfirst,
        @Schema(nullable = true) Dateline dateline,
        @Schema(nullable = true) String publisher,
        String language,
        @Schema(nullable = true) String languageNote,
        @Schema(nullable = true) String url,
        @Schema(nullable = true) Published published,
        String text,
        String textSha256,
        int revision,
        @Schema(nullable = true) Instant stored,
        ArticleProvenance provenance,
        @JsonInclude(JsonInclude.Include.NON_NULL) List<Paragraph> paragraphs,
        @JsonInclude(JsonInclude.Include.NON_NULL) List<MentionedPerson> people,
        @JsonInclude(JsonInclude.Include.NON_NULL) List<MentionedPlace> places,
        @JsonInclude(JsonInclude.Include.NON_NULL) List<MentionedOrganisation> organisations,
        @JsonInclude(JsonInclude.Include.NON_NULL) List<DateDetail> dates,
        @JsonInclude(JsonInclude.Include.NON_NULL) List<FigureDetail> casualties,
        @JsonInclude(JsonInclude.Include.NON_NULL) List<EventDetail> events,
        @JsonInclude(JsonInclude.Include.NON_NULL)
                @Schema(
                        description =
                                "How each fact was read out of the text: only where an extraction is asked to `explain`")
                List<Explanation> explanation) {

    /** The same with how its facts were read. */
    public ArticleDetail explained(List<Explanation> how) {
        return new ArticleDetail(
                id,
                headline,
                standfirst,
                dateline,
                publisher,
                language,
                languageNote,
                url,
                published,
                text,
                textSha256,
                revision,
                stored,
                provenance,
                paragraphs,
                people,
                places,
                organisations,
                dates,
                casualties,
                events,
                how);
    }

    /** How the facts of the article got here, all together; each fact has a provenance of its own. */
    public record ArticleProvenance(
            @Schema(
                            description =
                                    """
                                    The readers that failed on this text, so that the facts that they find are missing: \
                                    `language`, `dates`, `casualties`, `names` (people and organisations) or `places`. \
                                    Empty where none failed, and where the facts were brought along.""")
                    List<String> failedReaders) {}

    /**
     * The line that says where the report was filed.
     *
     * @param placeId the place it names
     * @param placeName what that place is listed as
     * @param agency the agency it names
     */
    public record Dateline(
            String verbatim,
            @Schema(nullable = true) String placeId,
            @Schema(nullable = true) String placeName,
            @Schema(nullable = true) String agency,
            MentionDetail mention) {}
}
