package dev.dateline.mention;

import dev.dateline.provenance.Provenance;

/**
 * An {@link Appearance} as it is read.
 *
 * @param appearance its key
 * @param subject what its mentions are of
 * @param name what the article calls the entity
 * @param withinName what the place is listed as that the entity lies in; {@code null} where it lies in none
 */
public record NamedInArticle(
        Long appearance, Subject subject, String name, Provenance provenance, NamedEntity entity, String withinName) {}
