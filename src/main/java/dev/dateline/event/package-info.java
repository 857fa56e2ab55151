/**
 * Events: what happened, at a place and time, with the figures that count its harm, and which of them say how many. A toll is never a
 * sum. For now an event is what one article tells of.
 */
package dev.dateline.event;
