/**
 * One rule engine for all rooms: a rule is a row of a file with a name, a pattern, a meaning, an example and a counter-example, and each
 * row is tested by its own two. {@link dev.dateline.extract.rules.Grammar} takes the longest find at a word; {@link
 * dev.dateline.extract.rules.Confidence} knows how often each rule was right where that was measured.
 */
package dev.dateline.extract.rules;
