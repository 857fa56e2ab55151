package dev.dateline.extract.names;

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
}
