package dev.dateline.extract.passage;

import dev.dateline.provenance.Provenance;
import dev.dateline.time.Edtf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

/** One text as all its readers see it: its tokens, and what is known of them so far, in layers. Each layer is given once. */
public final class Passage {

    private final Tokens tokens;
    private final Edtf published;
    private final double leastConfidence;
    private final Map<Layer<?>, Given<?>> layers = new HashMap<>();

    /** @param published when; {@code null} where that is not known */
    public Passage(Tokens tokens, Edtf published) {
        this(tokens, published, Provenance.LIKELY);
    }

    /**
     * @param published when; {@code null} where that is not known
     * @param leastConfidence how sure what is read must be, from 0 to 1
     */
    public Passage(Tokens tokens, Edtf published, double leastConfidence) {
        this.tokens = tokens;
        this.published = published;
        this.leastConfidence = leastConfidence;
    }

    /** One of which nobody knows when it was published. */
    public static Passage of(String text) {
        return new Passage(new Tokens(text), null);
    }

    public Tokens tokens() {
        return tokens;
    }

    /** {@code null} where that is not known. */
    public Edtf published() {
        return published;
    }

    /** How sure what is read must be, from 0 to 1. */
    public double leastConfidence() {
        return leastConfidence;
    }

    /** Has readers read it in this order, each once. */
    public Passage read(Reader... readers) {
        List.of(readers).forEach(reader -> reader.read(this));
        return this;
    }

    /** @throws IllegalStateException where the layer was given before */
    public <T extends Spanned> void give(Layer<T> layer, List<T> all) {
        keep(layer, new Given<>(all));
    }

    /**
     * A layer that is read where it is asked for, and only once there.
     *
     * @param beginning what begins at a token; {@code null} where nothing does
     * @throws IllegalStateException where the layer was given before
     */
    public <T extends Spanned> void giveOnDemand(Layer<T> layer, IntFunction<T> beginning) {
        keep(layer, new Given<>(beginning));
    }

    private void keep(Layer<?> layer, Given<?> given) {
        if (layers.putIfAbsent(layer, given) != null) {
            throw new IllegalStateException("the layer of " + layer + " is given twice");
        }
    }

    /** Leaves those of the layers empty that are not given yet. */
    public void giveNothing(Set<Layer<?>> missing) {
        missing.forEach(layer -> layers.putIfAbsent(layer, new Given<>(List.of())));
    }

    /** All of a layer, in the order in which they were given; of one that is read on demand, none. */
    public <T extends Spanned> List<T> all(Layer<T> layer) {
        return given(layer).all;
    }

    /** What begins at a token, of several the longest; {@code null} if nothing does. */
    public <T extends Spanned> T from(Layer<T> layer, int token) {
        return given(layer).from(token);
    }

    /** What holds a token, of several the longest; {@code null} if nothing does. */
    public <T extends Spanned> T at(Layer<T> layer, int token) {
        return given(layer).holding.get(token);
    }

    /** What stands wholly between two tokens, in the order in which it was given. */
    public <T extends Spanned> List<T> between(Layer<T> layer, int from, int to) {
        return all(layer).stream()
                .filter(each -> from <= each.from() && each.to() <= to)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private <T extends Spanned> Given<T> given(Layer<T> layer) {
        Given<T> given = (Given<T>) layers.get(layer);
        if (given == null) {
            throw new IllegalStateException("the layer of " + layer + " is not given yet");
        }
        return given;
    }

    /** What is in a layer, by the tokens. */
    private static final class Given<T extends Spanned> {

        private final List<T> all;
        private final Map<Integer, T> beginning = new HashMap<>();
        private final Map<Integer, T> holding = new HashMap<>();
        /** {@code null} where all is known. */
        private final IntFunction<T> onDemand;

        private Given(List<T> all) {
            this.all = List.copyOf(all);
            this.onDemand = null;
            for (T each : all) {
                beginning.merge(each.from(), each, Given::longest);
                for (int token = each.from(); token < each.to(); token++) {
                    holding.merge(token, each, Given::longest);
                }
            }
        }

        private Given(IntFunction<T> onDemand) {
            this.all = List.of();
            this.onDemand = onDemand;
        }

        private static <T extends Spanned> T longest(T one, T other) {
            return other.to() - other.from() > one.to() - one.from() ? other : one;
        }

        private T from(int token) {
            if (onDemand != null && !beginning.containsKey(token)) {
                beginning.put(token, onDemand.apply(token));
            }
            return beginning.get(token);
        }
    }
}
