package dev.dateline.extract.passage;

/** A kind of things that one reader finds in a text, and that others look up by where they stand. */
public final class Layer<T extends Spanned> {

    private final String name;

    public Layer(String name) {
        this.name = name;
    }

    @Override
    public String toString() {
        return name;
    }
}
