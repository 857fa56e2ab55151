package dev.dateline.mention;

import dev.dateline.provenance.Provenance;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;

/** A person in one article. */
public record MentionedPerson(
        String id,
        String name,
        List<String> asWritten,
        @Schema(nullable = true, description = "Only where somebody checked it.") String wikidata,
        List<RoleDetail> roles,
        List<MentionDetail> mentions,
        Provenance provenance) {

    static MentionedPerson of(NamedInArticle named, List<RoleDetail> roles, List<MentionDetail> mentions) {
        return new MentionedPerson(
                named.entity().id,
                named.name(),
                ArticleEntities.asWritten(mentions),
                named.entity().wikidata,
                roles,
                mentions,
                named.provenance());
    }
}
