package dev.dateline.mention;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A mention with what it mentions: the person, place, organisation, date or casualty figure of that id.
 *
 * @param id of the entity among those of its kind, or of the date or figure in its article
 */
public record SubjectMention(
        @Schema(required = true) SubjectKind kind,
        @Schema(required = true) String id,
        @Schema(required = true) MentionDetail mention) {

    public static SubjectMention of(Mention row) {
        return new SubjectMention(row.kind, row.subjectId, MentionDetail.of(row));
    }
}
