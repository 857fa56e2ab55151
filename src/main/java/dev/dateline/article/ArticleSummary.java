package dev.dateline.article;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.Instant;

/**
 * An article, as lists show one.
 *
 * @param language a BCP 47 tag
 * @param textSha256 of the canonical text's UTF-8 bytes, lower-case hexadecimal
 * @param revision 1 when first stored, one more with each change
 * @param stored when this revision was stored
 */
public record ArticleSummary(
        String id,
        String headline,
        @Schema(nullable = true) String standfirst,
        @Schema(nullable = true) String publisher,
        String language,
        @Schema(nullable = true) String url,
        @Schema(nullable = true) Published published,
        String textSha256,
        int revision,
        Instant stored,
        Counts counts) {

    /** How many facts of each kind the article has. */
    public record Counts(int people, int places, int organisations, int dates, int casualties, int events) {}
}
