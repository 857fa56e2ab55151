package dev.dateline.mention;

import dev.dateline.provenance.Provenance;

/**
 * An {@link Appearance} as it is read.
 *
 * @param appearance its key
 * @param subject what its mentions are of
 * @param name what the article calls the entity
 */
public record NamedInArticle(
        Long appearance, Subject subject, String name, Provenance provenance, NamedEntity entity) {}
