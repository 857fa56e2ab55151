/**
 * Reads how many: {@link dev.dateline.extract.numbers.NumeralReader} whole numbers in digits and in words, whatever they count, {@link
 * dev.dateline.extract.numbers.QuantityReader} what says so without a number ("dozens") or binds one ("at least"), by the rows of
 * {@code quantities.rules.tsv}, and {@link dev.dateline.extract.numbers.CountReader} both together, as far as they count anybody. What is
 * multiplied by an unknown word is no number, and never half of one.
 */
package dev.dateline.extract.numbers;
