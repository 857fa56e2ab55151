package dev.dateline.extract.names;

import dev.dateline.extract.names.Entity.MentionFound;
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
        Rule foundBy,
        double confidence)
        implements Entity {

    /** By what words were found to mean an organisation, the most telling first. */
    public enum Rule {
        /** It is one of those that any news desk knows. */
        LISTED,
        /** It stands in a dateline's brackets. */
        AGENCY,
        /** It is written as an address in the web. */
        DOMAIN,
        MINISTRY,
        /** A country or people with a noun: "Israeli forces". */
        GROUP,
        /** The model of names says so, and so does a word in it: "Bank", "Inc.". */
        TAGGED_KIND,
        /** The model of names alone says so. */
        TAGGED,
        /** It repeats a noun of one that was named before. */
        NOMINAL
    }

    /** Whether its words say what it is and of which country or people: "Israeli forces". */
    public boolean isDescription() {
        return foundBy == Rule.GROUP || foundBy == Rule.MINISTRY;
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
