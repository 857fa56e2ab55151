/**
 * Reads a text with the model, once: {@link dev.dateline.extract.encoder.Encoder} gives a {@link dev.dateline.extract.encoder.TokenReading}
 * of each token, out of which names, figures and what stands around them are told by what a {@link
 * dev.dateline.extract.encoder.Head} of their own says.
 */
package dev.dateline.extract.encoder;
