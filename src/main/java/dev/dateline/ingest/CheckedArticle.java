package dev.dateline.ingest;

import dev.dateline.text.CanonicalText;

/**
 * A document that may be stored.
 *
 * @param document every fact's words are in the text
 * @param text what its offsets count in
 */
record CheckedArticle(NewArticle document, CanonicalText text) {}
