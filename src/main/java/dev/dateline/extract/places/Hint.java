package dev.dateline.extract.places;

/**
 * A name that somebody else found in the text.
 *
 * @param from its first token
 * @param to just after its last token
 * @param place whether it is a place's; a person's or an organisation's has no place inside it, but for an adjective or a
 *     possessive in front
 */
public record Hint(int from, int to, boolean place) {}
