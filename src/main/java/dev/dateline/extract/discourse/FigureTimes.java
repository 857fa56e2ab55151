package dev.dateline.extract.discourse;

import static dev.dateline.extract.language.Languages.ENGLISH;
import static dev.dateline.extract.language.Morphology.*;

import dev.dateline.extract.dates.DateFound;
import dev.dateline.extract.dates.DateReader;
import dev.dateline.extract.discourse.FigureFound.When;
import dev.dateline.extract.encoder.TokenReading.Sense;
import dev.dateline.extract.encoder.TokenReading.Trait;
import dev.dateline.extract.judge.Features;
import dev.dateline.extract.judge.Judge;
import dev.dateline.extract.language.Lexicon;
import dev.dateline.extract.passage.Mention;
import dev.dateline.extract.passage.Passage;
import dev.dateline.extract.passage.Span;
import dev.dateline.extract.passage.Tokens;
import dev.dateline.time.Edtf;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds when what a figure counts happened, or when it was counted: in its own words, or as the day of the story. */
public final class FigureTimes {

    private static final Judge STORY = Judge.of(FigureTimes.class, "story-time");
    private static final Judge ALONE = Judge.of(FigureTimes.class, "time-alone");
    private static final Judge RIGHT = Judge.of(FigureTimes.class, "time");
    private static final Judge AS_OF = Judge.of(FigureTimes.class, "as-of");

    /** Below it none is served. */
    private static final double LEAST = 0.35;

    /** Of a date that stands but once, in another clause of the figure's sentence, and that is no other figure's own. */
    private static final String UNCLAIMED = "unclaimed";

    private static final String APART = "apart";

    private static final String TO_COME = "future";

    private static final int LAST_RANK = 5;

    /** In tokens, from a number to the verb that it is the subject of. */
    private static final int CLAUSE = 14;

    private final Passage passage;
    private final List<Span> numbers;
    private final Tokens tokens;
    private final Sight sight;
    private final Heard heard;
    private final ClauseTimes clause;
    private final LocalDate published;
    private final Mentions<DateFound> mentions;
    /** In which order the text names the days shortly before its publication. */
    private final Map<String, Integer> recent = new HashMap<>();

    /** @param numbers of the figures, in the order of the text */
    public FigureTimes(Passage passage, List<Span> numbers) {
        this.passage = passage;
        this.numbers = numbers;
        tokens = passage.tokens();
        sight = new Sight(passage);
        clause = new ClauseTimes(passage);
        published = passage.published() == null
                ? null
                : passage.published().latest().orElse(null);
        mentions = new Mentions<>(passage.all(DateReader.DATES), FigureTimes::days, sight);
        for (Mention<DateFound> each : mentions.all()) {
            if (age(each.of()).startsWith("day")) {
                recent.putIfAbsent(days(each.of()), recent.size());
            }
        }
        heard = new Heard(passage);
    }

    /** The candidates of each figure, looked at alone. */
    public List<List<Candidate<DateFound>>> alone(Judge judge) {
        return Candidate.weighed(numbers, this::candidates, judge);
    }

    private Story<DateFound> story(List<List<Candidate<DateFound>>> figures) {
        return new Story<>(passage, sight, Sense.EVENT_TIME, mentions, numbers, figures);
    }

    /** What is said of each time as that of what the text reports, by its days. */
    public Map<String, Features> told(Judge alone) {
        Story<DateFound> story = story(alone(alone));
        return story.features((days, features) -> add(story, days, features));
    }

    private void add(Story<DateFound> story, String days, Features features) {
        Mention<DateFound> best = story.best(days);
        int at = best.from();
        int order = Math.min(LAST_RANK, recent.getOrDefault(days, LAST_RANK));
        features.add("age", age(best.of()));
        features.add("rule", best.of().rule());
        Story.ranked(features, "recent", order);
        features.add("tense", tense(tokens.statementStart(at), tokens.statementEnd(at), at));
        Heard.add(features, "as-of", heard.is(best, Sense.AS_OF));
        features.addIf(tokens.is(at - 1, SINCE), "since");
        features.addIf(tokens.is(at - 1, ENGLISH.words("figure-times.up-to")), "up-to");
        Mention<DateFound> first = mentions.of(days).get(0);
        Story.ranked(features, "first-line", sight.line(first.from()));
        features.add("first-governor", sight.governor(first.from()));
        sight.around(features, "first", first);
    }

