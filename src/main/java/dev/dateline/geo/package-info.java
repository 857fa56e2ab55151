/**
 * What maps need: the shapes of countries, frames, outlines and boxes. Plain geometry, which knows no type of the domain.
 */
package dev.dateline.geo;
