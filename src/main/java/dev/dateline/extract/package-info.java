/**
 * Reads facts out of a text that comes without any. {@link dev.dateline.extract.Extractor} is the order of the readers, each guarded, so
 * that one that fails costs its own facts only; the other classes here make facts of what was found and link them. The rooms below know
 * neither server nor database.
 */
package dev.dateline.extract;
