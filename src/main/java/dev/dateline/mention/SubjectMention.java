package dev.dateline.mention;

/**
 * A mention with what it mentions: the person, place, organisation, date, casualty figure or event of that id.
 *
 * @param articleHeadline of the article it is in
 * @param id of the entity among those of its kind, or of the date, figure or event in its article
 * @param label what the subject is called: an entity's name, a date's value in EDTF, a figure's whole statement, an event's own words
 */
public record SubjectMention(
        String articleId, String articleHeadline, SubjectKind kind, String id, String label, MentionDetail mention) {}
