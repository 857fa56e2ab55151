package dev.dateline.ingest;

import dev.dateline.article.Explanation;
import dev.dateline.text.CanonicalText;

import java.util.List;

/**
 * A document that may be stored.
 *
 * @param document every fact's words are in the text
 * @param text what its offsets count in
 * @param read what its facts were read from; {@code null} where a person stated them
 */
record CheckedArticle(NewArticle document, CanonicalText text, NamedDraft read) {

    /** One whose facts a person stated. */
    CheckedArticle(NewArticle document, CanonicalText text) {
        this(document, text, null);
    }

    /** The same under this id. */
    CheckedArticle withId(String id) {
        return new CheckedArticle(document.withId(id), text, read);
    }

    /** How each of its facts was read; none where a person stated them. */
    List<Explanation> explanation() {
        return read == null ? List.of() : read.explain(text);
    }
}
