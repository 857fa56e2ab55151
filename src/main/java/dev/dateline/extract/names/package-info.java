/**
 * Who is named: the people and organisations of a text, each with all its mentions, its roles and its kind. {@link
 * dev.dateline.extract.names.NameTagger} tells by what the model says which tokens are in names; {@link
 * dev.dateline.extract.names.Entities} puts the ends of those names right, lets the mentions of one name agree on what it is
 * the name of, adds what grammar alone shows ("Syrian army", "the Foreign Ministry"), and clusters mentions into people and
 * organisations. What is rather wrong than right is left out. Words come from {@code names.tsv}, {@code demonyms.txt} and {@code
 * organisations.txt} of the language's pack.
 */
package dev.dateline.extract.names;
