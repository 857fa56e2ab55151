package dev.dateline.extract.setting;

import dev.dateline.extract.encoder.TokenReading.Sense;
import dev.dateline.extract.encoder.TokenReading.Trait;
import dev.dateline.extract.judge.Features;
import dev.dateline.extract.judge.Judge;
import dev.dateline.extract.judge.Likely;
import dev.dateline.extract.passage.Mention;
import dev.dateline.extract.passage.Passage;
import dev.dateline.extract.passage.Span;
import dev.dateline.extract.passage.Tokens;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Which of the places, or of the times, that a text names is that of what it reports. */
final class Story<T> {

    /** Named so early that they may be it. */
    static final int MOST = 40;

    private static final int LAST_RANK = 5;

    private final Tokens tokens;
    private final Sight sight;
    private final Heard heard;
    private final Sense sense;
    private final Mentions<T> mentions;
    /** Of each statement with figures, by its start, how likely one is of what the text reports. */
    private final Map<Integer, Double> main = new HashMap<>();

    private final Map<String, Double> senses = new LinkedHashMap<>();
    /** Of all figures, as their own words say, those of what the text reports counting most. */
    private final Map<String, Double> shares = new HashMap<>();

    private final Map<String, Double> likely = new HashMap<>();
    private List<String> ranked = List.of();
    private int firstFigure = -1;

    /**
     * @param numbers of the figures
     * @param figures the candidates of each, weighed alone
     */
    Story(
            Passage passage,
            Sight sight,
            Sense sense,
            Mentions<T> mentions,
            List<Span> numbers,
            List<List<Candidate<T>>> figures) {
        tokens = passage.tokens();
        this.sight = sight;
        heard = new Heard(passage);
        this.sense = sense;
        this.mentions = mentions;
        double all = 0;
        for (int i = 0; i < numbers.size(); i++) {
            Span number = numbers.get(i);
            int statement = tokens.statementStart(number.from());
            double likely = Math.max(0.01, heard.is(number, Trait.MAIN));
            main.merge(statement, likely, Math::max);
            all += likely;
            figures.get(i).forEach(each -> shares.merge(each.key(), likely * each.alone(), Double::sum));
            firstFigure = firstFigure < 0 && sight.line(number.from()) > 0 ? statement : firstFigure;
        }
        double sum = Math.max(1, all);
        shares.replaceAll((key, share) -> share / sum);
        mentions.keys().stream().limit(MOST).forEach(key -> senses.put(key, sense(best(key))));
    }

    private double sense(Mention<T> mention) {
        return heard.is(mention, sense);
    }

    double sense(String key) {
        return senses.getOrDefault(key, Likely.UNREAD);
    }

    double share(String key) {
        return shares.getOrDefault(key, 0.0);
    }

    /** The mention that seems to say it of a figure. */
    Mention<T> best(String key) {
        Mention<T> best = null;
        double most = -2;
        for (Mention<T> each : mentions.of(key).stream().limit(MOST).toList()) {
            double here = sense(each);
            best = here > most ? each : best;
            most = Math.max(here, most);
        }
        return best;
    }

    /** @param special says more of a candidate, by its key */
    void judge(Judge judge, BiConsumer<String, Features> special) {
        features(special).forEach((key, features) -> likely.put(key, judge.probability(features)));
        ranked = sorted(likely);
    }

    /** What is said of each candidate. */
    Map<String, Features> features(BiConsumer<String, Features> special) {
        List<String> heardest = sorted(senses);
        List<String> largest = sorted(shares);
        Map<String, Features> all = new LinkedHashMap<>();
        for (String key : senses.keySet()) {
            Features features = new Features();
            ranked(features, "sense-rank", heardest.indexOf(key));
            ranked(features, "share-rank", largest.indexOf(key));
            of(features, key);
            special.accept(key, features);
            all.put(key, features);
        }
        return all;
    }

    private List<String> sorted(Map<String, Double> by) {
        List<String> sorted = new ArrayList<>(senses.keySet());
        sorted.sort(
                Comparator.comparing((String key) -> by.getOrDefault(key, 0.0)).reversed());
        return sorted;
    }

    static void ranked(Features features, String name, int rank) {
        features.add(name, Integer.toString(Math.min(LAST_RANK, rank)));
    }

    private void of(Features features, String key) {
        double share = shares.getOrDefault(key, 0.0);
        Likely.add(features, "share", share);
        features.add("share-odds", Math.log((share + 0.01) / (1.01 - share)));
        Likely.add(features, "sense", sense(key));
        features.addSteps("mentions", mentions.of(key).size());
        ranked(features, "rank", mentions.rank(key));
        Mention<T> best = best(key);
        ranked(features, "best-line", sight.line(best.from()));
        features.add("best-governor", sight.governor(best.from()));
        sight.around(features, "best", best);
        double with = Likely.UNREAD;
        boolean isFirst = false;
        int statements = 0;
        for (Mention<T> each : mentions.of(key).stream().limit(MOST).toList()) {
            int statement = tokens.statementStart(each.from());
            Double figures = main.get(statement);
            with = figures == null ? with : Math.max(with, figures);
            statements += figures == null ? 0 : 1;
            isFirst |= statement == firstFigure;
            features.addIf(sight.line(each.from()) == 0, "in-headline");
        }
        Likely.add(features, "with", with);
        features.addSteps("statements", statements);
        features.addIf(isFirst, "with-first");
        features.addIf(isFirst, "with-first-" + sight.governor(best.from()));
    }

    /** How likely it is that of what the text reports, from 0 to 1. */
    double likely(String key) {
        return likely.getOrDefault(key, 0.0);
    }

    /** From 0, the likeliest. */
    int rank(String key) {
        int rank = ranked.indexOf(key);
        return rank < 0 ? LAST_RANK : Math.min(LAST_RANK, rank);
    }

    /** The likeliest; {@code null} where the text names none. */
    String likeliest() {
        return ranked.isEmpty() ? null : ranked.get(0);
    }

    /** Adds to what is said of a candidate of a figure what is said of it here. */
    void add(Features features, String key, String near, Span number) {
        String rank = Integer.toString(rank(key));
        String isMain = Likely.step(heard.is(number, Trait.MAIN));
        Likely.add(features, "story", likely(key));
        Likely.add(features, "story-" + near, likely(key));
        features.add("story-rank", rank);
        features.add("story-rank-" + near, rank);
        features.add("story-rank-main-" + isMain, rank);
        Likely.add(features, "sense", sense(key));
    }
}
