/**
 * Reads how many: {@link dev.dateline.extract.numbers.NumeralReader} whole numbers in digits and in words, whatever they count, and {@link
 * dev.dateline.extract.numbers.QuantityReader} what says so without a number ("dozens") or binds one ("at least"), by the rows of
 * {@code quantities.rules.tsv}. What is multiplied by an unknown word is no number, and never half of one.
 */
package dev.dateline.extract.numbers;
