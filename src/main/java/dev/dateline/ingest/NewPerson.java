package dev.dateline.ingest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import java.util.List;

/** A person whom the document finds in its text. */
public record NewPerson(
        @NotNull @Pattern(regexp = NewArticle.ID, message = NewArticle.ID_MESSAGE) @Size(max = 200) String id,
        @NotBlank @Size(max = 500) String name,
        @Pattern(regexp = NewArticle.WIKIDATA, message = NewArticle.WIKIDATA_MESSAGE) String wikidata,
        List<@Valid @NotNull NewRole> roles,
        @NotEmpty List<@Valid @NotNull NewMention> mentions)
        implements NewEntity {

    public NewPerson {
        roles = roles == null ? List.of() : roles;
    }
}
