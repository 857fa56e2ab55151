/**
 * A text as readers see it, whatever room they are in.
 */
package dev.dateline.extract.passage;
