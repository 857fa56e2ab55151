package dev.dateline.extract.dates;

import java.util.function.Function;

/**
 * What words of one shape mean.
 *
 * @param name of the rule; several patterns may share one
 * @param sense what a match means; {@code null} if it is no date after all
 */
record Rule(String name, RulePattern pattern, Function<RuleMatch, Sense> sense) {

    static Rule of(String name, String pattern, Function<RuleMatch, Sense> sense) {
        return new Rule(name, RulePattern.of(pattern), sense);
    }
}
