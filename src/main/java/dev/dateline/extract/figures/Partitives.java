package dev.dateline.extract.figures;

import static dev.dateline.extract.language.Languages.ENGLISH;
import static dev.dateline.extract.language.Morphology.OF;
import static dev.dateline.extract.language.Morphology.THE;

import dev.dateline.extract.figures.HarmWords.Outcome;
import dev.dateline.extract.passage.Span;
import dev.dateline.extract.passage.Tokens;
import dev.dateline.extract.people.Group;

import java.util.List;
import java.util.Map;

/** Reads what a sentence says of a part of people without a verb: "one fatally", "six of the dead". */
final class Partitives {

    /** Participles that stand for people: "the dead" */
    private static final Map<String, Outcome> NOMINAL = ENGLISH.values("figures.part-harmed", Outcome::valueOf);

    private final Tokens tokens;
    private final CountedHarm nominals;
    private final Arguments people;
    private final int start;
    private final int end;

    /** For the sentence from {@code start} to just before {@code end}. */
    Partitives(Tokens tokens, CountedHarm nominals, Arguments people, int start, int end) {
        this.tokens = tokens;
        this.nominals = nominals;
        this.people = people;
        this.start = start;
        this.end = end;
    }

    /** Adds them to what its words of harm say. */
    void addTo(List<Harm> harms) {
        parts(harms);
        partitives(harms);
    }

    /** "Two people were shot, one fatally": told of a part, without the verb. */
    private void parts(List<Harm> harms) {
        for (int at = start; at < end; at++) {
            boolean isFatal = tokens.is(at, ENGLISH.words("figures.fatally-or-mortally"));
            boolean isWounded = tokens.is(at, ENGLISH.words("figures.severely"));
            Group left = isFatal || isWounded ? people.before(at) : null;
            boolean isVerbless = left != null
                    && left.count() != null
                    && HarmWords.at(tokens, at + 1) == null
                    && HarmWords.at(tokens, at) == null;
            if (isVerbless) {
                harms.add(new Harm(
                        new Span(at, at + 1),
                        isFatal ? Outcome.KILLED : Outcome.WOUNDED,
                        left,
                        Construction.PART,
                        false));
            }
        }
    }

    /** "Six of the dead were children": six of them died. */
    private void partitives(List<Harm> harms) {
        for (int at = start; at + 3 < end; at++) {
            Outcome outcome = tokens.reads(at + 1, OF, THE) ? NOMINAL.get(tokens.low(at + 3)) : null;
            Group group = outcome == null || HarmWords.isPast(tokens, at + 4) ? null : nominals.before(at + 1, start);
            boolean isTold = group != null
                    && harms.stream().anyMatch(harm -> harm.group().from() == group.from());
            if (group != null
                    && !isTold
                    && group.count().isExact()
                    && !group.count().isZero()
                    && group.to() == at + 1) {
                harms.add(new Harm(new Span(at + 3, at + 4), outcome, group, Construction.PARTITIVE, false));
            }
        }
    }
}
