package dev.dateline.extract.figures;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.casualty.Measure;
import dev.dateline.casualty.Quantifier;
import dev.dateline.casualty.VictimCategory;
import dev.dateline.extract.figures.HarmWords.Outcome;
import dev.dateline.extract.numbers.Amount;
import dev.dateline.extract.numbers.Count;
import dev.dateline.extract.passage.Passage;
import dev.dateline.extract.passage.Span;
import dev.dateline.extract.people.Group;
import dev.dateline.extract.people.People;
import dev.dateline.extract.people.Victims;

import java.util.List;

/** Makes figures of marks, so that what goes with what is learnt from all figures of a text, not only from those that are found. */
public final class GoldFigures {

    /** The least that is said by words without a number, by which of these is in them; by others, 3. */
    private static final List<String> OPEN = List.of("million", "thousand", "hundred", "score", "dozen");

    private static final List<Long> LEAST = List.of(2_000_000L, 2_000L, 200L, 40L, 24L);

    private GoldFigures() {}

    /** @param claim the whole statement */
    public static Figure of(Passage passage, JsonNode mark, Span number, Span claim) {
        Group people = null;
        for (int i = number.from(); i < number.to() && people == null; i++) {
            people = passage.from(People.PEOPLE, i);
        }
        Span victims = people == null ? null : new Victims(passage.tokens()).words(people);
        Measure measure = Measure.valueOf(mark.get("measure").asText());
        Group group = Group.number(new Count(number, number, null, amount(mark), List.of("gold")));
        Harm harm = new Harm(claim, Outcome.valueOf(measure.name()), group, Construction.BESIDE, true);
        return new Figure(
                harm,
                List.of(harm),
                measure,
                VictimCategory.valueOf(mark.get("victims").asText()),
                new Figure.Words(
                        claim.joined(number),
                        number,
                        null,
                        claim,
                        victims == null || victims.from() < number.from() ? null : victims),
                null,
                null,
                1);
    }

    private static Amount amount(JsonNode mark) {
        Quantifier quantifier = Quantifier.valueOf(mark.get("quantifier").asText());
        if (mark.hasNonNull("value")) {
            return new Amount(quantifier, mark.get("value").asLong(), null, null);
        }
        Long upper = mark.hasNonNull("upper") ? mark.get("upper").asLong() : null;
        return new Amount(
                quantifier,
                null,
                mark.hasNonNull("lower")
                        ? mark.get("lower").asLong()
                        : least(mark.get("number").asText()),
                upper);
    }

    private static long least(String words) {
        for (int i = 0; i < OPEN.size(); i++) {
            if (words.toLowerCase().contains(OPEN.get(i))) {
                return LEAST.get(i);
            }
        }
        return 3;
    }
}
