package dev.dateline.mention;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A role that an article gives a person, in the article's own words.
 *
 * @param organisationId the organisation it is held in, where the words name one
 * @param organisationName what that organisation is listed as
 */
@Schema(name = "Role")
public record RoleDetail(
        String verbatim,
        @Schema(nullable = true) String organisationId,
        @Schema(nullable = true) String organisationName,
        MentionDetail mention) {}
