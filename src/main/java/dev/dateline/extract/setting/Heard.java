package dev.dateline.extract.setting;

import dev.dateline.extract.encoder.Linker;
import dev.dateline.extract.encoder.Linker.Link;
import dev.dateline.extract.encoder.Linker.Words;
import dev.dateline.extract.encoder.TokenReading;
import dev.dateline.extract.encoder.TokenReading.Sense;
import dev.dateline.extract.encoder.TokenReading.Trait;
import dev.dateline.extract.judge.Features;
import dev.dateline.extract.judge.Likely;
import dev.dateline.extract.passage.Mention;
import dev.dateline.extract.passage.Passage;
import dev.dateline.extract.passage.Span;
import dev.dateline.extract.passage.Spanned;
import dev.dateline.extract.people.Group;
import dev.dateline.extract.people.People;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the encoder says of figures, and of places and times as those of a figure, for judges to weigh. */
final class Heard {

    /** Mentions of a text, before a figure and after it, among which its own is looked for. */
    private static final int MOST = 60;

    private final Passage passage;
    private final Linker linker;
    private final Map<Integer, TokenReading.Figure> figures = new HashMap<>();

    Heard(Passage passage) {
        this.passage = passage;
        linker = new Linker(passage);
    }

    /** From 0 to 1, or {@link Likely#UNREAD}. */
    double is(Span number, Trait trait) {
        TokenReading.Figure figure = figures.computeIfAbsent(
                number.from(),
                from -> TokenReading.figure(passage, from, words(number).second()));
        return figure == null ? Likely.UNREAD : figure.is(trait);
    }

    private Words words(Span number) {
        return new Words(number.from(), Math.max(head(number), number.to() - 1));
    }

    /** How likely each place or time is a figure's, by its key; only of those that were read together with the figure. */
    <T> Map<String, Double> shares(Span number, Mentions<T> mentions, Link link) {
        List<Mention<T>> near = mentions.near(number.from(), MOST);
        double[] shares = linker.shares(
                words(number), near.stream().map(each -> Words.of(each.span())).toList(), link);
        Map<String, Double> byKey = new HashMap<>();
        for (int i = 0; i < shares.length; i++) {
            if (shares[i] != Linker.UNREAD) {
                byKey.merge(mentions.key(near.get(i)), shares[i], Double::sum);
            }
        }
        return byKey;
    }

    /** Says of a candidate of a figure how likely it is its own. */
    static void addShare(Features features, String name, String near, Map<String, Double> shares, String key) {
        double share = shares.getOrDefault(key, Likely.UNREAD);
        Likely.add(features, name, share);
        Likely.add(features, name + "-" + near, share);
        if (share != Likely.UNREAD) {
            features.add(name + "-odds", Likely.odds(share));
            features.addIf(share == Collections.max(shares.values()), name + "-most");
            Likely.add(
                    features,
                    name + "-any",
                    shares.values().stream().mapToDouble(each -> each).sum());
        }
    }

    private int head(Span number) {
        Group people = passage.at(People.PEOPLE, number.to() - 1);
        return people == null ? -1 : people.head();
    }

    /** From 0 to 1, or {@link Likely#UNREAD}. */
    double is(Spanned mention, Sense sense) {
        TokenReading.Mention read = TokenReading.mention(passage, mention.span());
        return read == null ? Likely.UNREAD : read.is(sense);
    }

    /** Says of a candidate of a figure whether the words are of one, and whether those of such a candidate are near the figure. */
    void add(Features features, String near, Span number, Spanned mention, Trait isNear, Sense sense) {
        Likely.add(features, "sense-" + near, is(mention, sense));
        Likely.add(features, "near-" + near, is(number, isNear));
        Likely.add(features, "main-" + near, is(number, Trait.MAIN));
    }
}
