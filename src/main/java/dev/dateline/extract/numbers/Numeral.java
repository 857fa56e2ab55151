package dev.dateline.extract.numbers;

/**
 * A whole number that words say.
 *
 * @param end just after its last word
 * @param value 0 to 2<sup>53</sup> - 1
 * @param unit what its last word multiplies: 1,000,000 in "2.5 million", 12 in "two dozen", 1 in "12"
 */
public record Numeral(int end, long value, long unit) {}
