package dev.dateline.mention;

import dev.dateline.provenance.Provenance;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;

/** An organisation in one article. */
public record MentionedOrganisation(
        @Schema(required = true) String id,
        @Schema(required = true) String name,
        @Schema(nullable = true) String acronym,
        @Schema(required = true) List<String> asWritten,
        @Schema(required = true) OrganisationType type,
        @Schema(nullable = true, description = "Only where somebody checked it.") String wikidata,
        @Schema(required = true) List<MentionDetail> mentions,
        @Schema(required = true) Provenance provenance) {

    static MentionedOrganisation of(Appearance appearance, Organisation organisation, List<MentionDetail> mentions) {
        return new MentionedOrganisation(
                organisation.id,
                appearance.name,
                organisation.acronym,
                ArticleEntities.asWritten(mentions),
                organisation.type,
                organisation.wikidata,
                mentions,
                appearance.provenance);
    }
}
