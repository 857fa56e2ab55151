package dev.dateline.text;

import java.text.Normalizer;
import java.util.Objects;

/**
 * Words to be found in a text: a W3C TextQuoteSelector (Web Annotation 4.2.4) with two shorter ways to choose one of
 * several places.
 *
 * @param exact the words
 * @param paragraph the index of the paragraph to look in; {@code null} for the whole text
 * @param occurrence which of several, from 1; {@code null} where there is only one
 * @param prefix words right before; may be {@code null}
 * @param suffix words right after; may be {@code null}
 */
public record TextQuote(String exact, Integer paragraph, Integer occurrence, String prefix, String suffix) {

    public TextQuote {
        exact = normal(Objects.requireNonNull(exact));
        prefix = normal(Objects.requireNonNullElse(prefix, ""));
        suffix = normal(Objects.requireNonNullElse(suffix, ""));
    }

    public TextQuote(String exact) {
        this(exact, null, null, null, null);
    }

    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
