package dev.dateline.extract.rules;

/**
 * What a rule made of words.
 *
 * @param start the first word
 * @param end just after the last word
 */
public record Found<V>(int start, int end, V value, Rule<V> rule) {}
