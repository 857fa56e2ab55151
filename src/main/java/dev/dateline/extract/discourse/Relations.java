package dev.dateline.extract.discourse;

import static dev.dateline.extract.language.Languages.ENGLISH;

import dev.dateline.casualty.Aggregation;
import dev.dateline.casualty.AttributionKind;
import dev.dateline.extract.discourse.FigureFound.Links;
import dev.dateline.extract.discourse.FigureFound.Source;
import dev.dateline.extract.figures.Construction;
import dev.dateline.extract.passage.Mention;
import dev.dateline.extract.passage.Span;
import dev.dateline.extract.passage.Tokens;
import dev.dateline.extract.places.PlaceFound;

import java.util.ArrayList;
import java.util.List;

/** Which of a text's figures say the same again, and which say otherwise of the same. */
final class Relations {

    /** Rivals stand close to each other; and of two figures far apart nobody can say that they are of one event. */
    private static final int NEARBY = 12;

    private static final int SAME_FROM = 2;

    /** Two events of a text rarely have the same number of victims where it is as large as this. */
    private static final int TELLING = 10;

    /** A line this long without a full stop is no standfirst. */
    private static final int LONGEST_STANDFIRST = 300;

    private final Tokens tokens;
    /** Where the headline and the standfirst end: these say again what the body says. */
    private final int headEnd;

    Relations(Tokens tokens) {
        this.tokens = tokens;
        headEnd = tokens.at(headEnd(tokens.text()));
    }

    /** A standfirst is a second line that does not end with a full stop. */
    private static int headEnd(String text) {
        int headline = text.indexOf('\n');
        int standfirst = text.indexOf('\n', headline + 1);
        boolean isStandfirst = headline > 0
                && standfirst - headline < LONGEST_STANDFIRST
                && standfirst > headline + 1
                && !text.substring(headline, standfirst).strip().endsWith(".");
        return isStandfirst ? standfirst : Math.max(0, headline);
    }

