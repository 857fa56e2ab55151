/**
 * What is known of a language: its words by classes, its rules and notes, all of them files of a pack.
 * English is the one pack so far; of a language without one only what all write alike is read, such as ISO days. {@link
 * dev.dateline.extract.language.Morphology} has the only English that stands in Java.
 */
package dev.dateline.extract.language;
