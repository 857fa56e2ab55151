package dev.dateline.extract.names;

import java.util.List;

/** Whom a text names: a person or an organisation. */
public sealed interface Entity permits PersonFound, OrganisationFound {

    String name();

    List<MentionFound> mentions();
}
