package dev.dateline.extract.names;

import dev.dateline.extract.names.Entity.MentionFound;

import java.util.List;

/**
 * A person, with every place in the text that names them.
 *
 * @param name the longest form of it, as the text first writes it
 * @param roles what the text says they are, in its order
 * @param rule what kind of find it is, of which confidence was measured
 * @param confidence the share of such people that are right, from 0 to 1
 */
public record PersonFound(
        String name, List<MentionFound> mentions, List<RoleFound> roles, String rule, double confidence)
        implements Entity {

    PersonFound with(double confidence) {
        return new PersonFound(name, mentions, roles, rule, confidence);
    }

    /** A text may name it a thousand times, and it is looked up as often. */
    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /**
     * Words that say what somebody is: "former President", "Russian Foreign Ministry spokesperson".
     *
     * @param start in UTF-16 units of the text
     * @param end just after it
     * @param organisation which of the text's organisations is named in these words; null if none is
     */
    public record RoleFound(int start, int end, Integer organisation) {}
}
