/**
 * Finds the words that name a time, and says which: rules are rows of a file of the language, read by {@code extract.rules}; what a word
 * leaves open ("Monday", "last December") is reasoned from the day of publication, from other dates of the text and from the tense.
 */
package dev.dateline.extract.dates;
