package dev.dateline.extract.names;

import dev.dateline.extract.passage.Span;
import dev.dateline.extract.passage.Spanned;

/**
 * A name in a text.
 *
 * @param from its first token
 * @param to just after its last token
 * @param confidence the share of such names that are right, from 0 to 1
 */
public record NameFound(int from, int to, NameKind kind, double confidence) implements Spanned {

    @Override
    public Span span() {
        return new Span(from, to);
    }
}