    /** @param figures all of a text, in its order, each linked to what its own sentence says and to what became of its people */
    List<FigureFound> of(List<FigureFound> figures) {
        List<FigureFound> parted = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            FigureFound figure = figures.get(i);
            Integer partOf =
                    isAmong(figure) ? whole(figures, i) : figure.links().partOf();
            parted.add(figure.with(new Links(partOf, figure.links().restates(), List.of())));
        }
        List<FigureFound> related = new ArrayList<>();
        for (int i = 0; i < parted.size(); i++) {
            FigureFound figure = parted.get(i);
            related.add(figure.with(new Links(figure.links().partOf(), restated(parted, i), rivals(parted, i))));
        }
        return related;
    }

    private static boolean isAmong(FigureFound figure) {
        Construction construction = figure.figure().construction();
        return !isPart(figure) && (construction == Construction.AMONG || construction == Construction.PARTITIVE);
    }

    private static boolean isPart(FigureFound figure) {
        return figure.links().partOf() != null;
    }

    /** "27 were hurt. Two children were among the injured": the two are of the 27, where no other number can be meant. */
    private Integer whole(List<FigureFound> figures, int at) {
        FigureFound part = figures.get(at);
        Integer nearest = null;
        for (int i = at - 1; i >= Math.max(0, at - NEARBY); i--) {
            FigureFound other = figures.get(i);
            if (!isOfSameMeasure(other, part) || isPart(other) || isAmong(other)) {
                continue;
            }
            if (nearest == null && number(other) <= number(part)) {
                return null;
            }
            if (nearest == null) {
                nearest = i;
            } else if (number(other) != number(figures.get(nearest)) && !isInOneParagraph(figures.get(nearest), part)) {
                return null;
            }
        }
        return nearest;
    }

    /** What tells what became of the same person restates it, unless it is of another time; else one that says the same. */
    private Integer restated(List<FigureFound> figures, int at) {
        FigureFound figure = figures.get(at);
        Integer retold = figure.links().restates();
        if (retold != null) {
            return figure.isOfOtherTime(figures.get(retold)) ? null : retold;
        }
        if (number(figure) < SAME_FROM) {
            return null;
        }
        for (int i = 0; i < figures.size() && i < at + NEARBY * NEARBY; i++) {
            FigureFound other = figures.get(i);
            boolean isOriginal = !isInHead(other) && (isInHead(figure) || i < at);
            if (isOriginal && i != at && figure.figure().saysSameNumberAs(other.figure()) && isOfSame(figure, other)) {
                return i;
            }
        }
        return null;
    }

    private boolean isInHead(FigureFound figure) {
        return figure.from() < headEnd;
    }

    /** A headline sums up what follows; elsewhere the same number alone does not show that the same people are meant. */
    private boolean isOfSame(FigureFound one, FigureFound other) {
        return one.figure().victims() == other.figure().victims()
                && isPart(one) == isPart(other)
                && !one.isOfOtherTime(other)
                && (isInHead(one) || isSaidAgain(one, other));
    }

    private boolean isSaidAgain(FigureFound one, FigureFound other) {
        boolean isSamePlace = one.place() != null && isNotElsewhere(one.place(), other.place());
        String noun = noun(one);
        boolean isTelling = isTelling(noun);
        boolean isSameNoun = isTelling && noun.equals(noun(other));
        boolean isOtherNoun = isTelling && isTelling(noun(other)) && !isSameNoun;
        boolean isShown = number(one) >= TELLING
                || other.place() != null && isSamePlace
                || isSameNoun
                || tokens.is(one.figure().words().number().from() - 1, ENGLISH.words("relations.definite"));
        return isShown
                && !isOtherNoun
                && isNotElsewhere(one.place(), other.place())
                && isNotOther(one.source(), other.source());
    }

    private static boolean isTelling(String noun) {
        return !noun.isEmpty() && !ENGLISH.words("relations.anybody").contains(noun);
    }

    /** For those counted; empty where there is none. */
    private String noun(FigureFound figure) {
        Span victims = figure.figure().words().victims();
        return victims == null ? "" : tokens.low(victims.to() - 1);
    }

    private static long number(FigureFound figure) {
        return figure.figure().amount().nearest();
    }

    private List<Integer> rivals(List<FigureFound> figures, int at) {
        List<Integer> rivals = new ArrayList<>();
        for (int i = Math.max(0, at - NEARBY); i < Math.min(figures.size(), at + NEARBY + 1); i++) {
            if (i != at && isRival(figures.get(at), figures.get(i))) {
                rivals.add(i);
            }
        }
        return rivals;
    }

    /** Two sources that give different numbers of the same victims. */
    private boolean isRival(FigureFound one, FigureFound other) {
        boolean hasSources = one.source().kind() != AttributionKind.ARTICLE_VOICE
                && other.source().kind() != AttributionKind.ARTICLE_VOICE;
        return hasSources
                && isOfSameMeasure(one, other)
                && (one.aggregation() == other.aggregation() || isInOneSentence(one, other))
                && one.figure().victims() == other.figure().victims()
                && !isPart(one)
                && !isPart(other)
                && isApart(one, other)
                && !isNotOther(one.source(), other.source())
                && !one.isOfOtherTime(other)
                && isOfOneEvent(one, other);
    }

    private static boolean isOfSameMeasure(FigureFound one, FigureFound other) {
        return one.figure().measure() == other.figure().measure();
    }

    /** "A put the toll at 12, while B said 20 had died": the same is counted, though one number is called a toll. */
    private boolean isInOneSentence(FigureFound one, FigureFound other) {
        boolean isAdded =
                one.aggregation() == Aggregation.INCREMENTAL || other.aggregation() == Aggregation.INCREMENTAL;
        return !isAdded && tokens.isSameStatement(one.from(), other.from());
    }

    /** Of the same place, or told in one paragraph that gives them no two places. */
    private boolean isOfOneEvent(FigureFound one, FigureFound other) {
        boolean isPlaced = isPlacedItself(one) && isPlacedItself(other);
        return isNotElsewhere(one.place(), other.place()) && (isPlaced || isInOneParagraph(one, other));
    }

    /** Whether its own statement names its place, which may be that of another event where it comes from elsewhere in the text. */
    private boolean isPlacedItself(FigureFound figure) {
        return figure.place() != null
                && tokens.isSameStatement(figure.from(), figure.place().from());
    }

    private static boolean isNotElsewhere(Mention<PlaceFound> one, Mention<PlaceFound> other) {
        return one == null || other == null || one.of() == other.of();
    }

    private boolean isNotOther(Source one, Source other) {
        return one.meant() == null
                || other.meant() == null
                || one.party() != null && one.party() == other.party()
                || words(one.meant()).equalsIgnoreCase(words(other.meant()));
    }

    private String words(Span span) {
        return tokens.words(span.from(), span.to());
    }

    private boolean isInOneParagraph(FigureFound one, FigureFound other) {
        for (int at = Math.min(one.from(), other.from()) + 1; at <= Math.max(one.from(), other.from()); at++) {
            if (tokens.isLineStart(at)) {
                return false;
            }
        }
        return true;
    }

    /** Numbers that cannot both hold: "at least 12" does not say otherwise than "15". */
    private static boolean isApart(FigureFound one, FigureFound other) {
        boolean isExact =
                one.figure().amount().isExact() && other.figure().amount().isExact();
        return isExact && number(one) != number(other) && Math.max(number(one), number(other)) >= SAME_FROM;
    }
}
