/**
 * The one way in. A seed file, a posted document and what was read out of a text all become a {@link dev.dateline.ingest.NewArticle},
 * are checked by the same rule (every fact's words are in the text), and are stored by the same code, by one writer at a time.
 * What is read out of a text comes as a {@link dev.dateline.ingest.Draft}, whose facts hold one another: {@code FactIds} gives it its ids,
 * once, and {@code ArticleIds} those of articles.
 */
package dev.dateline.ingest;
