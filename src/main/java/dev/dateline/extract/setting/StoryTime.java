package dev.dateline.extract.setting;

import static dev.dateline.extract.language.Languages.ENGLISH;
import static dev.dateline.extract.language.Morphology.*;

import dev.dateline.extract.dates.DateFound;
import dev.dateline.extract.judge.Features;
import dev.dateline.extract.judge.Judge;
import dev.dateline.extract.language.Lexicon;
import dev.dateline.extract.passage.Passage;
import dev.dateline.extract.passage.Span;
import dev.dateline.extract.passage.Tokens;

import java.util.List;
import java.util.Set;

/** Tells whether a figure whose time is not known is of the time of the story, which is that of the publication: never is it where it is not sure. */
public final class StoryTime {

    private static final Judge STORY = Judge.of(FigureTimes.class, "story");

    private static final double LEAST_OF_STORY = 0.6;

    /** In tokens, from what happened to the number of those whom it killed. */
    private static final int RELATIVE = 6;

    private static final Set<String> LONG_AGO = Set.of(
            "day-year",
            "day-years",
            "day-old",
            "month-year",
            "month-years",
            "month-old",
            "year-years",
            "year-old",
            "range-years",
            "range-old");

    private static final int LAST_LINE = 5;

    private final Tokens tokens;
    private final Sight sight;
    private final TimeTraits times;

    public StoryTime(Passage passage, FigureTimes times) {
        tokens = passage.tokens();
        sight = new Sight(passage);
        this.times = times.traits();
    }

    /** Whether a figure without a time of its own is of the time of the story, as far as its words and the other figures show. */
    boolean isOfStory(Span number, List<Candidate<DateFound>> candidates) {
        return STORY.probability(story(number, candidates)) >= LEAST_OF_STORY && !isOfAnother(number.from());
    }

    /** "the collapse that killed 300", "ten years ago": another event than the one told of, whenever it was. */
    boolean isOfAnother(int number) {
        int start = tokens.statementStart(number);
        for (int at = number - 1; at >= start && number - at <= RELATIVE; at--) {
            boolean isRelative = tokens.is(at, THAT) || tokens.is(at, WHICH);
            if (isRelative && tokens.is(at + 1, Lexicon.HARM_VERBS) && isDefinite(at - 1, start)) {
                return true;
            }
        }
        return isOnlyLongAgo(number)
                || tokens.anyMatch(
                        start,
                        tokens.statementEnd(number),
                        i -> tokens.is(i, ENGLISH.words("figure-times.of-another")));
    }

    /** Whether its statement names times, and none of them of the last weeks. */
    private boolean isOnlyLongAgo(int number) {
        List<String> ages = times.ages(number);
        return !ages.isEmpty() && ages.stream().allMatch(LONG_AGO::contains);
    }

    private boolean isDefinite(int noun, int start) {
        for (int at = noun; at >= start && noun - at <= RELATIVE; at--) {
            if (tokens.is(at, Lexicon.DEFINITES) || tokens.is(at, ENGLISH.words("figures.articles"))) {
                return tokens.is(at, Lexicon.DEFINITES);
            }
        }
        return false;
    }

    /** What is said of the time of a figure as a whole. */
    public Features story(Span number, List<Candidate<DateFound>> candidates) {
        Features features = new Features();
        int start = tokens.statementStart(number.from());
        int end = tokens.statementEnd(number.from());
        double most = 0;
        String age = "none";
        for (Candidate<DateFound> each : candidates) {
            double right = FigureTimes.likely(each);
            age = right > most ? times.age(each.nearest().of()) : age;
            most = Math.max(most, right);
            boolean isOwn = tokens.isSameStatement(number.from(), each.nearest().from());
            features.addIf(isOwn, "own-" + times.age(each.nearest().of()));
        }
        features.add("best", age);
        features.add("likely", Integer.toString((int) (10 * most)));
        features.add("tense", times.tense(start, end, number.from()));
        features.add("line", Math.min(LAST_LINE, sight.line(number.from())));
        for (String each : List.of(
                "figures.toll",
                "extent.lasting",
                "extent.repeated",
                "extent.other-clauses",
                "figures.superlatives",
                "figures.times")) {
            Set<String> words = ENGLISH.words(each);
            features.addIf(tokens.anyMatch(start, end, i -> tokens.is(i, words)), each);
        }
        features.addIf(tokens.anyMatch(start, end, i -> tokens.is(i, SINCE)), "since");
        features.addIf(isOfAnother(number.from()), "of-another");
        return features;
    }
}
