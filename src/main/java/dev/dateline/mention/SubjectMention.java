package dev.dateline.mention;

/**
 * A mention with what it mentions: the person, place, organisation, date or casualty figure of that id.
 *
 * @param id of the entity among those of its kind, or of the date or figure in its article
 */
public record SubjectMention(SubjectKind kind, String id, MentionDetail mention) {

    public static SubjectMention of(Mention row) {
        return new SubjectMention(row.kind, row.subjectId, MentionDetail.of(row));
    }
}
