/**
 * People, places and organisations, the same ones across articles, and every span of a text in which a fact stands. All spans are in one
 * table, whatever they are evidence of, so that one walk verifies an article.
 */
package dev.dateline.mention;
