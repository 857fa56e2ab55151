package dev.dateline.extract;

import dev.dateline.extract.names.Entities;
import dev.dateline.extract.names.MentionFound;
import dev.dateline.extract.passage.Tokens;
import dev.dateline.extract.places.Hint;
import dev.dateline.mention.Form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What the names of a text say about where its places are. */
public final class NameHints {

    private final Tokens tokens;
    private final List<Hint> hints = new ArrayList<>();

    private NameHints(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Which words are names, and whether of places; a place may be named inside a description, but not inside a name. */
    public static List<Hint> of(Tokens tokens, Entities.Found named) {
        NameHints hints = new NameHints(tokens);
        named.places().forEach(place -> hints.hints.add(new Hint(place.from(), place.to(), true)));
        named.people().forEach(person -> hints.add(person.mentions(), false));
        named.organisations().forEach(organisation -> hints.add(organisation.mentions(), organisation.isDescription()));
        hints.hints.sort(Comparator.comparingInt(Hint::from));
        return hints.hints;
    }

    private void add(List<MentionFound> mentions, boolean description) {
        for (MentionFound mention : mentions) {
            if (mention.form() == Form.NAME) {
                int from = tokens.at(mention.start());
                hints.add(new Hint(from, tokens.at(mention.end() - 1) + 1, false, description));
            }
        }
    }
}
