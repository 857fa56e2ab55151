/**
 * Reads where and when what figures count happened: {@link dev.dateline.extract.setting.FigurePlaces} and {@link
 * dev.dateline.extract.setting.FigureTimes} weigh what a text names for each figure, {@link dev.dateline.extract.setting.Story} which of
 * it is that of what the text reports, {@link dev.dateline.extract.setting.Scenery} takes all figures together, and {@link
 * dev.dateline.extract.setting.Aggregations} says whether one is of a single event or of all so far. It looks up the layers of places
 * and dates and finds none of its own.
 */
package dev.dateline.extract.setting;
