package dev.dateline.extract.sources;

import dev.dateline.casualty.AttributionKind;
import dev.dateline.extract.names.Entity;
import dev.dateline.extract.passage.Span;

/**
 * Who says a figure.
 *
 * @param phrase the whole noun phrase; {@code null} where the article speaks in its own voice
 * @param meant where the phrase is a pronoun, the words before that it stands for; else the phrase
 * @param party whom these name; {@code null} unless the kind is NAMED
 */
public record Attribution(AttributionKind kind, Span phrase, Span meant, Entity party) {

    static final Attribution ARTICLE = new Attribution(AttributionKind.ARTICLE_VOICE, null, null, null);

    static Attribution anonymous(Span phrase, Span meant) {
        return new Attribution(AttributionKind.ANONYMOUS, phrase, meant, null);
    }
}
