package dev.dateline.mention;

/**
 * A mention with what it mentions: the person, place, organisation, date or casualty figure of that id.
 *
 * @param articleHeadline of the article it is in
 * @param id of the entity among those of its kind, or of the date or figure in its article
 * @param label what the subject is called: an entity's name, a date's value in EDTF, a figure's whole statement
 */
public record SubjectMention(
        String articleId, String articleHeadline, SubjectKind kind, String id, String label, MentionDetail mention) {}
