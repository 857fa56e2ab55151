package dev.dateline.mention;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;

/**
 * What one article says of an entity.
 *
 * @param published when the article was published, EDTF
 * @param name what the article's record calls the entity
 * @param asWritten the names that the text uses
 * @param roles as the text states them; empty for a place or an organisation
 */
public record EntityInArticle(
        @Schema(required = true) String articleId,
        @Schema(required = true) String headline,
        @Schema(nullable = true) String published,
        @Schema(required = true) String name,
        @Schema(required = true) List<String> asWritten,
        @Schema(required = true) List<RoleDetail> roles,
        @Schema(required = true) List<MentionDetail> mentions) {

    static EntityInArticle of(
            AppearanceRepository.NewsAppearance row, List<RoleDetail> roles, List<MentionDetail> mentions) {
        return new EntityInArticle(
                row.appearance().articleId,
                row.headline(),
                row.published(),
                row.appearance().name,
                ArticleEntities.asWritten(mentions),
                roles,
                mentions);
    }
}
