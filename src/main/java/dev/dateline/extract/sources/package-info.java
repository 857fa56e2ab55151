/**
 * Reads who says a figure: {@link dev.dateline.extract.sources.SourcePhrases} finds where a text cites somebody, {@link
 * dev.dateline.extract.sources.SourceNames} whom it means by "police", "she" or "his office", and {@link
 * dev.dateline.extract.sources.SourceReader} weighs which of them a figure is from. It looks up the layer of names and finds none of its
 * own.
 */
package dev.dateline.extract.sources;
