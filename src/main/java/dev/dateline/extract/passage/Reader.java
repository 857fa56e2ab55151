package dev.dateline.extract.passage;

import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds one kind of things in a text. It says which layers it looks up, so that they are given before, and which it gives. Safe
 * for use by many threads.
 */
public abstract class Reader {

    private final Set<Layer<?>> needs;
    private final Set<Layer<?>> gives;

    protected Reader(Set<Layer<?>> needs, Set<Layer<?>> gives) {
        this.needs = needs;
        this.gives = gives;
    }

    public final Set<Layer<?>> needs() {
        return needs;
    }

    public final Set<Layer<?>> gives() {
        return gives;
    }

    /** Gives each of its layers once. */
    public abstract void read(Passage passage);

    /** Gives what it can where {@link #read} failed: nothing, if no simpler way is known. */
    public void readSimply(Passage passage) {
        passage.giveNothing(gives);
    }

    /** One that is a function. */
    public static Reader of(Set<Layer<?>> needs, Set<Layer<?>> gives, Consumer<Passage> reading) {
        return new Reader(needs, gives) {
            @Override
            public void read(Passage passage) {
                reading.accept(passage);
            }
        };
    }
}
