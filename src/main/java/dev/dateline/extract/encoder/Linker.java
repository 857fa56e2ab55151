package dev.dateline.extract.encoder;

import dev.dateline.extract.passage.Passage;
import dev.dateline.extract.passage.Span;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the model says of which place, time and source, and which other figure, belongs to a figure, of those that it read together with
 * it. For one text and one thread.
 */
public final class Linker {

    /** What may belong to a figure. */
    public enum Link {
        PLACE,
        TIME,
        AS_OF,
        SOURCE,
        /** The figure of all that these are a part of. */
        WHOLE,
        /** One that says the same again. */
        REPEAT,
        /** One that says otherwise of the same. */
        RIVAL,
        /** Of the places that are right the narrowest. */
        NARROWEST
    }

    /** Where the model did not read both together. */
    public static final double UNREAD = -1;

    private static final int DIMENSIONS = 16;

    static final int OUTPUTS = Link.values().length * DIMENSIONS;

    private final Passage passage;
    private final Map<Part, float[]> parts = new HashMap<>();

    /** What a figure asks for or is offered by a link. */
    private record Part(Words words, Link link, boolean isAsked) {}

    /**
     * What stands for a figure or a mention.
     *
     * @param first the first token of a figure's number, or of a mention
     * @param second the noun of a figure, or the last token of its number where there is none; or the last token of a mention
     */
    public record Words(int first, int second) {

        /** Of a place, a time, or who says something. */
        public static Words of(Span mention) {
            return new Words(mention.from(), mention.to() - 1);
        }
    }

    public Linker(Passage passage) {
        this.passage = passage;
    }

    /**
     * How likely each of several belongs to the figure, if any does; those that are the same share what they have.
     *
     * @return in their order, from 0 to 1, or {@link #UNREAD}; all together at most 1
     */
    public double[] shares(Words figure, List<Words> all, Link link) {
        int window = window(figure);
        double[] shares = all.stream()
                .mapToDouble(each ->
                        window >= 0 && window(each) == window ? score(figure, each, link) : Double.NEGATIVE_INFINITY)
                .toArray();
        double most = Math.max(0, Arrays.stream(shares).max().orElse(0));
        double none = Math.exp(-most);
        double sum = none
                + Arrays.stream(shares).map(score -> Math.exp(score - most)).sum();
        return Arrays.stream(shares)
                .map(score -> score == Double.NEGATIVE_INFINITY ? UNREAD : Math.exp(score - most) / sum)
                .toArray();
    }

    /** Of both words; negative where it is not one. */
    private int window(Words words) {
        TokenReading first = passage.from(Encoder.READINGS, words.first);
        TokenReading second = passage.from(Encoder.READINGS, words.second);
        boolean isRead = first != null && second != null && first.state() != null && second.state() != null;
        return isRead && first.window() == second.window() ? first.window() : -1;
    }

    private double score(Words figure, Words offered, Link link) {
        float[] asked = parts.computeIfAbsent(new Part(figure, link, true), this::read);
        float[] offer = parts.computeIfAbsent(new Part(offered, link, false), this::read);
        double product = 0;
        for (int i = 0; i < DIMENSIONS; i++) {
            product += asked[i] * offer[i];
        }
        return product / Math.sqrt(DIMENSIONS);
    }

    private float[] read(Part part) {
        TokenReading.State first =
                passage.from(Encoder.READINGS, part.words.first).state();
        TokenReading.State second =
                passage.from(Encoder.READINGS, part.words.second).state();
        Head head = part.isAsked ? first.heads().asks() : first.heads().offers();
        int from = part.link.ordinal() * DIMENSIONS;
        return head.of(first.numbers(), second.numbers(), from, from + DIMENSIONS);
    }
}
