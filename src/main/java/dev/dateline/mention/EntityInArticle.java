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
        String articleId,
        String headline,
        @Schema(nullable = true) String published,
        String name,
        List<String> asWritten,
        List<RoleDetail> roles,
        List<MentionDetail> mentions) {

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
