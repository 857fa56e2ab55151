package dev.dateline.extract.passage;

/** A kind of things that one reader finds in a text, and that others look up by where they stand. */
public record Layer<T extends Spanned>(String name) {

    @Override
    public String toString() {
        return name;
    }
}
