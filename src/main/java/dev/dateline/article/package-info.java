/**
 * Articles as they are stored and served: the row, the list with its filters, one article with all its facts, its parts, and its
 * verification. It puts together what {@code mention}, {@code time}, {@code casualty} and {@code event} know of an article, in at most eight SQL statements
 * whatever its size.
 */
package dev.dateline.article;
