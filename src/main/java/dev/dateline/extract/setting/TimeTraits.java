package dev.dateline.extract.setting;

import static dev.dateline.extract.language.Languages.ENGLISH;
import static dev.dateline.extract.language.Morphology.*;

import dev.dateline.extract.dates.DateFound;
import dev.dateline.extract.dates.DateReader;
import dev.dateline.extract.encoder.TokenReading.Sense;
import dev.dateline.extract.encoder.TokenReading.Trait;
import dev.dateline.extract.judge.Features;
import dev.dateline.extract.judge.Likely;
import dev.dateline.extract.language.Lexicon;
import dev.dateline.extract.passage.Mention;
import dev.dateline.extract.passage.Passage;
import dev.dateline.extract.passage.Span;
import dev.dateline.extract.passage.Tokens;
import dev.dateline.time.Edtf;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What judges are told of a time that a figure, or what the text reports, may have. */
final class TimeTraits {

    /** Of a time after the publication. */
    static final String TO_COME = "future";

    private static final int LAST_RANK = 5;

    /** In tokens, from a number to the verb that it is the subject of. */
    private static final int CLAUSE = 14;

    private final Tokens tokens;
    private final Sight sight;
    private final Heard heard;
    private final Mentions<DateFound> mentions;
    private final LocalDate published;
    /** In which order the text names the days shortly before its publication. */
    private final Map<String, Integer> recent = new HashMap<>();

    TimeTraits(Passage passage, Mentions<DateFound> mentions, Sight sight, Heard heard) {
        this.mentions = mentions;
        this.sight = sight;
        tokens = passage.tokens();
        this.heard = heard;
        published = passage.published() == null
                ? null
                : passage.published().latest().orElse(null);
        for (Mention<DateFound> each : mentions.all()) {
            if (age(each.of()).startsWith("day")) {
                recent.putIfAbsent(days(each.of()), recent.size());
            }
        }
    }

    Features of(Span counted, Mention<DateFound> mention, Map<String, Mention<DateFound>> nearest) {
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
        Likely.add(features, "as-of-" + near, heard.is(mention, Sense.AS_OF));
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

    void add(Story<DateFound> story, String days, Features features) {
        Mention<DateFound> best = story.best(days);
        int at = best.from();
        int order = Math.min(LAST_RANK, recent.getOrDefault(days, LAST_RANK));
        features.add("age", age(best.of()));
        features.add("rule", best.of().rule());
        Story.ranked(features, "recent", order);
        features.add("tense", tense(tokens.statementStart(at), tokens.statementEnd(at), at));
        Likely.add(features, "as-of", heard.is(best, Sense.AS_OF));
        features.addIf(tokens.is(at - 1, SINCE), "since");
        features.addIf(tokens.is(at - 1, ENGLISH.words("figure-times.up-to")), "up-to");
        Mention<DateFound> first = mentions.of(days).get(0);
        Story.ranked(features, "first-line", sight.line(first.from()));
        features.add("first-governor", sight.governor(first.from()));
        sight.around(features, "first", first);
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

    /** Whatever the time of day. */
    static String days(DateFound date) {
        int clock = date.edtf().indexOf('T');
        return clock < 0 ? date.edtf() : date.edtf().substring(0, clock);
    }
}
