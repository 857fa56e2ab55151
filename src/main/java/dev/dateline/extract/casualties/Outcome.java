package dev.dateline.extract.casualties;

import dev.dateline.casualty.Measure;

/** What a word says happened to people. */
enum Outcome {
    KILLED(Measure.KILLED),
    WOUNDED(Measure.WOUNDED),
    /** Hit by a bullet, a knife or the like: wounded, unless the text says that it was deadly. */
    SHOT(Measure.WOUNDED),
    /** In a state, or brought to a place, that tells of wounds. */
    TREATED(Measure.WOUNDED),
    MISSING(Measure.MISSING),
    DETAINED(Measure.DETAINED),
    ABDUCTED(Measure.ABDUCTED),
    DISPLACED(Measure.DISPLACED),
    AFFECTED(Measure.AFFECTED);

    private final Measure measure;

    Outcome(Measure measure) {
        this.measure = measure;
    }

    Measure measure() {
        return measure;
    }

    boolean isOfWounds() {
        return measure == Measure.WOUNDED;
    }
}
