package dev.dateline.extract.dates;

import java.util.function.Function;

/**
 * What words of one shape mean.
 *
 * @param name of the rule; several patterns may share one
 * @param sense what a match means; {@code null} if it is no date after all
 */
record Rule(String name, Pattern pattern, Function<Match, Sense> sense) {

    static Rule of(String name, String pattern, Function<Match, Sense> sense) {
        return new Rule(name, Pattern.of(pattern), sense);
    }
}
