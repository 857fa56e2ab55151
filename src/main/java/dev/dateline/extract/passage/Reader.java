package dev.dateline.extract.passage;

import java.util.Set;
import java.util.function.Consumer;

/** Finds one kind of things in a text. It says which layers it looks up, so that they are given before, and gives others. Safe for use by many threads. */
public interface Reader {

    Set<Layer<?>> needs();

    Set<Layer<?>> gives();

    /** Gives each of its layers once. */
    void read(Passage passage);

    /** Gives what it can where {@link #read} failed: nothing, if no simpler way is known. */
    default void readSimply(Passage passage) {
        passage.giveNothing(gives());
    }

    /** One that is a function. */
    static Reader of(Set<Layer<?>> needs, Set<Layer<?>> gives, Consumer<Passage> reading) {
        return new Reader() {
            @Override
            public Set<Layer<?>> needs() {
                return needs;
            }

            @Override
            public Set<Layer<?>> gives() {
                return gives;
            }

            @Override
            public void read(Passage passage) {
                reading.accept(passage);
            }
        };
    }
}
