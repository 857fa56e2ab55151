package dev.dateline.article;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.LocalDate;

/**
 * When an article was published.
 *
 * @param edtf ISO 8601-2 (EDTF); an interval where only its bounds are known
 * @param earliest the first day it can mean
 * @param latest the last day it can mean
 * @param inferred whether it was reasoned out instead of stated
 * @param note how
 */
public record Published(
        String edtf,
        @Schema(nullable = true) LocalDate earliest,
        @Schema(nullable = true) LocalDate latest,
        boolean inferred,
        @Schema(nullable = true) String note) {

    static Published of(Article row) {
        return of(
                row.publishedEdtf,
                row.publishedEarliest,
                row.publishedLatest,
                row.publishedInferred,
                row.publishedNote);
    }

    static Published of(String edtf, LocalDate earliest, LocalDate latest, boolean inferred, String note) {
        return edtf == null ? null : new Published(edtf, earliest, latest, inferred, note);
    }
}
