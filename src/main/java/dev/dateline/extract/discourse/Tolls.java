package dev.dateline.extract.discourse;

import dev.dateline.casualty.Measure;
import dev.dateline.extract.discourse.Scene.Toll;
import dev.dateline.extract.judge.Judge;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Which figures of what a text reports answer how many, as of the text. */
final class Tolls {

    private static final Judge TOLL = Judge.of(Tolls.class, "toll");

    /** Below it the text gives no number of all. */
    private static final double LEAST = 0.2;

    /** A wrong rival beside the right answer is worse than none. */
    private static final double LEAST_RIVAL = 0.6;

    private final List<FigureFound> figures;
    private final FigureTraits traits;

    Tolls(List<FigureFound> figures, FigureTraits traits) {
        this.figures = figures;
        this.traits = traits;
    }

    /** One of each measure that the figures of what the text reports give; where none is likely, the first near its top. */
    List<Toll> reported(List<Integer> scene) {
        return of(scene, wholes -> {
            Integer best = best(wholes);
            Integer answer = best != null
                    ? best
                    : wholes.stream().filter(traits::isOfLead).findFirst().orElse(null);
            return answer == null ? List.of() : answers(wholes, answer);
        });
    }

    /** Of what it tells beside that: where all wholes say one number, or are rivals, as nobody can tell which is the newest. */
    List<Toll> beside(List<Integer> scene) {
        return of(scene, wholes -> {
            List<Integer> sides = wholes.stream().map(this::original).distinct().toList();
            boolean isOne = sides.stream().allMatch(one -> sides.stream()
                    .allMatch(other -> one.equals(other)
                            || figures.get(one).links().contradicts().contains(other)));
            return isOne ? wholes : List.of();
        });
    }

    private List<Toll> of(List<Integer> scene, UnaryOperator<List<Integer>> answering) {
        List<Toll> tolls = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            List<Integer> wholes = scene.stream()
                    .filter(each -> figures.get(each).figure().measure() == measure)
                    .filter(each -> !isPartOf(measure, each))
                    .toList();
            List<Integer> answers = answering.apply(wholes);
            if (!answers.isEmpty()) {
                tolls.add(new Toll(measure, answers));
            }
        }
        return tolls;
    }

    /** "5,214 cases, with 87 deaths": a part of the cases, but of the deaths all. */
    private boolean isPartOf(Measure measure, int figure) {
        Integer whole = figures.get(figure).links().partOf();
        return whole != null && figures.get(whole).figure().measure() == measure;
    }

    private Integer best(List<Integer> wholes) {
        Integer best = null;
        double likeliest = LEAST;
        for (Integer whole : wholes) {
            double likely = likely(whole);
            best = likely > likeliest ? whole : best;
            likeliest = Math.max(likely, likeliest);
        }
        return best;
    }

    private double likely(int figure) {
        return TOLL.probability(traits.of(figure));
    }

    /** The best one with those that say the same, and its rivals, if they are likely as well. */
    private List<Integer> answers(List<Integer> wholes, Integer best) {
        return wholes.stream()
                .filter(each -> each.equals(best)
                        || isSaidAgain(each, best)
                        || likely(each) > LEAST_RIVAL
                                && figures.get(original(best))
                                        .links()
                                        .contradicts()
                                        .contains(original(each)))
                .toList();
    }

    private boolean isSaidAgain(Integer one, Integer other) {
        return original(one).equals(original(other));
    }

    private Integer original(Integer figure) {
        Integer original = figures.get(figure).links().restates();
        return original == null ? figure : original;
    }
}
