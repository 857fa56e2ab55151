package dev.dateline.mention;

/** Identifies a date or a figure across articles, or an entity in one article. */
public record Subject(String articleId, String id) {}
