package dev.dateline.extract.setting;

import dev.dateline.extract.dates.DateFound;
import dev.dateline.extract.figures.Figure;
import dev.dateline.extract.figures.FigureFinder;
import dev.dateline.extract.passage.Mention;
import dev.dateline.extract.passage.Passage;
import dev.dateline.extract.passage.Span;
import dev.dateline.extract.places.PlaceFound;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Where and when what the figures of a text count happened: all of them looked at together, as most are of one event. */
public final class Scenery {

    /** No text that people write has more; those that come first are looked at. */
    private static final int MOST = 400;

    private final Map<Figure, Mention<PlaceFound>> places = new IdentityHashMap<>();
    private final Map<Figure, When> times = new IdentityHashMap<>();
    private final List<Figure> elsewhen = new ArrayList<>();

    public Scenery(Passage passage) {
        List<Figure> figures = passage.all(FigureFinder.FIGURES).stream()
                .sorted(Comparator.comparingInt(
                        figure -> figure.words().number().from()))
                .limit(MOST)
                .toList();
        List<Span> numbers =
                figures.stream().map(figure -> figure.words().number()).toList();
        List<Mention<PlaceFound>> where = new FigurePlaces(passage, numbers).all();
        FigureTimes clock = new FigureTimes(passage, numbers);
        StoryTime story = new StoryTime(passage, clock);
        List<List<Candidate<DateFound>>> when = clock.together();
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            places.put(figure, where.get(i));
            times.put(figure, clock.chosen(numbers.get(i), when.get(i)));
            if (times.get(figure) == null && !story.isOfStory(numbers.get(i), when.get(i))) {
                elsewhen.add(figure);
            }
        }
        elsewhen.removeIf(each -> !story.isOfAnother(each.words().number().from()) && isSaidOfStory(each, figures));
    }

    /** Whether another figure, of the time of the story, says the same number. */
    private boolean isSaidOfStory(Figure figure, List<Figure> figures) {
        return figures.stream()
                .filter(other ->
                        other.measure() == figure.measure() && other.amount().equals(figure.amount()))
                .anyMatch(other -> times.get(other) == null && !elsewhen.contains(other));
    }

    /** {@code null} where the text does not say where. */
    public Mention<PlaceFound> place(Figure figure) {
        return places.get(figure);
    }

    /** {@code null} where the text does not say when. */
    public When time(Figure figure) {
        return times.get(figure);
    }

    /** Those of another time than the story, which the text does not say or was not read. */
    public List<Figure> elsewhen() {
        return elsewhen;
    }
}
