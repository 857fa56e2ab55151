package dev.dateline.mention;

/**
 * A place as it is read.
 *
 * @param withinName what the place is listed as that it lies in; {@code null} where it lies in none
 */
record NestedPlace(Place place, String withinName) {}
