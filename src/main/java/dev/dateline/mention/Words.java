package dev.dateline.mention;

/**
 * A mention as it is read: what it is of, and the span. Reads select these and no {@link Mention}, because an article has
 * a hundred, and rows that nobody is going to change need no place in Hibernate's session.
 */
public record Words(SubjectKind kind, Subject subject, MentionDetail mention) {}
