package dev.dateline.extract.setting;

import static dev.dateline.extract.language.Morphology.*;

import dev.dateline.extract.dates.DateFound;
import dev.dateline.extract.dates.DateReader;
import dev.dateline.extract.encoder.Linker.Link;
import dev.dateline.extract.encoder.TokenReading.Sense;
import dev.dateline.extract.judge.Features;
import dev.dateline.extract.judge.Judge;
import dev.dateline.extract.passage.Mention;
import dev.dateline.extract.passage.Passage;
import dev.dateline.extract.passage.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds when what a figure counts happened, or when it was counted: in its own words, or as the day of the story. */
public final class FigureTimes extends FigureLinks<DateFound> {

    private static final Judge STORY = Judge.of(FigureTimes.class, "story-time");
    private static final Judge ALONE = Judge.of(FigureTimes.class, "time-alone");
    private static final Judge RIGHT = Judge.of(FigureTimes.class, "time");
    private static final Judge AS_OF = Judge.of(FigureTimes.class, "as-of");

    /** Below it none is served. */
    private static final double LEAST = 0.35;

    /** Of a date that stands but once, in another clause of the figure's sentence, and that is no other figure's own. */
    private static final String UNCLAIMED = "unclaimed";

    private static final String APART = "apart";

    private final ClauseTimes clause;
    private final TimeTraits traits;

    /** @param numbers of the figures, in the order of the text */
    public FigureTimes(Passage passage, List<Span> numbers) {
        super(passage, numbers, Sense.EVENT_TIME, DateReader.DATES, TimeTraits::days);
        clause = new ClauseTimes(passage);
        traits = new TimeTraits(passage, mentions, sight, heard);
    }

    @Override
    void tell(Story<DateFound> story, String days, Features features) {
        traits.add(story, days, features);
    }

    TimeTraits traits() {
        return traits;
    }

    /** The time of a figure; {@code null} where none is likely enough. */
    When chosen(Span number, List<Candidate<DateFound>> candidates) {
        Candidate<DateFound> best = null;
        double most = 0;
        for (Candidate<DateFound> each : candidates) {
            double right = traits.age(each.nearest().of()).endsWith(TimeTraits.TO_COME) ? 0 : each.likely(RIGHT);
            boolean isOfOther = each.features().has(UNCLAIMED)
                    && !clause.isSince(number.from(), each.nearest().from());
            if (right >= LEAST && right > most && !isOfOther) {
                most = right;
                best = each;
            }
        }
        if (best == null) {
            return null;
        }
        boolean isSince = clause.isSince(number.from(), best.nearest().from());
        boolean isAsOf = clause.isAsOf(number, best.nearest()) || AS_OF.probability(best.features()) > 0.5;
        boolean isSaidSo = isAsOf && !isSince;
        // When a count was taken is known only where its own statement says so.
        boolean isElsewhere = best.features().has(APART)
                || !tokens.isSameStatement(number.from(), best.nearest().from());
        return isSaidSo && isElsewhere ? null : new When(best.nearest(), isSaidSo, isSince);
    }

    /** The candidates of each figure, with regard to the other figures. */
    List<List<Candidate<DateFound>>> together() {
        return together(ALONE, STORY);
    }

    @Override
    void relate(Story<DateFound> story, List<List<Candidate<DateFound>>> all) {
        Set<String> claimed = all.stream()
                .flatMap(List::stream)
                .filter(each -> each.features().has("clause=own"))
                .map(Candidate::key)
                .collect(Collectors.toSet());
        all.stream()
                .flatMap(List::stream)
                .filter(each -> each.features().has(APART + "-only") && !claimed.contains(each.key()))
                .forEach(each -> each.features().add(UNCLAIMED));
    }

    @Override
    public List<Candidate<DateFound>> candidates(Span number) {
        Map<String, Mention<DateFound>> nearest = mentions.around(number.from(), each -> true);
        Mention<DateFound> own = clause.of(number);
        Map<String, Double> shares = heard.shares(number, mentions, Link.TIME);
        Map<String, Double> counts = heard.shares(number, mentions, Link.AS_OF);
        List<Candidate<DateFound>> all = new ArrayList<>();
        nearest.forEach((days, mention) -> {
            Features features = traits.of(number, mention, nearest);
            Heard.addShare(features, "linked", sight.near(number.from(), mention), shares, days);
            Heard.addShare(features, "linked-as-of", sight.near(number.from(), mention), counts, days);
            String said = own == null ? "none" : own == mention ? "own" : "other";
            boolean isApart = tokens.isSameStatement(number.from(), mention.from()) && !clause.isOf(number, mention);
            features.addIf(isApart, APART);
            features.addIf(isApart, APART + "-" + traits.age(mention.of()));
            features.addIf(isApart && mentions.of(days).size() == 1, APART + "-only");
            features.add("clause", said);
            features.add("clause-" + sight.near(number.from(), mention), said);
            all.add(new Candidate<>(days, mention, features));
        });
        return all;
    }

    /** How likely a figure has this time, from 0 to 1. */
    static double likely(Candidate<DateFound> candidate) {
        return candidate.likely(RIGHT);
    }
}
