/**
 * Reads who is counted: {@link dev.dateline.extract.people.People} gives each noun phrase for people ("at least 12 men and a boy", "Ann Lee,
 * 24", "he") as a {@link dev.dateline.extract.people.Group}, by the numbers and names of the layers before. What happened to them, the room
 * of figures says.
 */
package dev.dateline.extract.people;
