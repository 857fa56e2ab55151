/**
 * The canonical text of an article, its paragraphs and spans in both counts, and the search for quoted words. Plain Java; offsets are
 * in code points and in UTF-16 units, both half-open.
 */
package dev.dateline.text;
