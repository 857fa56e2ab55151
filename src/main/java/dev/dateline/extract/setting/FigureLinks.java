package dev.dateline.extract.setting;

import dev.dateline.extract.encoder.TokenReading.Sense;
import dev.dateline.extract.judge.Features;
import dev.dateline.extract.judge.Judge;
import dev.dateline.extract.passage.Layer;
import dev.dateline.extract.passage.Mention;
import dev.dateline.extract.passage.Passage;
import dev.dateline.extract.passage.Span;
import dev.dateline.extract.passage.Tokens;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Weighs which of the places, or of the times, that a text names each of its figures has: alone first, then with regard to the others. */
abstract class FigureLinks<T> {

    final List<Span> numbers;
    final Tokens tokens;
    final Sight sight;
    final Mentions<T> mentions;
    final Heard heard;
    private final Passage passage;
    private final Sense sense;

    /**
     * @param numbers of the figures, in the order of the text
     * @param key the same wherever the text names it
     */
    FigureLinks(Passage passage, List<Span> numbers, Sense sense, Layer<Mention<T>> layer, Function<T, String> key) {
        this.passage = passage;
        this.numbers = numbers;
        this.sense = sense;
        tokens = passage.tokens();
        sight = new Sight(passage);
        mentions = new Mentions<>(passage.all(layer), key, sight);
        heard = new Heard(passage);
    }

    /** Those that a figure may have, the figure looked at alone. */
    public abstract List<Candidate<T>> candidates(Span number);

    /** Adds what is said of a key alone as that of what the text reports. */
    abstract void tell(Story<T> story, String key, Features features);

    /** Adds what the candidates of all figures say of one another, and the story of them. */
    abstract void relate(Story<T> story, List<List<Candidate<T>>> all);

    private Story<T> story(List<List<Candidate<T>>> figures) {
        return new Story<>(passage, sight, sense, mentions, numbers, figures);
    }

    /** What is said of each as that of what the text reports, by its key. */
    public Map<String, Features> told(Judge alone) {
        Story<T> story = story(Candidate.weighed(numbers, this::candidates, alone));
        return story.features((key, features) -> tell(story, key, features));
    }

    /** The candidates of each figure, with regard to the other figures. */
    public List<List<Candidate<T>>> together(Judge alone, Judge reported) {
        List<List<Candidate<T>>> all = Candidate.weighed(numbers, this::candidates, alone);
        Story<T> story = story(all);
        story.judge(reported, (key, features) -> tell(story, key, features));
        Together.add(all);
        for (int i = 0; i < all.size(); i++) {
            Span number = numbers.get(i);
            for (Candidate<T> each : all.get(i)) {
                story.add(each.features(), each.key(), sight.near(number.from(), each.nearest()), number);
            }
        }
        relate(story, all);
        return all;
    }
}
