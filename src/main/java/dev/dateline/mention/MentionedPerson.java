package dev.dateline.mention;

import dev.dateline.provenance.Provenance;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;

/** A person in one article. */
public record MentionedPerson(
        @Schema(required = true) String id,
        @Schema(required = true) String name,
        @Schema(required = true) List<String> asWritten,
        @Schema(nullable = true, description = "Only where somebody checked it.") String wikidata,
        @Schema(required = true) List<RoleDetail> roles,
        @Schema(required = true) List<MentionDetail> mentions,
        @Schema(required = true) Provenance provenance) {

    static MentionedPerson of(Appearance appearance, List<RoleDetail> roles, List<MentionDetail> mentions) {
        return new MentionedPerson(
                appearance.entity.id,
                appearance.name,
                ArticleEntities.asWritten(mentions),
                appearance.entity.wikidata,
                roles,
                mentions,
                appearance.provenance);
    }
}
