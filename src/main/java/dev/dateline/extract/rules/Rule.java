package dev.dateline.extract.rules;

import java.util.function.Function;

/**
 * What words of one shape mean: a row of a file of rules.
 *
 * @param name several rules may share one: it is by this name that it is measured how often they are right
 * @param meaning which constant of its room the row names
 * @param value what a match means; {@code null} where the words mean nothing of the kind after all
 * @param example a text that the rule reads, and what it makes of it
 * @param counterExample a text in which the rule finds nothing
 */
public record Rule<V>(
        String name,
        RulePattern pattern,
        Meaning<V> meaning,
        Function<RuleMatch<V>, V> value,
        String example,
        String counterExample) {

    /** As a person tells it from others. */
    @Override
    public String toString() {
        return name + ": " + pattern;
    }
}
