/**
 * Reads what a text says around its figures: {@link dev.dateline.extract.discourse.SourceReader} who says so, {@link
 * dev.dateline.extract.discourse.FigurePlaces} where, {@link dev.dateline.extract.discourse.FigureTimes} when, {@link
 * dev.dateline.extract.discourse.Aggregations} whether of one event or of all so far, and {@link
 * dev.dateline.extract.discourse.Relations} which figures are parts, repeats and rivals of others, {@link
 * dev.dateline.extract.discourse.Scenes} which tell of what the text reports and which of something else, and {@link
 * dev.dateline.extract.discourse.Tolls} which say how many as of the text. It looks up the layers of names, places
 * and dates and finds none of its own.
 */
package dev.dateline.extract.discourse;
