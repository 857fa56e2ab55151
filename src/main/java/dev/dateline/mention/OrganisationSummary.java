package dev.dateline.mention;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An organisation, as lists show one.
 *
 * @param articles in how many articles the organisation is mentioned
 * @param mentions how often, in all of them
 */
public record OrganisationSummary(
        String id,
        String name,
        @Schema(nullable = true) String acronym,
        OrganisationType type,
        @Schema(nullable = true, description = "Only where somebody checked it.") String wikidata,
        long articles,
        long mentions) {

    static OrganisationSummary of(Organisation row) {
        return new OrganisationSummary(
                row.id, row.name, row.acronym, row.type, row.wikidata, row.articles, row.mentions);
    }
}
