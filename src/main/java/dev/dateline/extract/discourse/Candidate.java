package dev.dateline.extract.discourse;

import dev.dateline.extract.judge.Features;
import dev.dateline.extract.judge.Judge;
import dev.dateline.extract.passage.Mention;

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

    /** @param together what all figures of the text make of it */
    double likely(Judge together) {
        return (alone + together.probability(features)) / 2;
    }
}
