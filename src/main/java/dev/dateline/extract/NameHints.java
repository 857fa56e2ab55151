package dev.dateline.extract;

import dev.dateline.extract.names.Entities;
import dev.dateline.extract.names.MentionFound;
import dev.dateline.extract.places.Hint;
import dev.dateline.extract.text.Tokens;
import dev.dateline.mention.Form;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What the names of a text say about where its places are. */
public final class NameHints {

    private NameHints() {}

    /** Which words are names, and whether of places; a place may be named inside a description, but not inside a name. */
    public static List<Hint> of(Tokens tokens, Entities.Found named) {
        Stream<MentionFound> others = Stream.concat(
                named.people().stream().flatMap(person -> person.mentions().stream()),
                named.organisations().stream().flatMap(organisation -> organisation.mentions().stream()));
        return Stream.concat(
                        named.places().stream().map(place -> new Hint(place.from(), place.to(), true)),
                        others.filter(mention -> mention.form() == Form.NAME)
                                .map(mention ->
                                        new Hint(tokens.at(mention.start()), tokens.at(mention.end() - 1) + 1, false)))
                .sorted(Comparator.comparingInt(Hint::from))
                .toList();
    }
}
