package dev.dateline.extract.setting;

import dev.dateline.extract.judge.Features;
import dev.dateline.extract.judge.Judge;
import dev.dateline.extract.passage.Mention;
import dev.dateline.extract.passage.Span;

import java.util.List;
import java.util.function.Function;

/**
 * A place or a time that a figure may have.
 *
 * @param key the same wherever the text names it
 * @param nearest where the text names it, seen from the figure
 * @param alone how likely the figure has it, looked at without the text's other figures, from 0 to 1; 0 before it was asked
 */
public record Candidate<T>(String key, Mention<T> nearest, Features features, double alone) {

    /** Before it was asked how likely it is. */
    Candidate(String key, Mention<T> nearest, Features features) {
        this(key, nearest, features, 0);
    }

    /** Of each figure its candidates, each looked at alone. */
    static <T> List<List<Candidate<T>>> weighed(
            List<Span> numbers, Function<Span, List<Candidate<T>>> candidates, Judge judge) {
        return numbers.stream()
                .map(number -> candidates.apply(number).stream()
                        .map(each -> new Candidate<>(
                                each.key, each.nearest, each.features, judge.probability(each.features)))
                        .toList())
                .toList();
    }

    /** @param together what all figures of the text make of it */
    double likely(Judge together) {
        return (alone + together.probability(features)) / 2;
    }
}
