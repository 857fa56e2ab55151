package dev.dateline.time;

import dev.dateline.mention.MentionDetail;
import dev.dateline.provenance.Provenance;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.LocalDate;
import java.util.List;

/**
 * Words that name a time, with the time they name (TIMEX3, EDTF).
 *
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
        @Schema(required = true) String articleId,
        @Schema(required = true) String id,
        @Schema(required = true) String verbatim,
        @Schema(required = true) String edtf,
        @Schema(nullable = true) LocalDate earliest,
        @Schema(nullable = true) LocalDate latest,
        @Schema(required = true) Precision precision,
        @Schema(nullable = true) Modifier modifier,
        @Schema(nullable = true) PartOfDay partOfDay,
        @Schema(required = true) DateBasis basis,
        @Schema(required = true) boolean inferred,
        @Schema(nullable = true) String note,
        @Schema(required = true) List<MentionDetail> mentions,
        @Schema(required = true) Provenance provenance) {

    static DateDetail of(DateExpression row, List<MentionDetail> mentions) {
        return new DateDetail(
                row.articleId,
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
