package dev.dateline.extract.discourse;

import dev.dateline.extract.discourse.FigureFound.Links;
import dev.dateline.extract.figures.Construction;
import dev.dateline.extract.judge.Judge;
import dev.dateline.extract.judge.PairJudge;
import dev.dateline.extract.passage.Passage;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Which of a text's figures are a part of which, say the same again, and say otherwise of the same. */
final class Relations {

    private static final Judge PART = Judge.of(Relations.class, "part");
    private static final Judge REPEAT = Judge.of(Relations.class, "repeat");
    private static final Judge RIVAL = Judge.of(Relations.class, "rival");

    /** Where parts, repeats and rivals together were found best in texts that nothing was learnt from. */
    private static final double LEAST_PART = 0.35;

    private static final double LEAST_REPEAT = 0.6;
    private static final double LEAST_RIVAL = 0.4;

    /** In figures, between two that go together. */
    private static final int FARTHEST = 40;

    private static final int NEARBY = 12;

    /** So that the work on a text of many figures grows with their number alone; no news has the 200 from which on this tells. */
    private static final int MOST_PAIRS = 8_000;

    private final List<FigureFound> figures;
    private final FigureTraits traits;
    private final PairTraits pairs;
    private final Certainties certainties;
    private final PairJudge parts;
    private final PairJudge repeats;
    private final PairJudge rivals;
    private final int farthest;

    /** @param figures all of a text, in its order */
    Relations(Passage passage, List<FigureFound> figures, FigureTraits traits, PairTraits pairs) {
        certainties = new Certainties(passage.tokens(), figures, traits, pairs);
        this.figures = figures;
        this.traits = traits;
        this.pairs = pairs;
        ModelTraits model = new ModelTraits(passage, figures, traits);
        parts = new PairJudge(PART, model::of, figures.size());
        repeats = new PairJudge(REPEAT, traits::of, figures.size());
        rivals = new PairJudge(RIVAL, model::of, figures.size());
        farthest = farthest(figures.size());
    }

    /** How far apart two may be that are compared, among so many; in figures. */
    static int farthest(int figures) {
        return Math.max(1, Math.min(FARTHEST, MOST_PAIRS / Math.max(1, figures)));
    }

