package dev.dateline.ingest;

import dev.dateline.mention.Form;
import dev.dateline.text.TextQuote;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;

/**
 * A claim that words stand in the text: the words themselves, and enough beside them to tell one place from another.
 * Offsets are computed, never taken on trust.
 *
 * @param exact the words
 * @param paragraph the index of the paragraph they stand in, the headline being 0
 * @param occurrence which of several, from 1, in that paragraph or else in the text
 * @param prefix words right before
 * @param suffix words right after
 * @param form how they name an entity; a name unless said otherwise
 */
public record NewMention(
        @NotEmpty @Size(max = 20_000) String exact,
        @Min(0) Integer paragraph,
        @Min(1) Integer occurrence,
        @Size(max = 1000) String prefix,
        @Size(max = 1000) String suffix,
        Form form) {

    public NewMention {
        form = form == null ? Form.NAME : form;
    }

    TextQuote quote() {
        return new TextQuote(exact, paragraph, occurrence, prefix, suffix);
    }
}
