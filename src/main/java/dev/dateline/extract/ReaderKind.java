package dev.dateline.extract;

import java.util.Locale;

/** What reads one kind of facts; {@code provenance} calls each by its name in small letters. */
enum ReaderKind {
    LANGUAGE,
    DATES,
    CASUALTIES,
    NAMES,
    PLACES;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
