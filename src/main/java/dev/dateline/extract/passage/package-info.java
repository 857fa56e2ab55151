/**
 * A text as its readers see it: {@link dev.dateline.extract.passage.VisibleText} without what nobody sees, {@link
 * dev.dateline.extract.passage.Tokens} cut into words and sentences once, and {@link dev.dateline.extract.passage.Passage} with what is
 * known of it so far, in layers: each {@link dev.dateline.extract.passage.Reader} says which {@link dev.dateline.extract.passage.Layer}s it
 * needs and which it gives.
 */
package dev.dateline.extract.passage;
