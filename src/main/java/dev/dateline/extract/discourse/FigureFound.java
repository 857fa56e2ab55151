package dev.dateline.extract.discourse;

import dev.dateline.casualty.Aggregation;
import dev.dateline.casualty.FigureStatus;
import dev.dateline.extract.figures.Figure;
import dev.dateline.extract.passage.Mention;
import dev.dateline.extract.passage.Span;
import dev.dateline.extract.passage.Spanned;
import dev.dateline.extract.places.PlaceFound;
import dev.dateline.extract.setting.When;
import dev.dateline.extract.sources.Attribution;

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
        Attribution source,
        Mention<PlaceFound> place,
        When time,
        Links links)
        implements Spanned {

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

    FigureFound with(Attribution newSource) {
        return new FigureFound(figure, aggregation, status, newSource, place, time, links);
    }

    /** Whether both say when, and not the same: what they count is not of one event. */
    boolean isOfOtherTime(FigureFound other) {
        return time != null
                && other.time != null
                && !time.date().of().edtf().equals(other.time.date().of().edtf());
    }
}
