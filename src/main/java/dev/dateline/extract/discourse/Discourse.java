package dev.dateline.extract.discourse;

import dev.dateline.extract.dates.DateReader;
import dev.dateline.extract.figures.Figure;
import dev.dateline.extract.figures.FigureFinder;
import dev.dateline.extract.names.NameReader;
import dev.dateline.extract.passage.Layer;
import dev.dateline.extract.passage.Passage;
import dev.dateline.extract.passage.Reader;
import dev.dateline.extract.places.PlaceFinder;

import java.util.List;
import java.util.Set;

/** Reads what a text says around its figures: who says so, where and when it was, and how they go together. */
public final class Discourse extends Reader {

    /** The figures of {@link FigureFinder#FIGURES} in their order, with what belongs to them. */
    public static final Layer<FigureFound> TOLD = new Layer<>("TOLD");

    public Discourse() {
        super(
                Set.of(
                        FigureFinder.FIGURES,
                        NameReader.NAMES,
                        NameReader.ENTITIES,
                        PlaceFinder.PLACES,
                        DateReader.DATES),
                Set.of(TOLD));
    }

    @Override
    public void read(Passage passage) {
        SourceReader sources = new SourceReader(passage);
        Statuses statuses = new Statuses(passage.tokens());
        Aggregations aggregations = new Aggregations(passage.tokens());
        FigurePlaces places = new FigurePlaces(passage);
        FigureTimes times = new FigureTimes(passage);
        List<FigureFound> told = passage.all(FigureFinder.FIGURES).stream()
                .map(figure -> new FigureFound(
                        figure,
                        aggregations.of(figure.harm(), figure.beside()),
                        statuses.of(figure.words().number()),
                        sources.of(figure.words().number()),
                        places.near(figure.harm().claim()),
                        times.of(figure),
                        alone(figure)))
                .toList();
        passage.give(TOLD, new Relations(passage.tokens()).of(told));
    }

    private static FigureFound.Links alone(Figure figure) {
        return new FigureFound.Links(figure.partOf(), figure.retells(), List.of());
    }
}
