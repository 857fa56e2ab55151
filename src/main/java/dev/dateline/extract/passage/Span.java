package dev.dateline.extract.passage;

/** Tokens of a text, from {@code from} to just before {@code to}: at least one. */
public record Span(int from, int to) implements Spanned {

    public Span {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("no tokens from " + from + " to " + to);
        }
    }

    @Override
    public Span span() {
        return this;
    }

    /** From where the first of the two begins to where the last of them ends; this one where there is no other. */
    public Span joined(Span other) {
        return other == null ? this : new Span(Math.min(from, other.from), Math.max(to, other.to));
    }
}
