package dev.dateline.text;

import java.text.Normalizer;
import java.util.Objects;

/**
 * Words that name a place in a {@link CanonicalText} without counting its characters.
 *
 * <p>{@code exact}, {@code prefix} and {@code suffix} are those of a W3C {@code TextQuoteSelector} (Web Annotation Data
 * Model, section 4.2.4): the words, and what stands right before and right after them. Dateline adds two things a
 * person can write down more easily than context. All but {@code exact} may be {@code null}.
 *
 * @param exact the words; never empty
 * @param paragraph the {@linkplain Paragraph#index index} of the paragraph that holds the words whole
 * @param occurrence which of the places that fit, counted from 1 within the paragraph if one is given and within the
 *     whole text otherwise; places may overlap ("aa" occurs twice in "aaa")
 * @param prefix what stands right before the words, in an earlier paragraph if need be
 * @param suffix what stands right after the words, in a later paragraph if need be
 */
public record TextQuote(String exact, Integer paragraph, Integer occurrence, String prefix, String suffix) {

    /**
     * Brings the strings into Unicode NFC, so that it does not matter how the curator's keyboard composes an accent.
     *
     * @throws IllegalArgumentException if {@code exact} is empty, {@code paragraph} negative, {@code occurrence} less
     *     than 1, or a string holds what no canonical text does, such as half a surrogate pair or NUL
     */
    public TextQuote {
        exact = normalise("exact", Objects.requireNonNull(exact, "exact"));
        prefix = normalise("prefix", prefix);
        suffix = normalise("suffix", suffix);
        if (exact.isEmpty()) {
            throw new IllegalArgumentException("exact must not be empty");
        }
        if (paragraph != null && paragraph < 0) {
            throw new IllegalArgumentException("paragraph is counted from 0, but is " + paragraph);
        }
        if (occurrence != null && occurrence < 1) {
            throw new IllegalArgumentException("occurrence is counted from 1, but is " + occurrence);
        }
    }

    /** Words that need nothing beside them to be found: they occur once. */
    public static TextQuote of(String exact) {
        return new TextQuote(exact, null, null, null, null);
    }

    private static String normalise(String name, String words) {
        if (words == null) {
            return null;
        }
        // Half a pair, for one, would match in the middle of a character, where no span may begin or end.
        Flaw.in(words).ifPresent(flaw -> {
            throw new IllegalArgumentException(name + " holds " + flaw);
        });
        return Normalizer.normalize(words, Normalizer.Form.NFC);
    }
}
