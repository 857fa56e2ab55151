package dev.dateline.extract.names;

import dev.dateline.mention.Form;

import java.util.List;

/** Whom a text names: a person or an organisation. */
public sealed interface Entity permits PersonFound, OrganisationFound {

    String name();

    List<MentionFound> mentions();

    /**
     * Where it is named.
     *
     * @param start in UTF-16 units of the text
     * @param end just after it
     * @param form a name, a title or a common noun
     */
    record MentionFound(int start, int end, Form form) {}
}
