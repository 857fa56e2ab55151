package dev.dateline.ingest;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.dateline.mention.Form;
import dev.dateline.text.CanonicalText;
import dev.dateline.text.Span;
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
 * @param at where they stand, in UTF-16 units of the text, if a {@link FactExtractor} read them there: then the text is not
 *     searched, and all but {@code exact} and {@code form} may be {@code null}. No document can claim it
 */
public record NewMention(
        @NotEmpty @Visible @Size(max = 20_000) String exact,
        @Min(0) Integer paragraph,
        @Min(1) Integer occurrence,
        @Size(max = 1000) String prefix,
        @Size(max = 1000) String suffix,
        Form form,
        @JsonIgnore Integer at) {

    public NewMention {
        form = form == null ? Form.NAME : form;
    }

    /** The words of the text from one offset to another, in UTF-16 units: for an extractor, which knows where it read them. */
    public static NewMention at(CanonicalText text, int start, int end, Form form) {
        return new NewMention(text.text().substring(start, end), null, null, null, null, form, start);
    }

    /**
     * Where they stand.
     *
     * @throws dev.dateline.text.QuoteNotFoundException if they do not stand in the text, or not where they should
     * @throws IllegalArgumentException if no text can hold them
     */
    Span in(CanonicalText text) {
        if (at == null) {
            return text.find(new TextQuote(exact, paragraph, occurrence, prefix, suffix));
        }
        if (!text.text().startsWith(exact, at)) {
            throw new IllegalArgumentException("\"" + exact + "\" does not stand at " + at);
        }
        return text.span(at, at + exact.length());
    }
}
