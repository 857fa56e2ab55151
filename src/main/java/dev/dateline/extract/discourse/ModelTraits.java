package dev.dateline.extract.discourse;

import dev.dateline.extract.encoder.TokenReading;
import dev.dateline.extract.encoder.TokenReading.Trait;
import dev.dateline.extract.figures.Figure;
import dev.dateline.extract.judge.Features;
import dev.dateline.extract.judge.Likely;
import dev.dateline.extract.passage.Passage;
import dev.dateline.extract.passage.Span;

import java.util.List;

/** What judges are told of a figure where what the model says of it helps, beside its {@link FigureTraits}. */
final class ModelTraits {

    private static final List<Trait> TRAITS =
            List.of(Trait.MAIN, Trait.PART, Trait.REPEAT, Trait.STATED, Trait.TOLL, Trait.PLACED, Trait.TIMED);

    private final Passage passage;
    private final List<FigureFound> figures;
    private final FigureTraits traits;

    ModelTraits(Passage passage, List<FigureFound> figures, FigureTraits traits) {
        this.passage = passage;
        this.figures = figures;
        this.traits = traits;
    }

    Features of(int at) {
        Features said = new Features();
        traits.of(at).forEach(said::add);
        Figure figure = figures.get(at).figure();
        Span number = figure.words().number();
        int head = figure.harm().group().head();
        TokenReading.Figure read =
                TokenReading.figure(passage, number.from(), head < number.from() ? number.to() - 1 : head);
        if (read == null) {
            return said.add("model-none");
        }
        TRAITS.forEach(trait -> said.add("model-" + trait, Likely.odds(read.is(trait))));
        return said.add("model-OF", Likely.odds(read.of(figure.measure())));
    }
}
