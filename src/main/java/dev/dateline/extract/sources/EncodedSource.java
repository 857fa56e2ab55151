package dev.dateline.extract.sources;

import dev.dateline.extract.encoder.Linker;
import dev.dateline.extract.encoder.Linker.Link;
import dev.dateline.extract.encoder.Linker.Words;
import dev.dateline.extract.encoder.TokenReading;
import dev.dateline.extract.encoder.TokenReading.Sense;
import dev.dateline.extract.encoder.TokenReading.Trait;
import dev.dateline.extract.judge.Features;
import dev.dateline.extract.judge.Likely;
import dev.dateline.extract.names.Entity;
import dev.dateline.extract.names.NameReader;
import dev.dateline.extract.passage.Mention;
import dev.dateline.extract.passage.Passage;
import dev.dateline.extract.passage.Span;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the model says of who a figure is from: whether anybody is said to say it, and whether a name is of one who says something. */
final class EncodedSource {

    private final Passage passage;
    private final TokenReading.Figure figure;
    /** By the words for who it is. */
    private final Map<Span, Double> shares = new HashMap<>();

    /**
     * @param number the words of a figure's number
     * @param head the last token of what it counts
     * @param whom the words for each who it may be
     */
    EncodedSource(Passage passage, Linker linker, Span number, int head, List<Span> whom) {
        this.passage = passage;
        figure = TokenReading.figure(passage, number.from(), head);
        List<Span> all = whom.stream().distinct().toList();
        double[] likely = linker.shares(
                new Words(number.from(), head), all.stream().map(Words::of).toList(), Link.SOURCE);
        for (int i = 0; i < likely.length; i++) {
            shares.put(all.get(i), likely[i]);
        }
    }

    /** @param who the words for who it is */
    void addTo(Features features, Span who, Attribution source) {
        if (figure != null) {
            features.add("stated", Likely.odds(figure.is(Trait.STATED)))
                    .add("said-here", Likely.odds(figure.is(Trait.SAID_HERE)));
        }
        double share = shares.get(who);
        if (share != Linker.UNREAD) {
            features.add("linked", Likely.odds(share)).addIf(share == Collections.max(shares.values()), "linked-most");
            Likely.add(features, "linked", share);
        }
        double most = 0;
        for (int i = who.from(); i < who.to(); i++) {
            Mention<Entity> mention = passage.from(NameReader.ENTITIES, i);
            TokenReading.Mention said = mention == null ? null : TokenReading.mention(passage, mention.span());
            most = said == null ? most : Math.max(most, said.is(Sense.SOURCE));
        }
        if (most > 0) {
            features.add("source", Likely.odds(most));
        }
    }
}
