/**
 * Reads how the figures of a text go together: {@link dev.dateline.extract.discourse.Relations} which are parts, repeats and rivals of
 * others, {@link dev.dateline.extract.discourse.Scenes} which tell of what the text reports and which of something else, and {@link
 * dev.dateline.extract.discourse.Tolls} which say how many as of the text. Who says a figure, where and when it was stands in the rooms
 * before; it finds no names, places or dates of its own.
 */
package dev.dateline.extract.discourse;
