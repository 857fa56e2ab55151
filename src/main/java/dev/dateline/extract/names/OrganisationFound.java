package dev.dateline.extract.names;

import dev.dateline.extract.rules.Confidence;
import dev.dateline.mention.OrganisationType;

import java.util.List;

/**
 * An organisation, with every place in the text that names it.
 *
 * @param name in full where the text or any news desk has it so
 * @param acronym null where neither the text nor any news desk has one
 * @param known whether news desks know it by this name, so that the name means the same in other texts
 * @param common whether others of its kind have the same name: "Supreme Court"
 * @param foundBy what kind of find it is, of which confidence was measured
 * @param confidence the share of such organisations that are right, from 0 to 1
 */
public record OrganisationFound(
        String name,
        String acronym,
        OrganisationType type,
        List<MentionFound> mentions,
        boolean known,
        boolean common,
        OrganisationRule foundBy,
        double confidence)
        implements Entity {

    /** Whether its words say what it is and of which country or people: "Israeli forces". */
    public boolean isDescription() {
        return foundBy == OrganisationRule.GROUP || foundBy == OrganisationRule.MINISTRY;
    }

    /** What the measures of confidence call its rule. */
    public String rule() {
        return Confidence.key(foundBy);
    }

    /** A text may name it a thousand times, and it is looked up as often. */
    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
