package dev.dateline.ingest;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.dateline.casualty.Measure;
import dev.dateline.provenance.Provenance;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import java.util.List;

/**
 * Something that happened, as the document finds it told in its text.
 *
 * @param main whether it is what the article reports; one event at most is
 * @param words that name it
 * @param figures of this document that count its harm, by their ids
 * @param tolls which of them say how many, once at most for each measure
 */
public record NewEvent(
        @Pattern(regexp = NewArticle.ID, message = NewArticle.ID_MESSAGE) @Size(max = 200) String id,
        boolean main,
        @Valid NewMention words,
        String placeId,
        String periodId,
        @NotEmpty List<@NotNull String> figures,
        List<@Valid @NotNull NewToll> tolls,
        @JsonIgnore Provenance provenance) {

    public NewEvent {
        tolls = tolls == null ? List.of() : tolls;
        provenance = provenance == null ? Provenance.CURATED : provenance;
    }

    /**
     * How many, as of this article: the newest statement of the whole, or all rivals.
     *
     * @param figures of the event and of this measure, none of them a part of another one
     */
    public record NewToll(@NotNull Measure measure, @NotEmpty List<@NotNull String> figures) {}
}
