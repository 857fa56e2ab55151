/**
 * A text as readers see it: the one cut into words, numbers, marks and sentences, in the text without what nobody sees, such as
 * soft hyphens, with the way back to the offsets of the text as stored.
 */
package dev.dateline.extract.passage;
