/**
 * Reads facts out of a text that comes without any. {@link dev.dateline.extract.Extractor} is the order of the readers, each guarded, so
 * that one that fails costs its own facts only; the other classes here tell the language of a text and make facts of what was found. The
 * rooms below know neither server nor database.
 */
package dev.dateline.extract;
