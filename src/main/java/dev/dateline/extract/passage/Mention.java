package dev.dateline.extract.passage;

import dev.dateline.mention.Form;

/**
 * Where somebody or something stands in a text.
 *
 * @param form a name, a description or the like
 * @param of whom or what the words mean
 */
public record Mention<T>(Span span, Form form, T of) implements Spanned {}
