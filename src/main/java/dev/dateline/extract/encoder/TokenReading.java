package dev.dateline.extract.encoder;

import dev.dateline.casualty.Measure;
import dev.dateline.extract.passage.Passage;
import dev.dateline.extract.passage.Span;
import dev.dateline.extract.passage.Spanned;

/**
 * What the model says of a token.
 *
 * @param window the first token of those that it was read together with
 * @param names the natural logarithms of how likely each label of a name is
 * @param state what else it says, by its heads; {@code null} where it was not read as news of harm
 */
public record TokenReading(Span span, int window, float[] names, State state) implements Spanned {

    /** What stands for the token, with who can read it. */
    record State(float[] numbers, Heads heads) {}

    static final int NAMES = 7;

    /** What a figure can be besides of a measure. */
    public enum Trait {
        /** Of the main event. */
        MAIN,
        /** Of people who are a part of those of another figure. */
        PART,
        /** Said elsewhere, and better. */
        REPEAT,
        /** Somebody is said to say it. */
        STATED,
        /** Answers how many as of the article. */
        TOLL,
        /** Where is in its sentence. */
        PLACED,
        /** When is in its sentence. */
        TIMED,
        /** Who says it is in its sentence. */
        SAID_HERE
    }

    /** What the mention of a place, a time or somebody can be. */
    public enum Sense {
        EVENT_PLACE,
        EVENT_TIME,
        AS_OF,
        SOURCE
    }

    /** How likely words for people are a figure, of each measure, and what it is like. */
    public record Figure(float[] scores) {

        static final int MEASURES = 1 + Measure.values().length;
        static final int SCORES = MEASURES + Trait.values().length;

        /** How likely it says that this happened to them. */
        public double of(Measure measure) {
            return Math.exp(scores[1 + measure.ordinal()]);
        }

        /** How likely it says of nobody that anything happened. */
        public double ofNone() {
            return Math.exp(scores[0]);
        }

        /** The likeliest, whether or not it is likely. */
        public Measure measure() {
            Measure best = Measure.KILLED;
            for (Measure measure : Measure.values()) {
                best = of(measure) > of(best) ? measure : best;
            }
            return best;
        }

        public double is(Trait trait) {
            return Head.likelihood(scores[MEASURES + trait.ordinal()]);
        }
    }

    /** How likely a mention has each sense. */
    public record Mention(float[] scores) {

        public double is(Sense sense) {
            return Head.likelihood(scores[sense.ordinal()]);
        }
    }

    /**
     * What the model says of words for people.
     *
     * @param first the first token of the number, or of the words that stand for one
     * @param head the noun, or the number's last token where there is none
     * @return {@code null} where it did not read them
     */
    public static Figure figure(Passage passage, int first, int head) {
        State one = state(passage, first);
        State other = state(passage, head);
        if (one == null || other == null) {
            return null;
        }
        float[] scores = one.heads.figures().of(one.numbers, other.numbers);
        Head.normalise(scores, 0, Figure.MEASURES);
        return new Figure(scores);
    }

    /**
     * What the model says of the mention of a place, a time or somebody.
     *
     * @return {@code null} where it did not read it
     */
    public static Mention mention(Passage passage, Span span) {
        State one = state(passage, span.from());
        State other = state(passage, span.to() - 1);
        return one == null || other == null
                ? null
                : new Mention(one.heads.mentions().of(one.numbers, other.numbers));
    }

    private static State state(Passage passage, int token) {
        TokenReading reading = passage.from(Encoder.READINGS, token);
        return reading == null ? null : reading.state;
    }

    /** Whether no token before it was read together with it. */
    public boolean beginsWindow() {
        return span.from() == window;
    }
}
