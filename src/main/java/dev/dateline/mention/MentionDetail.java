package dev.dateline.mention;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Words of an article that a fact stands on: a W3C TextQuoteSelector and TextPositionSelector in one. Half-open.
 *
 * @param exact the very words
 * @param form what they do
 * @param paragraph the index of the paragraph they stand in
 * @param start in code points of the canonical text
 * @param utf16Start in UTF-16 units of the canonical text
 * @param prefix up to 32 code points before them
 * @param suffix up to 32 code points after them
 */
@Schema(name = "Mention")
public record MentionDetail(
        String exact,
        Form form,
        int paragraph,
        int start,
        int end,
        int utf16Start,
        int utf16End,
        String prefix,
        String suffix) {

    public static MentionDetail of(Mention row) {
        return new MentionDetail(
                row.exact,
                row.form,
                row.paragraph,
                row.start,
                row.end,
                row.utf16Start,
                row.utf16End,
                row.prefix,
                row.suffix);
    }
}
