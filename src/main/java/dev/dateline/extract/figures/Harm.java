package dev.dateline.extract.figures;

import dev.dateline.casualty.Measure;
import dev.dateline.extract.figures.HarmWords.Outcome;
import dev.dateline.extract.passage.Span;
import dev.dateline.extract.passage.Spanned;
import dev.dateline.extract.people.Group;

/**
 * That something happened to people, as one clause says it.
 *
 * @param span the words that say what
 * @param isWhole whether these people are the ones that the words tell of, rather than a part of them told after it
 */
public record Harm(Span span, Outcome outcome, Group group, Construction construction, boolean isWhole)
        implements Spanned {

    /** "killed or injured": one of both, up to the end of the words for the second. */
    Harm either(int to) {
        return new Harm(new Span(from(), to), Outcome.AFFECTED, group, construction, isWhole);
    }

    /** The words that say what, and those that say to how many. */
    public Span claim() {
        return span.joined(group.count() == null ? group.span() : group.count().span());
    }

    public Measure measure() {
        return outcome.measure();
    }
}
