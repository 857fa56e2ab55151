package dev.dateline.mention;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;

/**
 * An organisation, and what each article calls it.
 *
 * @param articles in how many articles the organisation is mentioned
 * @param mentions how often, in all of them
 * @param appearances the newest articles, at most 100; {@code /articles?organisation=} walks them all
 */
public record OrganisationDetail(
        String id,
        String name,
        @Schema(nullable = true) String acronym,
        OrganisationType type,
        @Schema(nullable = true, description = "Only where somebody checked it.") String wikidata,
        long articles,
        long mentions,
        List<EntityInArticle> appearances) {

    static OrganisationDetail of(OrganisationSummary organisation, List<EntityInArticle> appearances) {
        return new OrganisationDetail(
                organisation.id(),
                organisation.name(),
                organisation.acronym(),
                organisation.type(),
                organisation.wikidata(),
                organisation.articles(),
                organisation.mentions(),
                appearances);
    }
}