    /** Whatever the time of day. */
    private static String days(DateFound date) {
        int clock = date.edtf().indexOf('T');
        return clock < 0 ? date.edtf() : date.edtf().substring(0, clock);
    }

    /** The time of a figure; {@code null} where none is likely enough. */
    When chosen(Span number, List<Candidate<DateFound>> candidates) {
        Candidate<DateFound> best = null;
        double most = 0;
        for (Candidate<DateFound> each : candidates) {
            double right = age(each.nearest().of()).endsWith(TO_COME) ? 0 : each.likely(RIGHT);
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

    /** By other judges. */
    public List<List<Candidate<DateFound>>> together(Judge alone, Judge when) {
        List<List<Candidate<DateFound>>> all = alone(alone);
        Story<DateFound> story = story(all);
        story.judge(when, (days, features) -> add(story, days, features));
        Together.add(all);
        Set<String> claimed = all.stream()
                .flatMap(List::stream)
                .filter(each -> each.features().has("clause=own"))
                .map(Candidate::key)
                .collect(Collectors.toSet());
        for (int i = 0; i < all.size(); i++) {
            for (Candidate<DateFound> each : all.get(i)) {
                Span number = numbers.get(i);
                story.add(each.features(), each.key(), sight.near(number.from(), each.nearest()), number);
                boolean isUnclaimed = each.features().has(APART + "-only") && !claimed.contains(each.key());
                each.features().addIf(isUnclaimed, UNCLAIMED);
            }
        }
        return all;
    }

    /** The times that a figure may have, the figure looked at alone. */
    public List<Candidate<DateFound>> candidates(Span number) {
        Map<String, Mention<DateFound>> nearest = mentions.around(number.from(), each -> true);
        Mention<DateFound> own = clause.of(number);
        List<Candidate<DateFound>> all = new ArrayList<>();
        nearest.forEach((days, mention) -> {
            Features features = features(number, mention, nearest);
            String said = own == null ? "none" : own == mention ? "own" : "other";
            boolean isApart = tokens.isSameStatement(number.from(), mention.from()) && !clause.isOf(number, mention);
            features.addIf(isApart, APART);
            features.addIf(isApart, APART + "-" + age(mention.of()));
            features.addIf(isApart && mentions.of(days).size() == 1, APART + "-only");
            features.add("clause", said);
            features.add("clause-" + sight.near(number.from(), mention), said);
            all.add(new Candidate<>(days, mention, features));
        });
        return all;
    }

    /** How closely it is told, and how long it was before the publication. */
    String age(DateFound date) {
        if (published == null) {
            return "unknown";
        }
        Edtf edtf = Edtf.parse(date.edtf());
        if (edtf.earliest().isEmpty() || edtf.latest().isEmpty()) {
            return "open";
        }
        long days = ChronoUnit.DAYS.between(edtf.earliest().get(), published);
        boolean isDay = edtf.earliest().equals(edtf.latest());
        String unit = isDay
                ? "day"
                : edtf.value().contains("/") ? "range" : edtf.value().length() <= 4 ? "year" : "month";
        String ago = days < 0
                ? TO_COME
                : isDay && days <= 3
                        ? Long.toString(days)
                        : days <= 8
                                ? "week"
                                : days <= 35 ? "month" : days <= 366 ? "year" : days <= 1500 ? "years" : "old";
        return unit + "-" + ago;
    }

    private Features features(Span counted, Mention<DateFound> mention, Map<String, Mention<DateFound>> nearest) {
        int number = counted.from();
        DateFound date = mention.of();
        String days = days(date);
        String near = sight.near(number, mention);
        String age = age(date);
        int order = Math.min(LAST_RANK, recent.getOrDefault(days, LAST_RANK));
        Features features = new Features();
        sight.add(features, number, mention, DateReader.DATES);
        features.add("age", age);
        features.add("age-" + near, age);
        features.add("rule", date.rule());
        features.add("rule-" + near, date.rule());
        features.addSteps("mentions", mentions.of(days).size());
        features.add("rank", Math.min(LAST_RANK, mentions.rank(days)));
        features.add("recent-" + near, order);
        features.addIf(sight.line(number) == 0, "figure-in-headline-" + Math.min(3, order));
        features.addIf(sight.line(number) == 1, "figure-in-lead-" + near);
        features.addIf(tokens.reads(mention.from() - 2, AS, OF), "as-of-" + near);
        features.addIf(tokens.is(mention.from() - 1, ENGLISH.words("figure-times.up-to")), "up-to-" + near);
        Mention<DateFound> first = mentions.of(days).get(0);
        features.add("first-line", Math.min(4, sight.line(first.from())));
        features.add("first-governor", sight.governor(first.from()));
        sight.around(features, "first", first);
        others(features, number, near, order, days, nearest);
        statement(features, number, near, age);
        heard.add(features, near, counted, mention, Trait.TIMED, Sense.EVENT_TIME);
        Heard.add(features, "as-of-" + near, heard.is(mention, Sense.AS_OF));
        return features;
    }

    /** The other times of the figure's statement. */
    private void others(
            Features features,
            int number,
            String near,
            int order,
            String days,
            Map<String, Mention<DateFound>> nearest) {
        int all = 0;
        int news = 0;
        for (Mention<DateFound> other : nearest.values()) {
            if (!days(other.of()).equals(days) && tokens.isSameStatement(number, other.from())) {
                all++;
                news += age(other.of()).startsWith("day") ? 1 : 0;
            }
        }
        features.add("others-" + near, Math.min(2, all));
        features.addIf(all > news, "other-past-" + near);
        features.addIf(news > 0, "other-recent-" + near);
        features.add("recent-" + near + "-others-" + Math.min(1, news) + Math.min(1, all - news), Math.min(3, order));
    }

    /** What the figure's statement says of time beside its dates. */
    private void statement(Features features, int number, String near, String age) {
        int start = tokens.statementStart(number);
        int end = tokens.statementEnd(number);
        String tense = tense(start, end, number);
        features.add("tense-" + near, tense);
        features.add("tense-" + age, tense);
        for (String each : List.of("figures.toll", "extent.lasting", "extent.repeated")) {
            Set<String> words = ENGLISH.words(each);
            features.addIf(tokens.anyMatch(start, end, i -> tokens.is(i, words)), each + "-" + near);
        }
        features.addIf(tokens.anyMatch(start, end, i -> tokens.is(i, SINCE)), "since-" + near);
        boolean isSoFar =
                tokens.anyMatch(start, end, i -> tokens.is(i, SO) && tokens.is(i + 1, ENGLISH.words("figures.so-far")));
        features.addIf(isSoFar, "so-far-" + near);
    }

    /** Of the first auxiliary after the number, else before it. */
    String tense(int start, int end, int number) {
        for (int i = number; i < Math.min(end, number + CLAUSE); i++) {
            if (tokens.is(i, Lexicon.HAVE) || tokens.is(i, Lexicon.AUXILIARIES)) {
                return tokens.low(i);
            }
        }
        for (int i = number - 1; i >= Math.max(start, number - CLAUSE); i--) {
            if (tokens.is(i, Lexicon.HAVE)) {
                return "before-" + tokens.low(i);
            }
        }
        return "none";
    }

    /** How long ago the times are that a figure's statement names. */
    List<String> ages(int number) {
        return mentions.around(number, each -> true).values().stream()
                .filter(each -> tokens.isSameStatement(number, each.from()))
                .map(each -> age(each.of()))
                .toList();
    }

    /** How likely a figure has this time, from 0 to 1. */
    static double likely(Candidate<DateFound> candidate) {
        return candidate.likely(RIGHT);
    }
}
