package dev.dateline.extract.names;

import dev.dateline.mention.Form;

/**
 * Where somebody or something is named.
 *
 * @param start in UTF-16 units of the text
 * @param end just after it
 * @param form a name, a title or a common noun
 */
public record MentionFound(int start, int end, Form form) {}
