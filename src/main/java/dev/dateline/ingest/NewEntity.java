package dev.dateline.ingest;

import java.util.List;

/** What a document says of any named entity. */
public sealed interface NewEntity permits NewPerson, NewPlace, NewOrganisation {

    /** The same for the same entity in every document. */
    String id();

    String name();

    String wikidata();

    List<NewMention> mentions();
}
