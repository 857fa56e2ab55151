package dev.dateline.extract.names;

import dev.dateline.mention.OrganisationType;

import java.util.List;

/**
 * An organisation, with every place in the text that names it.
 *
 * @param name in full where the text or any news desk has it so
 * @param acronym null where neither the text nor any news desk has one
 * @param rule what kind of find it is, of which confidence was measured
 * @param confidence the share of such organisations that are right, from 0 to 1
 */
public record OrganisationFound(
        String name,
        String acronym,
        OrganisationType type,
        List<MentionFound> mentions,
        String rule,
        double confidence) {}
