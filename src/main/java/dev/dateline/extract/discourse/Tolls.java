package dev.dateline.extract.discourse;

import dev.dateline.casualty.Measure;
import dev.dateline.extract.discourse.Scene.Toll;
import dev.dateline.extract.judge.Judge;

import java.util.ArrayList;
import java.util.List;

/** Which figures of what a text reports answer how many, as of the text. */
final class Tolls {

    private static final Judge TOLL = Judge.of(Tolls.class, "toll");

    /** Below it the text gives no number of all. */
    private static final double LEAST = 0.2;

    private final List<FigureFound> figures;
    private final FigureTraits traits;

    Tolls(List<FigureFound> figures, FigureTraits traits) {
        this.figures = figures;
        this.traits = traits;
    }

    /** One of each measure that a scene's figures give. */
    List<Toll> of(List<Integer> scene) {
        List<Toll> tolls = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            List<Integer> wholes = scene.stream()
                    .filter(each -> figures.get(each).figure().measure() == measure)
                    .filter(each -> figures.get(each).links().partOf() == null)
                    .toList();
            Integer best = best(wholes);
            if (best != null) {
                tolls.add(new Toll(measure, answers(wholes, best)));
            }
        }
        return tolls;
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
                        || likely(each) > LEAST
                                && figures.get(best).links().contradicts().contains(each))
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
