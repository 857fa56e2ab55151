package dev.dateline.extract.places;

import dev.dateline.mention.Form;

/**
 * Words that name a place.
 *
 * @param start of the words, in UTF-16 units of the text
 * @param end just after them
 * @param form {@code NAME}, {@code DEMONYM} or {@code NOMINAL}
 * @param rule by which it was found
 * @param confidence how likely these words name this very place, from 0 to 1
 */
public record PlaceMention(int start, int end, Form form, String rule, double confidence) {}
