package dev.dateline.mention;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;

/**
 * A person, and what each article says of them.
 *
 * @param articles in how many articles the person is mentioned
 * @param mentions how often, in all of them
 * @param appearances the newest articles, at most 100; {@code /articles?person=} walks them all
 */
public record PersonDetail(
        String id,
        String name,
        @Schema(nullable = true, description = "Only where somebody checked it.") String wikidata,
        long articles,
        long mentions,
        List<EntityInArticle> appearances) {

    static PersonDetail of(PersonSummary person, List<EntityInArticle> appearances) {
        return new PersonDetail(
                person.id(), person.name(), person.wikidata(), person.articles(), person.mentions(), appearances);
    }
}
