package dev.dateline.event;

/**
 * An event as it is read: with the name that its place is listed under.
 *
 * @param placeName {@code null} where it has no place
 */
public record NamedEvent(ArticleEvent event, String placeName) {}
