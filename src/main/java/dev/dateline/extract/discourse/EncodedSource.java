package dev.dateline.extract.discourse;

import dev.dateline.extract.discourse.FigureFound.Source;
import dev.dateline.extract.encoder.TokenReading;
import dev.dateline.extract.encoder.TokenReading.Sense;
import dev.dateline.extract.encoder.TokenReading.Trait;
import dev.dateline.extract.judge.Features;
import dev.dateline.extract.names.Entity;
import dev.dateline.extract.names.NameReader;
import dev.dateline.extract.passage.Mention;
import dev.dateline.extract.passage.Passage;
import dev.dateline.extract.passage.Span;

/** What the model says of who a figure is from: whether anybody is said to say it, and whether a name is of one who says something. */
final class EncodedSource {

    /** Natural logarithm of odds, beyond which all is as sure. */
    private static final double MOST = 5;

    private final Passage passage;
    private final TokenReading.Figure figure;

    /**
     * @param number the words of a figure's number
     * @param head the last token of what it counts
     */
    EncodedSource(Passage passage, Span number, int head) {
        this.passage = passage;
        figure = TokenReading.figure(passage, number.from(), head);
    }

    /** @param who the words for who it is */
    void addTo(Features features, Span who, Source source) {
        if (figure != null) {
            features.add("stated", odds(figure.is(Trait.STATED))).add("said-here", odds(figure.is(Trait.SAID_HERE)));
        }
        double most = 0;
        for (int i = who.from(); i < who.to(); i++) {
            Mention<Entity> mention = passage.from(NameReader.ENTITIES, i);
            TokenReading.Mention said = mention == null ? null : TokenReading.mention(passage, mention.span());
            most = said == null ? most : Math.max(most, said.is(Sense.SOURCE));
        }
        if (most > 0) {
            features.add("source", odds(most));
        }
    }

    private static double odds(double likelihood) {
        double odds = Math.log(likelihood / (1 - likelihood));
        return Math.max(-MOST, Math.min(MOST, odds)) / MOST;
    }
}
