package dev.dateline.extract.casualties;

/** Where words stand in the text: from {@code start} to just before {@code end}, in UTF-16 units. */
public record Words(int start, int end) {

    public Words {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("no words from " + start + " to " + end);
        }
    }

    /** From where the first of the two begins to where the last of them ends. */
    Words joined(Words other) {
        return new Words(Math.min(start, other.start), Math.max(end, other.end));
    }
}
