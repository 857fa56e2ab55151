/**
 * The canonical text of an article, its paragraphs and spans in both counts, and the search for quoted words; {@code Invisible} has the
 * list of characters that nobody sees, and {@code Slug} makes ids of names. Plain Java; offsets are in code points and in UTF-16 units,
 * both half-open.
 */
package dev.dateline.text;
