package dev.dateline.extract.names;

import dev.dateline.mention.Form;
import dev.dateline.mention.OrganisationType;

/**
 * Words that mean an organisation.
 *
 * @param from the first token
 * @param to just after the last
 * @param key the same for all spans that mean the same organisation
 * @param name what it is called; it need not be these words
 * @param acronym null if it has none
 */
record OrganisationSpan(
        int from,
        int to,
        String key,
        String name,
        String acronym,
        OrganisationType type,
        Form form,
        double confidence) {}
