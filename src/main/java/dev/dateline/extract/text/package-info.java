/**
 * The one cut of a text into words, numbers, marks and sentences, and the text without what nobody sees, such as soft hyphens, with the
 * way back to the offsets of the text as stored.
 */
package dev.dateline.extract.text;
