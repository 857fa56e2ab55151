package dev.dateline.ingest;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.dateline.provenance.Provenance;
import dev.dateline.time.DateBasis;
import dev.dateline.time.Modifier;
import dev.dateline.time.PartOfDay;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import java.util.List;

/**
 * A date expression that the document finds in its text. The earliest and latest day follow from the value.
 *
 * @param edtf ISO 8601-2 (EDTF)
 * @param inferred whether the value says more than the words alone
 * @param note how it was reasoned out; needed where it was inferred
 */
public record NewDate(
        @Pattern(regexp = NewArticle.ID, message = NewArticle.ID_MESSAGE) @Size(max = 64) String id,
        @NotNull @Size(max = 100) String edtf,
        Modifier modifier,
        PartOfDay partOfDay,
        @NotNull DateBasis basis,
        boolean inferred,
        @Size(max = 2000) String note,
        @NotEmpty List<@Valid @NotNull NewMention> mentions,
        @JsonIgnore Provenance provenance) {

    public NewDate {
        provenance = provenance == null ? Provenance.CURATED : provenance;
    }
}
