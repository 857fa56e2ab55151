package dev.dateline.extract.discourse;

import dev.dateline.extract.encoder.Linker;
import dev.dateline.extract.encoder.Linker.Link;
import dev.dateline.extract.encoder.Linker.Words;
import dev.dateline.extract.judge.Features;
import dev.dateline.extract.judge.Likely;
import dev.dateline.extract.passage.Passage;
import dev.dateline.extract.passage.Span;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What the model says of two figures: whether one is of all whom the other is a part of, says the same again, or otherwise. */
final class ModelLinks {

    private static final List<Link> LINKS = List.of(Link.WHOLE, Link.REPEAT, Link.RIVAL);

    private final Linker linker;
    private final List<Words> words;
    private final Map<Link, Shares[]> shares = new EnumMap<>(Link.class);

    /** How likely a figure leads to each. */
    private record Shares(double[] of, double most) {}

    ModelLinks(Passage passage, List<FigureFound> figures) {
        linker = new Linker(passage);
        words = figures.stream().map(ModelLinks::words).toList();
        LINKS.forEach(link -> shares.put(link, new Shares[figures.size()]));
    }

    private static Words words(FigureFound figure) {
        Span number = figure.figure().words().number();
        int head = figure.figure().harm().group().head();
        return new Words(number.from(), head < number.from() ? number.to() - 1 : head);
    }

    /** Says it of one as seen from the other. */
    void add(Features said, int one, int other) {
        for (Link link : LINKS) {
            Shares ahead = shares(link, one);
            double to = ahead.of[other];
            boolean isOneWay = link == Link.WHOLE || to == Linker.UNREAD;
            double likely = isOneWay ? to : (to + shares(link, other).of[one]) / 2;
            Likely.add(said, "linked-" + link, likely);
            said.add("linked-odds-" + link, Likely.odds(likely));
            said.addIf(to > 0 && to == ahead.most, "linked-most-" + link);
        }
    }

    private Shares shares(Link link, int figure) {
        Shares[] all = shares.get(link);
        if (all[figure] == null) {
            double[] of = linker.shares(words.get(figure), words, link);
            all[figure] = new Shares(of, Arrays.stream(of).max().orElse(0));
        }
        return all[figure];
    }
}
