package dev.dateline.ingest;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.dateline.provenance.Provenance;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import java.util.List;

/** A person whom the document finds in its text. */
public record NewPerson(
        @Pattern(regexp = NewArticle.ID, message = NewArticle.ID_MESSAGE) @Size(max = 200) String id,
        @NotBlank @Visible @Size(max = 500) String name,
        @Pattern(regexp = NewArticle.WIKIDATA, message = NewArticle.WIKIDATA_MESSAGE) @Size(max = 32) String wikidata,
        List<@Valid @NotNull NewRole> roles,
        @NotEmpty List<@Valid @NotNull NewMention> mentions,
        @JsonIgnore Provenance provenance)
        implements NewEntity {

    public NewPerson {
        roles = roles == null ? List.of() : roles;
        provenance = provenance == null ? Provenance.CURATED : provenance;
    }
}
