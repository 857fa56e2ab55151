package dev.dateline.ingest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * A role that the text gives a person.
 *
 * @param words the role in the text's own words
 * @param organisationId the organisation of this document that it is held in, where the words name one
 */
public record NewRole(@Valid @NotNull NewMention words, String organisationId) {}
