package dev.dateline.mention;

import dev.dateline.provenance.Provenance;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;

/** An organisation in one article. */
public record MentionedOrganisation(
        String id,
        String name,
        @Schema(nullable = true) String acronym,
        List<String> asWritten,
        OrganisationType type,
        @Schema(nullable = true, description = "Only where somebody checked it.") String wikidata,
        List<MentionDetail> mentions,
        Provenance provenance) {

    static MentionedOrganisation of(NamedInArticle named, Organisation organisation, List<MentionDetail> mentions) {
        return new MentionedOrganisation(
                organisation.id,
                named.name(),
                organisation.acronym,
                ArticleEntities.asWritten(mentions),
                organisation.type,
                organisation.wikidata,
                mentions,
                named.provenance());
    }
}
