package dev.dateline.ingest;

/**
 * An article as a client sent it.
 *
 * @param document its {@code id} is {@code null} where the client leaves it to Dateline
 * @param hasFacts whether it brings facts along, be it the word that there are none; otherwise they are extracted
 * @param languageStated whether it says in which language it is
 */
record PostedArticle(NewArticle document, boolean hasFacts, boolean languageStated) {}
