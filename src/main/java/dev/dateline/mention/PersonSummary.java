package dev.dateline.mention;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A person, as lists show one.
 *
 * @param articles in how many articles the person is mentioned
 * @param mentions how often, in all of them
 */
public record PersonSummary(
        String id,
        String name,
        @Schema(nullable = true, description = "Only where somebody checked it.") String wikidata,
        long articles,
        long mentions) {

    static PersonSummary of(Person row) {
        return new PersonSummary(row.id, row.name, row.wikidata, row.articles, row.mentions);
    }
}