    /** The figures with their links. */
    List<FigureFound> linked() {
        List<Integer> wholes = new ArrayList<>();
        List<Integer> originals = originals();
        for (int i = 0; i < figures.size(); i++) {
            wholes.add(whole(i));
        }
        List<TreeSet<Integer>> against = rivals(wholes, originals);
        List<FigureFound> linked = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            Integer original = originals.get(i);
            linked.add(figures.get(i)
                    .with(new Links(wholes.get(i), original == i ? null : original, List.copyOf(against.get(i)))));
        }
        return linked;
    }

    /** The likeliest one that a figure is a part of; {@code null} where none is likely. */
    private Integer whole(int part) {
        Integer whole = isAmong(part) ? before(part) : null;
        if (whole != null || isAmong(part) && isOfSeveral(part)) {
            return whole;
        }
        double likeliest = LEAST_PART;
        for (int i = Math.max(0, part - farthest); i < Math.min(figures.size(), part + farthest + 1); i++) {
            boolean isPossible = traits.amount(part) < traits.amount(i) && !certainties.isRival(part, i);
            double likely = isPossible ? parts.probability(part, i, pairs.of(part, i)) : 0;
            whole = likely > likeliest ? Integer.valueOf(i) : whole;
            likeliest = Math.max(likely, likeliest);
        }
        return whole == null ? figures.get(part).links().partOf() : whole;
    }

    private boolean isAmong(int figure) {
        Construction construction = figures.get(figure).figure().construction();
        return construction == Construction.AMONG;
    }

    /** Whether several numbers of all come before, so that nobody can say which one is meant by "the dead". */
    private boolean isOfSeveral(int part) {
        return IntStream.range(Math.max(0, part - NEARBY), part)
                        .filter(i -> isOfSameMeasure(i, part) && traits.amount(i) > traits.amount(part))
                        .filter(i -> figures.get(i).links().partOf() == null && !isAmong(i))
                        .mapToLong(traits::amount)
                        .distinct()
                        .count()
                > 1;
    }

    /** "27 were hurt. Two children were among the injured": the two are of the 27, where these are next to them in the line. */
    private Integer before(int part) {
        for (int i = part - 1; i >= 0 && traits.line(i) == traits.line(part); i--) {
            if (isOfSameMeasure(i, part) && figures.get(i).links().partOf() == null && !isAmong(i)) {
                return traits.amount(i) > traits.amount(part) ? Integer.valueOf(i) : null;
            }
        }
        return null;
    }

    /** For each figure the first below the headline of those that say the same. */
    private List<Integer> originals() {
        Groups groups = new Groups(figures.size());
        for (int i = 0; i < figures.size(); i++) {
            Integer retold = figures.get(i).links().restates();
            boolean isRetold = retold != null && !figures.get(i).isOfOtherTime(figures.get(retold));
            groups.join(i, isRetold ? retold : saidBefore(i));
        }
        Map<Integer, Integer> originals = new HashMap<>();
        for (int i = 0; i < figures.size(); i++) {
            int first = groups.first(i);
            if (!originals.containsKey(first) || traits.isInHead(originals.get(first)) && !traits.isInHead(i)) {
                originals.put(first, i);
            }
        }
        return groups.firsts().stream().map(originals::get).toList();
    }

    /** The likeliest one before a figure that says the same; {@code null} where none is likely. */
    private Integer saidBefore(int figure) {
        Integer before = null;
        double likeliest = LEAST_REPEAT;
        for (int i = Math.max(0, figure - farthest); i < figure; i++) {
            double likely = isSameNumber(i, figure) ? repeats.probability(figure, i, pairs.of(figure, i)) : 0;
            before = likely > likeliest ? Integer.valueOf(i) : before;
            likeliest = Math.max(likely, likeliest);
        }
        return before;
    }

    /** Whether it is the same, and nothing shows that it is of other people. */
    private boolean isSameNumber(int one, int other) {
        return isOfSameMeasure(one, other)
                && traits.amount(one) == traits.amount(other)
                && isAmong(one) == isAmong(other)
                && !(isOfBody(one, other) && certainties.isOfOtherMishaps(one, other))
                && !certainties.isOfOthers(one, other)
                && !certainties.isByOtherWords(one, other);
    }

    private boolean isOfBody(int one, int other) {
        return !traits.isInHead(one) && !traits.isInHead(other);
    }

    /** What contradicts a figure contradicts all that say the same, so all of both sides are judged together. */
    private List<TreeSet<Integer>> rivals(List<Integer> wholes, List<Integer> originals) {
        Map<List<Integer>, DoubleSummaryStatistics> sides = new HashMap<>();
        for (int i = 0; i < figures.size(); i++) {
            for (int j = Math.max(0, i - farthest); j < i; j++) {
                if (isWhole(i, wholes) && isWhole(j, wholes) && isOtherNumber(i, j)) {
                    int one = originals.get(i);
                    int other = originals.get(j);
                    sides.computeIfAbsent(
                                    List.of(Math.min(one, other), Math.max(one, other)),
                                    any -> new DoubleSummaryStatistics())
                            .accept(likely(i, j));
                }
            }
        }
        List<TreeSet<Integer>> against = new ArrayList<>();
        figures.forEach(any -> against.add(new TreeSet<>()));
        sides.forEach((pair, likely) -> {
            if (likely.getAverage() > LEAST_RIVAL) {
                against.get(pair.get(0)).add(pair.get(1));
                against.get(pair.get(1)).add(pair.get(0));
            }
        });
        return against;
    }

    /** Whether it is no part of others of whom the same is said: who died of those infected are all of the dead. */
    private boolean isWhole(int figure, List<Integer> wholes) {
        return wholes.get(figure) == null || !isOfSameMeasure(figure, wholes.get(figure));
    }

    /** Whether it is another of what may be the same people. */
    private boolean isOtherNumber(int one, int other) {
        return isOfSameMeasure(one, other)
                && traits.amount(one) != traits.amount(other)
                && !certainties.isOfOneSource(one, other)
                && !certainties.isOfOthers(one, other)
                && !certainties.isOfOtherMishaps(one, other);
    }

    private double likely(int one, int other) {
        return certainties.isRival(one, other) ? 1 : rivals.probability(one, other, pairs.of(one, other));
    }

    private boolean isOfSameMeasure(int one, int other) {
        return figures.get(one).figure().measure()
                == figures.get(other).figure().measure();
    }
}
