package dev.dateline.extract.discourse;

import dev.dateline.casualty.Aggregation;
import dev.dateline.casualty.AttributionKind;
import dev.dateline.casualty.FigureStatus;
import dev.dateline.extract.dates.DateFound;
import dev.dateline.extract.figures.Figure;
import dev.dateline.extract.names.Entity;
import dev.dateline.extract.passage.Mention;
import dev.dateline.extract.passage.Span;
import dev.dateline.extract.passage.Spanned;
import dev.dateline.extract.places.PlaceFound;

import java.util.List;

/**
 * A figure with what the text says around it.
 *
 * @param place {@code null} where the text does not say where
 * @param time {@code null} where the text does not say when
 */
public record FigureFound(
        Figure figure,
        Aggregation aggregation,
        FigureStatus status,
        Source source,
        Mention<PlaceFound> place,
        When time,
        Links links)
        implements Spanned {

    /**
     * Who says so.
     *
     * @param phrase the whole noun phrase; {@code null} where the article speaks in its own voice
     * @param meant where the phrase is a pronoun, the words before that it stands for; else the phrase
     * @param party whom these name; {@code null} unless the kind is NAMED
     */
    public record Source(AttributionKind kind, Span phrase, Span meant, Entity party) {

        static final Source ARTICLE = new Source(AttributionKind.ARTICLE_VOICE, null, null, null);

        static Source anonymous(Span phrase, Span meant) {
            return new Source(AttributionKind.ANONYMOUS, phrase, meant, null);
        }
    }

    /**
     * @param isAsOf whether it is when the count was taken, not when the counted happened
     * @param isOpen whether it is all the time from then on: "since May"
     */
    public record When(Mention<DateFound> date, boolean isAsOf, boolean isOpen) {}

    /**
     * Which of the text's figures it goes with, each by its place among them, from 0.
     *
     * @param partOf which one it is a part of; {@code null} if of none
     * @param restates which one it says again; {@code null} if none
     * @param contradicts which ones say otherwise of the same
     */
    public record Links(Integer partOf, Integer restates, List<Integer> contradicts) {}

    @Override
    public Span span() {
        return figure.span();
    }

    FigureFound with(Links newLinks) {
        return new FigureFound(figure, aggregation, status, source, place, time, newLinks);
    }

    FigureFound with(Source newSource) {
        return new FigureFound(figure, aggregation, status, newSource, place, time, links);
    }

    /** Whether both say when, and not the same: what they count is not of one event. */
    boolean isOfOtherTime(FigureFound other) {
        return time != null
                && other.time != null
                && !time.date.of().edtf().equals(other.time.date.of().edtf());
    }
}
