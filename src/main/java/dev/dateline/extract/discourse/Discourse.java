package dev.dateline.extract.discourse;

import dev.dateline.extract.dates.DateReader;
import dev.dateline.extract.encoder.Encoder;
import dev.dateline.extract.figures.Figure;
import dev.dateline.extract.figures.FigureFinder;
import dev.dateline.extract.names.NameReader;
import dev.dateline.extract.numbers.CountReader;
import dev.dateline.extract.passage.Layer;
import dev.dateline.extract.passage.Passage;
import dev.dateline.extract.passage.Reader;
import dev.dateline.extract.places.PlaceFinder;
import dev.dateline.extract.setting.Aggregations;
import dev.dateline.extract.setting.Scenery;
import dev.dateline.extract.sources.SourceReader;
import dev.dateline.extract.sources.Statuses;

import java.util.List;
import java.util.Set;

/** Reads what a text says around its figures: who says so, where and when it was, and how they go together. */
public final class Discourse extends Reader {

    /** The figures of {@link FigureFinder#FIGURES} in their order, with what belongs to them. */
    public static final Layer<FigureFound> TOLD = new Layer<>("TOLD");

    /** Those of {@link FigureFinder#FIGURES} that are of another time than the story, which the text does not say or was not read. */
    public static final Layer<Figure> ELSEWHEN = new Layer<>("ELSEWHEN");

    /** What the text tells to have happened; each figure of {@link #TOLD} is in one of them. */
    public static final Layer<Scene> SCENES = new Layer<>("SCENES");

    public Discourse() {
        super(
                Set.of(
                        CountReader.COUNTS,
                        Encoder.READINGS,
                        FigureFinder.FIGURES,
                        NameReader.NAMES,
                        NameReader.ENTITIES,
                        PlaceFinder.PLACES,
                        PlaceFinder.DATELINE,
                        DateReader.DATES),
                Set.of(TOLD, ELSEWHEN, SCENES));
    }

    @Override
    public void read(Passage passage) {
        SourceReader sources = new SourceReader(passage);
        Statuses statuses = new Statuses(passage.tokens());
        Aggregations aggregations = new Aggregations(passage.tokens());
        Scenery scenery = new Scenery(passage);
        List<FigureFound> told = passage.all(FigureFinder.FIGURES).stream()
                .map(figure -> new FigureFound(
                        figure,
                        aggregations.of(figure.harm(), figure.beside()),
                        statuses.of(figure.words().number()),
                        sources.of(
                                figure.words().number(), figure.harm().group().last()),
                        scenery.place(figure),
                        scenery.time(figure),
                        alone(figure)))
                .toList();
        passage.give(ELSEWHEN, scenery.elsewhen());
        FigureTraits traits = new FigureTraits(passage, told);
        PairTraits pairs = new PairTraits(passage, told, traits);
        List<FigureFound> linked = new Relations(passage, told, traits, pairs).linked();
        passage.give(TOLD, new SourceRepeats(passage.tokens()).named(linked));
        passage.give(SCENES, new Scenes(passage.tokens(), linked, traits, pairs).all());
    }

    private static FigureFound.Links alone(Figure figure) {
        return new FigureFound.Links(figure.partOf(), figure.retells(), List.of());
    }
}
