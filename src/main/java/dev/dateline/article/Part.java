package dev.dateline.article;

import com.fasterxml.jackson.annotation.JsonValue;

import java.util.Locale;

/** What an article has beside its own fields, and {@code include} chooses from. */
public enum Part {
    PARAGRAPHS,
    PEOPLE,
    PLACES,
    ORGANISATIONS,
    DATES,
    CASUALTIES,
    EVENTS;

    @JsonValue
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
