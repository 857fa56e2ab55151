package dev.dateline.time;

import dev.dateline.mention.MentionDetail;
import dev.dateline.provenance.Provenance;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.LocalDate;
import java.util.List;

/**
 * Words that name a time, with the time they name (TIMEX3, EDTF).
 *
 * @param articleHeadline of the article it is in
 * @param id unique in the article
 * @param verbatim the words
 * @param edtf the value, ISO 8601-2 (EDTF)
 * @param earliest the first day it can mean; {@code null} where the start is open or unknown
 * @param latest the last day it can mean; {@code null} where the end is open or unknown
 * @param inferred whether the value says more than the words alone
 * @param note how it was reasoned out
 */
@Schema(name = "DateExpression")
public record DateDetail(
        String articleId,
        String articleHeadline,
        String id,
        String verbatim,
        String edtf,
        @Schema(nullable = true) LocalDate earliest,
        @Schema(nullable = true) LocalDate latest,
        Precision precision,
        @Schema(nullable = true) Modifier modifier,
        @Schema(nullable = true) PartOfDay partOfDay,
        DateBasis basis,
        boolean inferred,
        @Schema(nullable = true) String note,
        List<MentionDetail> mentions,
        Provenance provenance) {

    static DateDetail of(DateExpression row, String headline, List<MentionDetail> mentions) {
        return new DateDetail(
                row.articleId,
                headline,
                row.id,
                mentions.get(0).exact(),
                row.edtf,
                row.earliest,
                row.latest,
                row.precision,
                row.modifier,
                row.partOfDay,
                row.basis,
                row.inferred,
                row.note,
                mentions,
                row.provenance);
    }
}
