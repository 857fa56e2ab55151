package dev.dateline.extract.discourse;

import dev.dateline.casualty.Measure;
import dev.dateline.extract.judge.Judge;
import dev.dateline.extract.judge.PairJudge;
import dev.dateline.extract.passage.Span;
import dev.dateline.extract.passage.Tokens;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Parts what a text tells into what it reports and what it tells beside that, by its figures: each is of one scene. */
final class Scenes {

    private static final Judge MAIN = Judge.of(Scenes.class, "main");
    private static final Judge SAME = Judge.of(Scenes.class, "event");

    /** Most figures of a text are of what it reports, so less than an even chance is enough. */
    private static final double LIKELY_MAIN = 0.4;

    private static final double LIKELY = 0.5;

    /** In figures: what is told farther apart is of one scene where others between them are. */
    private static final int FARTHEST = 12;

    private final List<FigureFound> figures;
    private final FigureTraits traits;
    private final PairTraits pairs;
    private final Tokens tokens;
    private final PairJudge same;
    private final EventWords words;

    /** @param figures with their links */
    Scenes(Tokens tokens, List<FigureFound> figures, FigureTraits traits, PairTraits pairs) {
        this.figures = figures;
        this.traits = traits;
        this.pairs = pairs;
        this.tokens = tokens;
        words = new EventWords(tokens, traits);
        same = new PairJudge(SAME, traits::of, figures.size());
    }

    /** In the order of their first figures. */
    List<Scene> all() {
        Map<Integer, List<Integer>> groups = groups();
        List<Integer> main = new ArrayList<>();
        Map<Integer, List<Integer>> others = new TreeMap<>();
        double surest = 0;
        for (List<Integer> group : groups.values()) {
            double likely = likelyMain(group);
            if (likely >= LIKELY_MAIN) {
                main.addAll(group);
                surest = Math.max(surest, likely);
            } else {
                others.put(group.get(0), group);
            }
        }
        for (Measure measure : Measure.values()) {
            surest = Math.max(surest, withLead(measure, main, others));
        }
        List<Scene> scenes = new ArrayList<>();
        if (!main.isEmpty()) {
            main.sort(Comparator.naturalOrder());
            scenes.add(scene(main, true, surest));
        }
        joined(others).forEach(each -> scenes.add(scene(each, false, LIKELY)));
        scenes.sort(Comparator.comparing(scene -> scene.figures().get(0)));
        return scenes;
    }

    private double likelyMain(List<Integer> group) {
        return group.stream()
                .mapToDouble(figure -> MAIN.probability(traits.of(figure)))
                .average()
                .orElse(0);
    }

    /**
     * What is counted near the top of a text is what it reports, where nothing else of the measure is: "killed two people and wounded three".
     *
     * @return how likely what was added is that; 0 if nothing was
     */
    private double withLead(Measure measure, List<Integer> main, Map<Integer, List<Integer>> others) {
        if (main.stream().anyMatch(each -> isOf(measure, each))) {
            return 0;
        }
        return IntStream.range(0, figures.size())
                .filter(each -> isOf(measure, each) && traits.isOfLead(each))
                .boxed()
                .findFirst()
                .flatMap(first -> others.values().stream()
                        .filter(group -> group.contains(first))
                        .findFirst())
                .map(group -> {
                    main.addAll(others.remove(group.get(0)));
                    return likelyMain(group);
                })
                .orElse(0.0);
    }

    private boolean isOf(Measure measure, int figure) {
        return figures.get(figure).figure().measure() == measure;
    }

    /** Those that are parts, repeats or rivals of one another, or told in one breath, by the first of them. */
    private Map<Integer, List<Integer>> groups() {
        Groups linked = new Groups(figures.size());
        for (int i = 0; i < figures.size(); i++) {
            FigureFound.Links links = figures.get(i).links();
            linked.join(i, links.partOf());
            linked.join(i, links.restates());
            for (Integer rival : links.contradicts()) {
                linked.join(i, rival);
            }
            if (i > 0 && isToldWith(i, i - 1)) {
                linked.join(i, i - 1);
            }
        }
        Map<Integer, List<Integer>> groups = new TreeMap<>();
        for (int i = 0; i < figures.size(); i++) {
            groups.computeIfAbsent(linked.first(i), any -> new ArrayList<>()).add(i);
        }
        return groups;
    }

    /** "Killed 41 people and left 600 homeless": of other measures, in one statement, and neither of another place nor another time. */
    private boolean isToldWith(int one, int other) {
        FigureFound a = figures.get(one);
        FigureFound b = figures.get(other);
        return a.figure().measure() != b.figure().measure()
                && tokens.isSameStatement(traits.number(one), traits.number(other))
                && a.place() != null
                && PairTraits.places(a, b).equals("SAME")
                && !a.isOfOtherTime(b)
                && !pairs.mishaps(traits.number(one), traits.number(other)).equals("DIFFER");
    }

    /** Each group goes to the likeliest scene before it. */
    private List<List<Integer>> joined(Map<Integer, List<Integer>> groups) {
        List<List<Integer>> scenes = new ArrayList<>();
        for (List<Integer> group : groups.values()) {
            List<Integer> best = null;
            double likeliest = LIKELY;
            for (List<Integer> scene : scenes.subList(Math.max(0, scenes.size() - FARTHEST), scenes.size())) {
                double likely = likely(scene, group);
                best = likely > likeliest ? scene : best;
                likeliest = Math.max(likely, likeliest);
            }
            if (best == null) {
                scenes.add(new ArrayList<>(group));
            } else {
                best.addAll(group);
                best.sort(Comparator.naturalOrder());
            }
        }
        return scenes;
    }

    /** That a figure is of the scene: by its nearest figure before. */
    private double likely(List<Integer> scene, List<Integer> group) {
        int figure = group.get(0);
        int nearest = scene.stream()
                .filter(each -> each < figure)
                .reduce((one, other) -> other)
                .orElse(scene.get(0));
        return figure - nearest > FARTHEST ? 0 : same.probability(figure, nearest, pairs.of(figure, nearest));
    }

    private Scene scene(List<Integer> own, boolean isMain, double confidence) {
        Tolls tolls = new Tolls(figures, traits);
        Span span = figures.get(own.get(0)).span();
        for (Integer figure : own) {
            span = span.joined(figures.get(figure).span());
        }
        return new Scene(
                span,
                isMain,
                words.of(own),
                most(
                        own,
                        figure -> figure.place() == null ? null : figure.place().of()),
                most(
                        own,
                        figure -> figure.time() == null || figure.time().isAsOf()
                                ? null
                                : figure.time().date().of()),
                List.copyOf(own),
                isMain ? tolls.reported(own) : tolls.beside(own),
                confidence);
    }

    /** What most figures have that have one; of several the first; {@code null} where none has. */
    private <T> T most(List<Integer> own, Function<FigureFound, T> having) {
        Map<T, Integer> had = new HashMap<>();
        T most = null;
        for (Integer figure : own) {
            T has = having.apply(figures.get(figure));
            if (has != null) {
                had.merge(has, 1, Integer::sum);
                most = most == null || had.get(has) > had.get(most) ? has : most;
            }
        }
        return most;
    }
}
