/**
 * Finds how many people a text says were killed, wounded and so on. Words of harm ({@code Triggers}) meet the people of their sentence
 * ({@code PeopleReader}) in a {@code Construction}; {@code FigureFinder} makes a figure of each, with its bounds, source and place;
 * {@code Relations} and {@code LastState} tell which figures say the same again, are parts of others, or stand against each other.
 */
package dev.dateline.extract.casualties;
