/**
 * Where: the places that a text names, and which of the world's places of that name each is. {@link
 * dev.dateline.extract.places.PlaceFinder} is the order of the steps: {@code Spotter} finds the words that the gazetteer has, {@code
 * Neighbours} judges by the words beside them whether they are a place's name at all, and {@code Resolver} chooses the place,
 * by how well known it is and by what else the text names. {@code Compass}, {@code Facilities} and {@code PlacesByNoun} add parts of
 * countries, bases and airports, and "the capital". The gazetteer is made by {@code src/gazetteer/build}; words come from {@code
 * places.tsv} of the language's pack.
 */
package dev.dateline.extract.places;
