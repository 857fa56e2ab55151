package dev.dateline.extract.rules;

import java.util.List;
import java.util.function.Function;

/**
 * What the words of a rule may mean, as rows of rules name it; the meanings of a room are constants of its enums.
 *
 * @param <V> the kind of value
 */
public interface Meaning<V> {

    /** As rows write it. */
    String name();

    /**
     * The meaning with what follows its name in a row: {@code DURATION P2W}.
     *
     * @return answers {@code null} where the words mean nothing of the kind after all
     * @throws RuntimeException where these are no such arguments
     */
    Function<RuleMatch<V>, V> with(List<String> arguments);
}
