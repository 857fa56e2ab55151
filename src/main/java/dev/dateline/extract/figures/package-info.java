/**
 * Reads what happened to how many. {@link dev.dateline.extract.figures.HarmWords} knows the words of harm, {@link
 * dev.dateline.extract.figures.HarmFinder} whom each is told of, by a {@link dev.dateline.extract.figures.Construction}; {@link
 * dev.dateline.extract.figures.FigureFinder} makes a {@link dev.dateline.extract.figures.Figure} of what counts. {@link
 * dev.dateline.extract.figures.FigureChoice} adds what the model finds, weighs all by their {@link
 * dev.dateline.extract.figures.Evidence}, and keeps what is likely. Who says so, where and
 * when, the room of discourse adds.
 */
package dev.dateline.extract.figures;
