package dev.dateline.ingest;

import dev.dateline.provenance.Provenance;

import java.util.List;

/** What a document says of any named entity. */
public sealed interface NewEntity permits NewPerson, NewPlace, NewOrganisation {

    /** The same for the same entity in every document. */
    String id();

    String name();

    String wikidata();

    List<NewMention> mentions();

    /** Curated, unless a {@link FactExtractor} read it out of the text: no document can claim one. */
    Provenance provenance();
}
