package dev.dateline.ingest;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.dateline.mention.Form;
import dev.dateline.text.CanonicalText;
import dev.dateline.text.QuoteNotFoundException;
import dev.dateline.text.Span;
import dev.dateline.text.TextQuote;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
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
 * @param utf16Start where they begin in the text, where that is known already; no document can say it
 */
public record NewMention(
        @NotEmpty @Size(max = 20_000) String exact,
        @Min(0) Integer paragraph,
        @Min(1) Integer occurrence,
        @Size(max = 1000) String prefix,
        @Size(max = 1000) String suffix,
        @NotNull Form form,
        @JsonIgnore Integer utf16Start) {

    public NewMention {
        form = form == null ? Form.NAME : form;
    }

    /** The words that were read at a span. */
    public static NewMention of(Span span, Form form) {
        return new NewMention(span.exact(), null, null, null, null, form, span.utf16Start());
    }

    /**
     * Where the words stand.
     *
     * @throws QuoteNotFoundException if they do not, or nothing says which of several they are
     * @throws IllegalArgumentException if no text can hold them
     */
    Span in(CanonicalText text) {
        if (utf16Start != null && text.text().startsWith(exact, utf16Start)) {
            return text.span(utf16Start, utf16Start + exact.length());
        }
        return text.find(new TextQuote(exact, paragraph, occurrence, prefix, suffix));
    }
}
